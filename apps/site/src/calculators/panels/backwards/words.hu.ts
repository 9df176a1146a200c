import type { BackwardsWords } from './backwardsWords.ts';

/** What solving backwards says in Hungarian. */
export const words: BackwardsWords = {
  target: 'Melyik eredményt szeretnéd elérni?',
  wanted: 'ennyit szeretnél',
  change: 'Melyik szám változzon?',
  needed: (label) => `${label}: ennyi kell hozzá`,
  nearest: (label) => `Pontosan ennyi csak ennek a változtatásával nem jön ki. A legközelebbi – ${label}`,
  gives: (result, value, now) => `${result}: ${now === null ? '' : `${now} helyett `}${value}.`,
  whole: 'Itt csak egész szám lehet: ezzel már megvan, amit szeretnél.',
  never: 'Ezzel a számmal most semmilyen eredmény nem jön ki.',
  write: 'Beírom a mezőbe',
  back: (before) => `Visszaírom, ami ott volt: ${before}`,
  fixed: 'Ezen az eredményen egyik számod sem változtat.',
  stale: 'Előbb javítsd ki a hibás számot, utána tudunk visszafelé számolni.',
};
