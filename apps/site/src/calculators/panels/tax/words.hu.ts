import { hungarianArticleBefore } from '@monday-letter/locale';

import type { TaxWords } from './taxWords.ts';

/** What taking VAT off says in Hungarian. */
export const words: TaxWords = {
  rate: 27,
  title: 'Áfa levonása',
  label: 'Áfakulcs',
  hint: 'Magyarországon többnyire 27%',
  taken: (rate, gross, net) => `Levontuk ${hungarianArticleBefore(rate)} ${rate} áfát: ${gross} → ${net}.`,
  already: 'Ebből az összegből már levontuk, kétszer nem vonjuk le.',
  again: 'Mégis levonom még egyszer',
  take: (rate, amount) => `${rate} áfa levonása ebből: ${amount}`,
  undo: 'Visszaírom az áfával',
  empty: 'Írj be egy összeget, abból tudjuk levonni az áfát.',
};
