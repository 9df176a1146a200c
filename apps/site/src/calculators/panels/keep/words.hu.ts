import type { KeepWords } from './keepWords.ts';

/** What is said in Hungarian where numbers are kept and erased. */
export const words: KeepWords = {
  about:
    'A megőrzött számaid ebben a böngészőben maradnak, hozzánk nem jutnak el. Egy gombnyomással a többi kalkulátorba is beírhatod őket.',
  keep: 'A mostani számok megőrzése',
  list: 'A lista is maradjon meg, nevekkel és összegekkel együtt. Ez sem hagyja el a böngésződet.',
  fill: 'A megőrzött számok beírása',
  erase: 'Minden megőrzött szám törlése',
  kept: 'Megőriztük.',
  erased: 'Töröltük. Ebben a böngészőben már egyetlen számod sincs megőrizve.',
  listStillSeen: 'A listát itt még látod, de ha elmész innen, nem jön vissza.',
  onlyList: 'Számot nem őriztél meg. A listád ezen a lapon van meg.',
  states: {
    nothing: 'Még nincs megőrzött számod.',
    unreadable: 'Van itt megőrzött adat, de nem tudjuk elolvasni. Ha törlöd, újra megőrizheted a számaidat.',
    refused:
      'Ez a böngésző most nem őriz meg semmit. Ha privát ablakban vagy, nyisd meg az oldalt rendes ablakban; ha betelt a tárhely, szabadíts fel belőle.',
  },
};
