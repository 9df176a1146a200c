import type { ListWords } from './listWords.ts';

/** What every list says in Hungarian. */
export const listWords: ListWords = {
  read: (customers, leftOut) =>
    `${customers} ügyfelet olvastunk be${leftOut > 0 ? `, ${leftOut} sort kihagytunk` : ''}.`,
  stays: 'A lista csak ebben a böngészőlapban marad meg, amíg be nem zárod.',
  clear: 'Lista törlése',
  sample: 'Mintalista',
};
