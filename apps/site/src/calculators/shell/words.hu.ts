import type { ShellWords } from './shellWords.ts';

/** What every calculator says in Hungarian. */
export const shellWords: ShellWords = {
  currency: 'Pénznem',
  currencyNames: { HUF: 'forint (Ft)', EUR: 'euró (€)' },
  currencyChanged: 'Csak a pénznem változott, az összegeket nem számoltuk át.',
  period: { year: 'év', month: 'hó' },
  periodOf: (label) => `${label}: év vagy hónap`,
  periodChanged: (before, after) => `${before} = ${after}`,
  units: {
    percent: '%',
    customer: 'ügyfél',
    year: 'év',
    month: 'hónap',
    day: 'nap',
    hour: 'óra',
    number: '',
  },
  worked: 'Így jön ki',
  stale: 'Ez még az előző eredmény. Javítsd ki a hibás számot.',
  old: 'régi szám',
  readAs: (number) => `Erre gondoltam: ${number}`,
  reset: 'Alaphelyzet',
  undo: 'Visszavonás',
  numbers: 'Számokkal, táblázatban',
  tools: 'További lehetőségek',
  panels: {
    sensitivity: 'Mi számít a legtöbbet?',
    backwards: 'Visszafelé számolás',
    guidance: 'Hol találod a számokat?',
    share: 'Küldés, mentés, nyomtatás',
    keep: 'Számok megőrzése',
  },
  close: 'Bezárás',
  kept: 'Megőrzött számok',
  // allow: haszonkulcs*
  fieldTools: { tax: 'Áfa levonása', markup: 'Haszonkulcsból' },
  onDemand: () => import('./onDemand.hu.ts').then(({ onDemand }) => onDemand),
  notLoaded: 'Ezt most nem sikerült betölteni. Nézd meg, van-e internetkapcsolatod, és próbáld újra.',
};
