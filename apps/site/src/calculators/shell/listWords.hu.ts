import type { ListWords } from './listWords.ts';

/** What every list says in Hungarian. */
export const listWords: ListWords = {
  read: (customers, leftOut) =>
    `${customers} ügyfelet olvastunk be${leftOut > 0 ? `, ${leftOut} sort kihagytunk` : ''}.`,
  clear: 'Lista törlése',
  sample: 'Mintalista',
};
