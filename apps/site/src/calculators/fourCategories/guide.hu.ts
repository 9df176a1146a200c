import type { Guide } from '../shell/calculatorWords.ts';
import type { FourCategoriesParameter } from './parameters.ts';

/** What explains the calculator of the four categories in Hungarian. */
export const guide: Guide<FourCategoriesParameter> = {
  slug: 'negy-ugyfelcsoport',
  description:
    'Sorold be legfeljebb ötven ügyfeledet négy csoportba az árrésük, a munkájuk és az utolsó rendelésük alapján.',
  lede: 'Kivel dolgoznál szívesen többet, és kivel beszélnél előbb a feltételekről? Három megfigyelhető adat elég hozzá: mennyi árrést hoz valaki egy évben, hány óra munkát ad, és mikor rendelt utoljára.',
  method: [
    'Kiváló az, aki legalább a határnyi árrést hozza, és legfeljebb a határnyi munkát adja. Megterhelő az, aki kevesebbet hoz és több munkát ad. Átlagos az, akinél mindkettő sok vagy mindkettő kevés. Passzív az, aki a megadott hónapoknál régebben rendelt, bármit hozott előtte.',
    'A határokon álló ügyfél a jobbik oldalra kerül. A javasolt határ a rendelő ügyfelek középső értéke: fele fölötte van, fele alatta, és egyetlen óriás nem tolja el. Ez döntés, nem törvény: húzd oda, ahol nálad a sok kezdődik.',
    'A csoport a viselkedésről szól, nem az emberről. Jövőre ugyanaz az ügyfél máshová eshet.',
  ],
  numbers: {
    marginBorder: {
      where: 'Nézd meg, mennyi árrést hagyott tavaly a középső ügyfeled: ami fölötte van, az nálad a sok.',
      unknown: 'Nyomd meg a „Határok a lista közepére” gombot.',
    },
    effortBorder: {
      where:
        'A naptárból, a telefonközpont listájából, a munkalapokról: megkeresés, vita, késve fizetett számla miatti levelezés.',
      unknown: 'Becsüld meg egy átlagos hét alapján, és szorozd meg 48-cal.',
    },
    activeMonths: {
      where: 'A számlázóprogram ügyféllistája mutatja az utolsó számla keltét.',
      unknown: 'Hagyd 12-n; ha ritkán vásárolt dolgot adsz el, írj be többet.',
    },
  },
};
