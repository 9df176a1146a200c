import type { SearchWords } from './searchWords.ts';

/** What the search says in Hungarian. */
export const words: SearchWords = {
  short: 'Keresés',
  title: 'Keresés',
  lede: 'Bejegyzések, kalkulátorok, híres számok és fogalmak, egy helyről. Ékezet nélkül is megy.',
  description:
    'Keresés a Hétfői levél bejegyzéseiben, kalkulátoraiban, a híres számok és a fogalmak között, ragozott alakban és ékezet nélkül is.',
  label: 'Mit keresel?',
  example: 'Például: lemorzsolódás, árrés, panaszkodók',
  browse: 'Ha inkább nézelődnél',
  withoutScript: 'A kereséshez JavaScript kell. Enélkül innen indulhatsz el:',
  kinds: {
    post: 'bejegyzés',
    calculator: 'kalkulátor',
    figure: 'híres szám',
    term: 'fogalom',
    page: 'tudnivaló',
  },
  tooShort: 'Írj be legalább két betűt vagy számjegyet.',
  searching: 'Keresünk…',
  found: (results, query) => `${results} találat erre: „${query}”`,
  nothing: (query) => `Erre nincs találat: „${query}”`,
  advice: 'Nézd meg, nincs-e benne elírás, vagy próbáld kevesebb, rövidebb szóval.',
  alone: 'Szavanként van találat:',
  more: (results) => `További ${results} találat`,
  sections: 'Itt szól erről:',
  failed: 'A kereső most nem érhető el. Lehet, hogy nincs hálózat, vagy épp frissült az oldal.',
  again: 'Megpróbálom újra',
};
