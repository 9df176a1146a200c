import type { Guide } from '../shell/calculatorWords.ts';
import type { FourCategoriesParameter } from './parameters.ts';

/** What explains the calculator of the four categories in Hungarian. */
export const guide: Guide<FourCategoriesParameter> = {
  slug: 'negy-ugyfelcsoport',
  description:
    'Sorold négy csoportba az ügyfeleidet aszerint, mennyi árrést hoznak, mennyi külön munkát adnak, és mikor rendeltek utoljára.',
  lede: 'Kivel dolgoznál szívesen többet, és kivel beszélnél előbb a feltételekről? Három adat elég hozzá: mennyi árrést hoz valaki egy évben, hány óra külön munkát ad, és mikor rendelt utoljára.',
  method: [
    'Kiváló az, akinek az árrése eléri a határt, a külön munkája pedig nem lépi túl. Megterhelő az, aki kevesebbet hoz, és több munkát ad. Átlagos az, akinél mindkettő sok vagy mindkettő kevés. Passzív az, aki a megadott hónapoknál régebben rendelt, bármennyit hozott előtte.',
    'Aki éppen a határon áll, az a jobbik oldalra kerül. A javasolt határ a nem passzív ügyfelek középső értéke: a felük fölötte van, a felük alatta, és egyetlen óriás nem tolja el. Ez javaslat, nem törvény: húzd oda, ahol nálad a sok kezdődik.',
    'A csoport a viselkedésről szól, nem az emberről. Jövőre ugyanaz az ügyfél máshová eshet.',
  ],
  columns: {
    annualMargin: {
      where:
        'A számlázó program vevőnkénti kimutatásából vedd az éves nettó bevételt, és szorozd meg az árrésszinteddel. Ha vevőnként tudod az áru, az anyag és a munka költségét, inkább azt vond le belőle.',
      unknown:
        'Kérd el a könyvelődtől a vevőnkénti forgalmat, és mindenkinél ugyanazzal az árrésszinttel számolj. A sorrendhez ez is elég.',
    },
    effortHours: {
      where:
        'Amit azon felül dolgoztok vele, amit megvett: telefon, módosítás, vita, a késve fizetett számla utáni levelezés. A naptárban, a híváslistában, a levelezésben és a munkalapokon találod.',
      unknown:
        'Becsüld meg, hány percet visz el egy átlagos héten, szorozd meg 48-cal, és oszd el 60-nal. Két kolléga becslésének az átlaga már használható.',
    },
    monthsSinceLastOrder: {
      where:
        'A számlázó program vagy a webáruház vevőlistájában az utolsó számla kelte: számold meg, hány hónap telt el azóta.',
      unknown: 'Hagyd üresen: ilyenkor úgy vesszük, hogy most is rendel.',
    },
  },
  numbers: {
    marginBorder: {
      where:
        'Ezt te döntöd el. Állítsd sorba az ügyfeleidet a tavalyi árrésük szerint: amennyit a középső hoz, attól fölfelé sok.',
      unknown: 'Nyomd meg a „Határok a lista közepére” gombot.',
    },
    effortBorder: {
      where: 'Ezt is te döntöd el: hány óra külön munka fér bele egy átlagos ügyfélnél egy évbe?',
      unknown: 'Nyomd meg a „Határok a lista közepére” gombot.',
    },
    activeMonths: {
      where:
        'Ezt is te döntöd el. Nézd meg a számlázó programban, mennyi idő telik el két rendelés között a vevőid többségénél; ennek a háromszorosa jó kezdet.',
      unknown: 'Hagyd 12-n; ha olyasmit adsz el, amit ritkán vesznek, írj be többet.',
    },
  },
};
