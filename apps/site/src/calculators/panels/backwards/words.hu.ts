import type { BackwardsWords } from './backwardsWords.ts';

/** What solving backwards says in Hungarian. */
export const words: BackwardsWords = {
  target: 'Melyik eredményt szeretnéd elérni?',
  wanted: 'ennyit szeretnél',
  change: 'Melyik szám változzon?',
  needed: (label) => `${label}: ennyi kell hozzá`,
  nearest: (label) => `Csak ezt változtatva pontosan ennyi nem jön ki. A legközelebbi – ${label}`,
  gives: (result, value, now) => `${result}: ${now === null ? '' : `${now} helyett `}${value}.`,
  whole: 'Ide csak egész szám írható: ezzel már megvan, amit szeretnél.',
  never: 'Ezt a számot hiába változtatod, eredmény nem jön ki. Válassz másikat.',
  write: 'Beírom a mezőbe',
  back: (before) => `Visszaírom, ami ott volt: ${before}`,
  fixed: 'Ezen az eredményen egyik számod sem változtat. Válassz másik eredményt.',
  stale: 'Előbb javítsd ki a hibás számot, utána tudunk visszafelé számolni.',
};
