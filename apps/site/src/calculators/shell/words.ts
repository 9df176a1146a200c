import type { Language } from '@monday-letter/locale';

/** What every calculator says. */
export interface ShellWords {
  readonly currency: string;
  readonly currencyNames: { readonly HUF: string; readonly EUR: string };
  readonly currencyChanged: string;
  readonly period: { readonly year: string; readonly month: string };
  readonly worked: string;
  readonly stale: string;
  readonly withoutScript: string;
  /** The way from a feed to the calculator itself. */
  readonly live: string;
  /** A sign was typed that is not the field's. */
  readonly wrongUnit: (unit: string) => string;
  readonly readAs: (number: string) => string;
}

/** The shell's words in both languages. */
export const shellWords: Record<Language, ShellWords> = {
  hu: {
    currency: 'Pénznem',
    currencyNames: { HUF: 'forint (Ft)', EUR: 'euró (€)' },
    currencyChanged: 'Csak a pénznem változott, az összegeket nem számoltuk át.',
    period: { year: 'év', month: 'hó' },
    worked: 'Így jön ki',
    stale: 'Ez még az előző eredmény. Javítsd ki a hibás számot.',
    withoutScript: 'A számok átírásához JavaScript kell, enélkül a példánkat látod végigszámolva.',
    live: 'Számold ki a saját adataiddal',
    wrongUnit: (unit) => `Itt ${unit} a mértékegység: írd át a számot, vagy töröld mellőle a jelet.`,
    readAs: (number) => `Erre gondoltam: ${number}`,
  },
  et: {
    currency: 'Valuuta',
    currencyNames: { HUF: 'forint (Ft)', EUR: 'euro (€)' },
    currencyChanged: 'Muutus ainult valuuta, summasid me ümber ei arvestanud.',
    period: { year: 'aasta', month: 'kuu' },
    worked: 'Arvutuskäik',
    stale: 'See on veel eelmine tulemus. Paranda vigane arv.',
    withoutScript:
      'Arvude muutmiseks on vaja JavaScripti; ilma selleta näed meie näidet koos arvutuskäiguga.',
    live: 'Arvuta enda andmetega',
    wrongUnit: (unit) => `Siin on ühik ${unit}: muuda arvu või kustuta märk selle järelt.`,
    readAs: (number) => `Õige on ${number}`,
  },
};
