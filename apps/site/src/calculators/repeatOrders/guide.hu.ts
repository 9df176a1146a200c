import type { Guide } from '../shell/calculatorWords.ts';
import type { RepeatOrdersParameter } from './parameters.ts';

/** What explains the calculator in Hungarian. */
export const guide: Guide<RepeatOrdersParameter> = {
  slug: 'ismetelt-rendeles',
  description:
    'Az ügyfeleid mekkora része rendelt egy év alatt legalább kétszer, és mennyire biztos ez a szám?',
  lede: 'Hányan jöttek vissza? A kérdésre két szám elég: hány ügyfél rendelt az utolsó tizenkét hónapban, és közülük hány rendelt legalább kétszer.',
  method: [
    'Az arány az újra rendelők száma osztva az összes rendelővel. Mindig ugyanannyi idővel számolj, itt tizenkét hónappal: minél hosszabb az idő, annál többen térnek vissza.',
    'A tartományt Wilson módszerével számoljuk, 95%-os megbízhatósági szinten. Azt mutatja, mekkora része lehet a véletlennek: ugyanilyen körülmények között egy másik évben is kijöhetett volna kicsit több vagy kevesebb.',
  ],
  numbers: {
    customersWithOrder: {
      where:
        'A számlázó programban vagy a webáruházban nézd meg, hány különböző vevőnek állítottál ki számlát az utolsó 12 hónapban.',
      unknown: 'Válassz ki találomra ötven vevőt, aki az utolsó 12 hónapban rendelt, és írj ide 50-et.',
    },
    customersWithSecondOrder: {
      where: 'Ugyanott: rendezd a számlákat vevő szerint, és számold meg, kinél van legalább kettő.',
      unknown: 'Nézd meg ugyanannál az ötven vevőnél, hánynak van legalább két számlája.',
    },
  },
};
