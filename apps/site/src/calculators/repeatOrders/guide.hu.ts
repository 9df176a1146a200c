import type { Guide } from '../shell/calculatorWords.ts';
import type { RepeatOrdersParameter } from './parameters.ts';

/** What explains the calculator in Hungarian. */
export const guide: Guide<RepeatOrdersParameter> = {
  slug: 'ismetelt-rendeles',
  description:
    'Az ügyfeleid mekkora része rendelt egy év alatt legalább kétszer, és mennyire biztos ez a szám?',
  lede: 'Hányan jöttek vissza? A kérdésre két szám elég: hány ügyfél rendelt az utolsó tizenkét hónapban, és közülük hány rendelt legalább kétszer.',
  method: [
    'Az arány az újra rendelők száma osztva az összes rendelővel. Mindig ugyanannyi időt számolj, itt tizenkét hónapot: minél hosszabb az idő, annál többen térnek vissza.',
    'A tartományt Wilson módszerével számoljuk, 95%-os biztonsággal. Azt mutatja, mennyit ingadozna az arány, ha az éved csak egy lett volna a sok hasonló közül.',
  ],
  numbers: {
    customersWithOrder: {
      where:
        'A számlázóprogramban vagy a webáruházban: hány különböző vevőnek állítottál ki számlát az utolsó 12 hónapban.',
      unknown: 'Nézz meg egyetlen hónapot, és írd össze a vevőket kézzel; kezdetnek az is elég.',
    },
    customersWithSecondOrder: {
      where: 'Ugyanott: rendezd a számlákat vevő szerint, és számold meg, kinél van legalább kettő.',
      unknown: 'Válassz ki találomra ötven vevőt, és nézd meg náluk.',
    },
  },
};
