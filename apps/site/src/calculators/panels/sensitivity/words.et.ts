import type { SensitivityWords } from './sensitivityWords.ts';

/** What the ranking of small steps says in Estonian. */
export const words: SensitivityWords = {
  choose: 'Milline tulemus sind huvitab?',
  lead: (result, now) => `${result}: ${now}. Nii palju see muutuks, kui veidi kasvaks ainult üks arv:`,
  percent: '+1%',
  point: '+1\u00A0protsendipunkt',
  points: (number) => `${number}\u00A0protsendipunkt${number === '1' ? '' : 'i'}`,
  one: {
    customer: '+1\u00A0klient',
    year: '+1\u00A0aasta',
    day: '+1\u00A0päev',
    number: '+1',
  },
  unchanged: 'ei muutu',
  without: (step) => `${step} – nii poleks enam tulemust.`,
  whole: 'Mis saab olla ainult täisarv, seda suurendasime täisarvu võrra, vähemalt ühe.',
  monthly: 'Kuu kohta sisestatud arvu suurendasime aasta arvuna.',
  most: (step, change) => `Kõige rohkem loeb: ${step}, ${change}.`,
  caption: (result) => `Mida muudab väike kasv? ${result}`,
  heads: ['Mis kasvab', 'Praegu', 'Pärast', 'Muutus'],
  none: 'Praegu tulemust pole, seega ei saa öelda, mis seda muudaks. Paranda kõigepealt arvud.',
  stale: 'Paranda kõigepealt vigane arv, siis näed siin, mis loeb kõige rohkem.',
};
