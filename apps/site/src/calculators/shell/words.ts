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
  readonly readAs: (number: string) => string;
}

/** The shell's words in both languages. */
export const shellWords: Record<Language, ShellWords> = {
  hu: {
    currency: 'Pénznem',
    currencyNames: { HUF: 'forint (Ft)', EUR: 'euró (€)' },
    currencyChanged: 'Csak a pénznem változott, az összegeket nem váltottuk át.',
    period: { year: 'év', month: 'hó' },
    worked: 'Így jön ki',
    stale: 'Ez még az előző, hibátlan számok eredménye.',
    withoutScript: 'A számok átírásához JavaScript kell; nélküle a szerző példáját látod végigszámolva.',
    live: 'Számold ki a saját számaiddal',
    readAs: (number) => `Erre gondolok: ${number}`,
  },
  et: {
    currency: 'Valuuta',
    currencyNames: { HUF: 'forint (Ft)', EUR: 'euro (€)' },
    currencyChanged: 'Muutus ainult valuuta, summasid me ümber ei arvutanud.',
    period: { year: 'aasta', month: 'kuu' },
    worked: 'Nii see arvutatakse',
    stale: 'See on veel eelmiste, veatute arvude tulemus.',
    withoutScript:
      'Arvude muutmiseks on vaja JavaScripti; ilma selleta näed autori näidet lõpuni arvutatuna.',
    live: 'Arvuta oma arvudega',
    readAs: (number) => `Mõtlen arvu ${number}`,
  },
};
