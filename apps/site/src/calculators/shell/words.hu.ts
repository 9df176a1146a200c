import type { ShellWords } from './shellWords.ts';

/** What every calculator says in Hungarian. */
export const shellWords: ShellWords = {
  currency: 'Pénznem',
  currencyNames: { HUF: 'forint (Ft)', EUR: 'euró (€)' },
  currencyChanged: 'Csak a pénznem változott, az összegeket nem számoltuk át.',
  period: { year: 'év', month: 'hó' },
  worked: 'Így jön ki',
  stale: 'Ez még az előző eredmény. Javítsd ki a hibás számot.',
  withoutScript: 'A számok átírásához JavaScript kell, enélkül a példánkat látod végigszámolva.',
  live: 'Számold ki a saját adataiddal',
  readAs: (number) => `Erre gondoltam: ${number}`,
};
