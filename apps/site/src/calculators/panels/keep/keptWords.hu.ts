import type { KeptWords } from './keepWords.ts';

/** What is said in Hungarian about numbers that are kept. */
export const keptWords: KeptWords = {
  since: (day) => `Ekkor őrizted meg: ${day}`,
  filled: (what) => `Átírtuk: ${what}.`,
  same: 'Itt már ezek a számok állnak, nem kellett átírni semmit.',
  currency: 'pénznem',
  variant: 'a számolás módja',
  theList: 'lista',
  listKept: 'A listád is meg van őrizve, nevekkel együtt.',
  otherListKept: 'Egy másik kalkulátor listája is meg van őrizve, nevekkel együtt.',
  noneFits: 'A megőrzött számaid közül ebbe a kalkulátorba egyik sem illik.',
  others: (count) => `Más kalkulátorhoz vagy más pénznemben még ${count} számod van megőrizve.`,
};
