import type { KeepWords } from './keepWords.ts';

/** What is said about kept numbers in Hungarian. */
export const words: KeepWords = {
  about:
    'A megőrzött számaid ebben a böngészőben maradnak, hozzánk nem jutnak el. Egy gombnyomással a többi kalkulátorba is beírhatod őket.',
  keep: 'A mostani számok megőrzése',
  list: 'A lista is maradjon meg, nevekkel és összegekkel együtt. Ez sem hagyja el a böngésződet.',
  fill: 'A megőrzött számok beírása',
  erase: 'Minden megőrzött szám törlése',
  since: (day) => `Ekkor őrizted meg: ${day}`,
  kept: 'Megőriztük.',
  erased: 'Töröltük. Ebben a böngészőben már egyetlen számod sincs megőrizve.',
  listStillSeen: 'A listát itt még látod, de ha elmész innen, nem jön vissza.',
  filled: (what) => `Átírtuk: ${what}.`,
  same: 'Itt már ezek a számok állnak, nem kellett átírni semmit.',
  currency: 'pénznem',
  variant: 'a számolás módja',
  theList: 'lista',
  listKept: 'A listád is meg van őrizve, nevekkel együtt.',
  otherListKept: 'Egy másik kalkulátor listája is meg van őrizve, nevekkel együtt.',
  noneFits: 'A megőrzött számaid közül ebbe a kalkulátorba egyik sem illik.',
  others: (count) => `Más kalkulátorhoz vagy más pénznemben még ${count} számod van megőrizve.`,
  states: {
    nothing: 'Még nincs megőrzött számod.',
    unreadable: 'Van itt megőrzött adat, de nem tudjuk elolvasni. Ha törlöd, újra megőrizheted a számaidat.',
    refused:
      'Ez a böngésző most nem őriz meg semmit. Ha privát ablakban vagy, nyisd meg az oldalt rendes ablakban; ha betelt a tárhely, szabadíts fel belőle.',
  },
};
