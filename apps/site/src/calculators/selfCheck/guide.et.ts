import type { Guide } from '../shell/calculatorWords.ts';
import type { SelfCheckParameter } from './parameters.ts';

/** What explains the calculator in Estonian. */
export const guide: Guide<SelfCheckParameter> = {
  slug: 'neli-nurgakivi',
  description: 'Kaksteist väidet neljast nurgakivist: milline on teil kõige nõrgem ja millest alustada?',
  lede: 'Peetud lubadus, vähe vaeva, kiire heastamine, kuulamine. Kaksteist väidet, neljaastmeline vastus ja profiil, kus ees seisab see, millest tasub alustada.',
  method: [
    'Iga nurgakivi kohta on kolm väidet, igaüks 0 kuni 3 punkti. Kolme vastuse summa on nurgakivi punktid, kõige rohkem 9. Nelja nurgakivi me kokku ei liida, sest üks ei korva teist.',
    'Küsimustik ei ole teaduslik mõõdik. Sellest on kasu, kui täidate selle kahe-kolmekesi eraldi ja vaatate siis koos, kus arvamused lahku lähevad.',
  ],
  numbers: {
    promise1: {
      where: 'Vasta viimase nelja nädala põhjal, mitte kavatsuste järgi.',
      unknown: 'Küsi kolleegilt, kes telefoni vastu võtab.',
    },
    promise2: {
      where: 'Vasta viimase nelja nädala põhjal, mitte kavatsuste järgi.',
      unknown: 'Küsi kolleegilt, kes telefoni vastu võtab.',
    },
    promise3: {
      where: 'Vasta viimase nelja nädala põhjal, mitte kavatsuste järgi.',
      unknown: 'Küsi kolleegilt, kes telefoni vastu võtab.',
    },
    effort1: {
      where: 'Vasta viimase nelja nädala põhjal, mitte kavatsuste järgi.',
      unknown: 'Küsi kolleegilt, kes telefoni vastu võtab.',
    },
    effort2: {
      where: 'Vasta viimase nelja nädala põhjal, mitte kavatsuste järgi.',
      unknown: 'Küsi kolleegilt, kes telefoni vastu võtab.',
    },
    effort3: {
      where: 'Vasta viimase nelja nädala põhjal, mitte kavatsuste järgi.',
      unknown: 'Küsi kolleegilt, kes telefoni vastu võtab.',
    },
    repair1: {
      where: 'Vasta viimase nelja nädala põhjal, mitte kavatsuste järgi.',
      unknown: 'Küsi kolleegilt, kes telefoni vastu võtab.',
    },
    repair2: {
      where: 'Vasta viimase nelja nädala põhjal, mitte kavatsuste järgi.',
      unknown: 'Küsi kolleegilt, kes telefoni vastu võtab.',
    },
    repair3: {
      where: 'Vasta viimase nelja nädala põhjal, mitte kavatsuste järgi.',
      unknown: 'Küsi kolleegilt, kes telefoni vastu võtab.',
    },
    listening1: {
      where: 'Vasta viimase nelja nädala põhjal, mitte kavatsuste järgi.',
      unknown: 'Küsi kolleegilt, kes telefoni vastu võtab.',
    },
    listening2: {
      where: 'Vasta viimase nelja nädala põhjal, mitte kavatsuste järgi.',
      unknown: 'Küsi kolleegilt, kes telefoni vastu võtab.',
    },
    listening3: {
      where: 'Vasta viimase nelja nädala põhjal, mitte kavatsuste järgi.',
      unknown: 'Küsi kolleegilt, kes telefoni vastu võtab.',
    },
  },
};
