import type { SensitivityWords } from './sensitivityWords.ts';

/** What the ranking of small steps says in Hungarian. */
export const words: SensitivityWords = {
  choose: 'Melyik eredményre vagy kíváncsi?',
  lead: (result, now) =>
    `${result}: ${now}. Ennyivel változna, ha egyszerre csak egy számod nőne egy kicsit:`,
  percent: '+1%',
  point: '+1\u00A0százalékpont',
  points: (number) => `${number}\u00A0százalékpont`,
  one: {
    customer: '+1\u00A0ügyfél',
    year: '+1\u00A0év',
    day: '+1\u00A0nap',
    number: '+1',
  },
  unchanged: 'nem változik',
  without: (step) => `${step} – így már nem volna eredmény.`,
  whole: 'Ami csak egész szám lehet, azt egész számmal növeltük, legalább eggyel.',
  monthly: 'A havi számaidat előbb átszámoltuk évre, és azt növeltük.',
  most: (step, change) => `Ez számít a legtöbbet – ${step}, ${change}.`,
  caption: (result) => `Egy kis növelés hatása – ${result}`,
  heads: ['Mi nő', 'Most', 'Utána', 'Változás'],
  none: 'Most nincs eredmény, így azt sem lehet megmondani, mi változtatna rajta.',
  stale: 'Előbb javítsd ki a hibás számot, utána látod itt, mi számít a legtöbbet.',
};
