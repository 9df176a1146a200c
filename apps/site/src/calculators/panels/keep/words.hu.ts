import type { KeepWords } from './keepWords.ts';

/** What is said about kept numbers in Hungarian. */
export const words: KeepWords = {
  about:
    'A számaid csak ebben a böngészőben maradnak meg, hozzánk nem jutnak el. A többi kalkulátorba is beírhatod őket egy gombnyomással.',
  keep: 'A mostani számok megőrzése',
  list: 'A listát is őrizd meg. A benne szereplő nevek és összegek is ebben a böngészőben maradnak.',
  fill: 'A megőrzött számok beírása',
  erase: 'Minden megőrzött szám törlése',
  since: (day) => `Ekkor őrizted meg: ${day}`,
  kept: 'Megőriztük.',
  erased: 'Töröltük. Ebben a böngészőben már egyetlen számodat sem őrizzük.',
  filled: (what) => `Átírtuk: ${what}.`,
  same: 'Itt már ezek a számok állnak, nem kellett átírni semmit.',
  currency: 'pénznem',
  variant: 'a számolás módja',
  theList: 'lista',
  listKept: 'A listád is meg van őrizve, nevekkel együtt.',
  otherListKept: 'Egy másik kalkulátor listája is meg van őrizve, nevekkel együtt.',
  noneFits: 'A megőrzött számaid közül ebbe a kalkulátorba egyik sem illik.',
  others: (count) => `Más kalkulátorhoz vagy más pénznemben még ${count} számodat őrizzük.`,
  states: {
    nothing: 'Még nincs megőrzött számod.',
    unreadable:
      'Van itt valami megőrizve, de nem tudjuk elolvasni. Ha törlöd, újra megőrizheted a számaidat.',
    refused:
      'Ez a böngésző most nem őriz meg semmit: lehet, hogy privát ablakban vagy, vagy betelt a tárhelye.',
  },
};
