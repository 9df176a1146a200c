import type { ShellWords } from './shellWords.ts';

/** What every calculator says in Estonian. */
export const shellWords: ShellWords = {
  currency: 'Valuuta',
  currencyNames: { HUF: 'forint (Ft)', EUR: 'euro (€)' },
  currencyChanged: 'Muutus ainult valuuta, summasid me ümber ei arvestanud.',
  period: { year: 'aasta', month: 'kuu' },
  worked: 'Arvutuskäik',
  stale: 'See on veel eelmine tulemus. Paranda vigane arv.',
  withoutScript: 'Arvude muutmiseks on vaja JavaScripti; ilma selleta näed meie näidet koos arvutuskäiguga.',
  live: 'Arvuta enda andmetega',
  readAs: (number) => `Õige on ${number}`,
};
