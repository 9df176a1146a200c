import type { ListWords } from './listWords.ts';

/** What every list says in Estonian. */
export const listWords: ListWords = {
  read: (customers, leftOut) =>
    `Loetud: ${customers} ${customers === 1 ? 'klient' : 'klienti'}${
      leftOut > 0 ? `, välja jäi ${leftOut} rida` : ''
    }.`,
  stays: 'Nimekiri on alles ainult sellel vahekaardil, kuni sa selle sulged.',
  clear: 'Tühjenda nimekiri',
  sample: 'Näidisnimekiri',
};
