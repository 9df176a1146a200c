import type { KeptWords } from './keepWords.ts';

/** What is said in Estonian about numbers that are kept. */
export const keptWords: KeptWords = {
  since: (day) => `Salvestatud: ${day}`,
  filled: (what) => `Muutus: ${what}.`,
  same: 'Siin ongi juba need arvud, midagi ei olnud vaja muuta.',
  currency: 'valuuta',
  variant: 'arvutusviis',
  theList: 'nimekiri',
  listKept: 'Salvestatud on ka sinu nimekiri koos nimedega.',
  otherListKept: 'Salvestatud on ka teise kalkulaatori nimekiri koos nimedega.',
  noneFits: 'Ükski salvestatud arv sellesse kalkulaatorisse ei sobi.',
  others: (count) => `Teise kalkulaatori või valuuta salvestatud arvusid: ${count}.`,
};
