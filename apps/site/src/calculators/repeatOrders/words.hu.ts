import type { RepeatOrdersWords } from './repeatOrdersWords.ts';

/** What the calculator says in Hungarian. */
export const words: RepeatOrdersWords = {
  title: 'Ismételt rendelések aránya',
  parameters: {
    customersWithOrder: { label: 'Rendelt', hint: 'ennyi ügyfél rendelt nálad az utolsó 12 hónapban' },
    customersWithSecondOrder: {
      label: 'Újra rendelt',
      hint: 'közülük ennyien legalább kétszer, ugyanabban a 12 hónapban',
    },
  },
  results: {
    rate: 'Ismételt rendelések aránya',
    oneOffCustomers: 'Egyszeri vásárló',
    lowest: 'Az arány alsó határa',
    highest: 'Az arány felső határa',
  },
  reasons: {
    moreThanAll: 'Többen nem rendelhettek újra, mint ahányan egyáltalán rendeltek. Írd át valamelyiket.',
  },
  cautions: { few: 'Ennyi ügyfélből az arány csak tájékoztató: néhány rendelés is sokat fordít rajta.' },
  range: (lowest, highest) =>
    `Ha a tavalyi évet mintának vesszük, az igazi arány nagy valószínűséggel ${lowest} és ${highest} között van.`,
  convention:
    'Aki az utolsó hetekben jött először, annak még kevés ideje volt visszatérni, ezért egy növekvő boltban az arány a valósnál kisebbnek látszik.',
  guide: () => import('./guide.hu.ts'),
};
