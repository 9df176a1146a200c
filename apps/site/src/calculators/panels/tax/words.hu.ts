import { hungarianArticleBefore } from '@monday-letter/locale';

import type { TaxWords } from './taxWords.ts';

/** What taking VAT off says in Hungarian. */
export const words: TaxWords = {
  rate: 27,
  title: 'Áfa levonása',
  label: 'Áfakulcs',
  hint: 'Magyarországon többnyire 27%',
  taken: (rate, gross, net) => `Levontuk ${hungarianArticleBefore(rate)} ${rate} áfát: ${gross} → ${net}.`,
  already: 'Ebből az összegből az áfát már levontuk, még egyszer nem vonjuk le.',
  again: 'Mégis levonom még egyszer',
  take: (rate, amount) => `${rate} áfa levonása ebből: ${amount}`,
  undo: 'Visszaírom áfával együtt',
  empty: 'Írj be egy összeget, és levonjuk belőle az áfát.',
};
