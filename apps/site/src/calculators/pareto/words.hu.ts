import { listWords } from '../shell/listWords.hu.ts';
import type { ParetoWords } from './paretoWords.ts';

/** What the Pareto calculator says in Hungarian. */
export const words: ParetoWords = {
  title: 'Pareto-kalkulátor',
  parameters: {
    topFraction: {
      label: 'Felső rész',
      hint: 'az ügyfelek ekkora része, a legnagyobbtól számolva',
    },
    targetShare: { label: 'A bevétel keresett része', hint: 'azt nézzük, hány ügyfél hozza össze' },
    margin: { label: 'Árrésszint', hint: 'akkor kell, ha a kiszolgálás költségét is beírtad' },
  },
  list: {
    ...listWords,
    label: 'Az ügyfeleid',
    hint: 'Soronként egy ügyfél: név; éves bevétel; a kiszolgálás éves költsége (elhagyható). Áfa nélkül, Excelből is beillesztheted. A minta kitalált.',
    name: 'Név',
    columns: { revenue: 'Éves bevétel', costToServe: 'A kiszolgálás éves költsége' },
    sampleNames: [
      'Üveghegy Panzió',
      'Hétfejű Étterem',
      'Kerekerdei Óvoda',
      'Griffmadár Nyomda',
      'Terülj Asztal Büfé',
      'Kacsaláb Kávéház',
      'Táltos Kerékpár',
      'Hamuba Sült Pékség',
      'Tündérkert Virág',
      'Aranyszőr Szalon',
      'Óperencia Szörp',
      'Hollóház Papír',
    ],
  },
  results: {
    topCustomers: 'Ügyfelek a felső részben',
    topRevenue: 'A felső rész bevétele',
    total: 'Összes bevétel',
    topShare: 'A felső rész részesedése a bevételből',
    customersForTarget: 'Ügyfelek a keresett részhez',
    shareForTarget: 'Arányuk az ügyfelek között',
    largestShare: 'A legnagyobb ügyfél részesedése',
    gini: 'Gini-együttható',
    peakShare: 'Nyereség nélkülük (a mostani 100%)',
    unprofitableCustomers: 'Veszteséges ügyfelek',
    takenAway: 'A veszteségesek ennyit visznek el',
  },
  reasons: {
    empty: 'Írd vagy illeszd be az ügyfeleidet, vagy tedd vissza a mintalistát.',
    oneCustomer: 'Egy ügyfélből nem látszik, hogyan oszlik meg a bevétel. Írj be legalább kettőt.',
    noRevenue: 'A bevételek összege nem nagyobb nullánál, ezért nincs mit elosztani. Nézd át az összegeket.',
  },
  cautions: {
    few: 'Tíznél kevesebb ügyfélnél egyetlen név is felboríthatja az arányokat. Inkább a neveket nézd, ne a százalékot.',
    equal: 'Mindenki ugyanannyit hoz, így nincs se nagy, se kicsi ügyfél.',
    zeros: 'Akinél nulla áll, azt is ügyfélnek számítjuk. Ha már nem az, töröld a sorát.',
    credits:
      'Van negatív összeg, például jóváírás. Ettől a nagyok részesedése nagyobbnak látszik, akár 100% fölé is mehet.',
    repeated: 'Van név, amely többször szerepel. Ha ugyanaz az ügyfél, vond össze a sorait.',
    costsMissing: 'Ahol a kiszolgálás költsége hiányzik, ott nullával számoltunk.',
    loss: 'Az ügyfelek együtt nem hoznak nyereséget. Nézd meg az árrésszintet, és azt, hogy a bevétel áll-e az első számoszlopban.',
  },
  customers: {
    caption: 'Az ügyfelek a legnagyobbtól',
    name: 'Ügyfél',
    revenue: 'Bevétel',
    share: 'Arány',
    class: 'Osztály',
    profit: 'Nyereség',
    unnamed: (row) => `${row}. ügyfél`,
  },
  guide: () => import('./guide.hu.ts'),
};
