import type { Guide } from '../shell/calculatorWords.ts';
import type { SelfCheckParameter } from './parameters.ts';

/** What explains the calculator in Estonian. */
export const guide: Guide<SelfCheckParameter> = {
  slug: 'neli-nurgakivi',
  description:
    'Kaksteist väidet teeninduse nelja nurgakivi kohta: milline neist on sinul nõrgim ja millest alustada?',
  lede: 'Peetud lubadus, vähe vaeva, kiire heastamine, kuulamine. Vasta kaheteistkümnele väitele neljaastmelisel skaalal ja saad profiili, kus esimesena on see nurgakivi, millest tasub alustada.',
  method: [
    'Iga nurgakivi kohta on kolm väidet, igaüks annab 0–3 punkti. Kolme vastuse summa on nurgakivi punktid, kõige rohkem 9. Nelja nurgakivi me kokku ei liida, sest üks ei asenda teist.',
    'Teaduslik mõõdik see küsimustik ei ole. Kasu on sellest kõige rohkem siis, kui kaks-kolm inimest vastavad eraldi ja vaatavad seejärel koos, kus arvamused lahku lähevad.',
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
