import type { TaxWords } from './taxWords.ts';

/** What taking VAT off says in Estonian. */
export const words: TaxWords = {
  rate: 24,
  title: 'Käibemaksu lahutamine',
  label: 'Käibemaksumäär',
  hint: 'Eestis enamasti 24%',
  taken: (rate, gross, net) => `Lahutasime käibemaksu (${rate}): ${gross} → ${net}.`,
  already: 'Sellest summast on see juba lahutatud, teist korda me seda ei tee.',
  again: 'Lahuta siiski veel kord',
  take: (rate, amount) => `Lahuta käibemaks (${rate}): ${amount}`,
  undo: 'Taasta summa käibemaksuga',
  empty: 'Sisesta kõigepealt summa, siis saame käibemaksu lahutada.',
};
