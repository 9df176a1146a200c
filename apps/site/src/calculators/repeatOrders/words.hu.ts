import { between } from '../shell/between.hu.ts';
import type { RepeatOrdersWords } from './repeatOrdersWords.ts';

/** What the calculator says in Hungarian. */
export const words: RepeatOrdersWords = {
  title: 'Ismételt rendelések aránya',
  parameters: {
    customersWithOrder: { label: 'Rendelt', hint: 'ennyi ügyfél rendelt nálad az utolsó 12 hónapban' },
    customersWithSecondOrder: {
      label: 'Újra rendelt',
      hint: 'közülük ennyi legalább kétszer, ugyanabban az időben',
    },
  },
  results: {
    rate: 'Ismételt rendelések aránya',
    oneOffCustomers: 'Egyszeri vásárlók',
    lowest: 'Az arány alsó határa',
    highest: 'Az arány felső határa',
  },
  reasons: {
    moreThanAll:
      'Nem rendelhettek újra többen, mint ahányan egyáltalán rendeltek. Javítsd ki valamelyik számot.',
  },
  cautions: {
    few: 'Ilyen kevés ügyfélből az arány csak tájékoztató: néhány rendelés is sokat változtat rajta.',
  },
  range: (lowest, highest) =>
    `Ha ezt a 12 hónapot mintának vesszük, az igazi arány nagy valószínűséggel ${between(lowest, highest)} van.`,
  convention:
    'Aki az utolsó hetekben jött először, annak még kevés ideje volt visszatérni, ezért egy növekvő cégnél az arány a valósnál kisebbnek látszik.',
  guide: () => import('./guide.hu.ts'),
};
