import type { Guide } from '../shell/calculatorWords.ts';
import type { ParetoParameter } from './parameters.ts';

/** What explains the Pareto calculator in Hungarian. */
export const guide: Guide<ParetoParameter> = {
  slug: 'pareto',
  description:
    'Illeszd be az ügyfeleid listáját, és nézd meg, mennyit hoz a felső 20 százalék, hányan hozzák a bevétel 80 százalékát, és ki viszi a nyereséget.',
  lede: 'Tényleg az ügyfelek ötöde hozza a bevétel négyötödét? Nálad valószínűleg más az arány. Illeszd be az ügyfeleid listáját: a görbe megmutatja, kiken múlik a bevételed, és ki kerül többe, mint amennyit hoz. A lista nem hagyja el a böngésződet.',
  method: [
    'Sorba állítjuk az ügyfeleket a legnagyobbtól a legkisebbig, és összeadjuk a bevételüket. Ha a felső rész nem egész számú ügyfél (12 ügyfél 20%-a 2,4), a határon álló ügyfél bevételéből csak a megfelelő hányad számít. A bevétel keresett részéhez viszont egész ügyfeleket számolunk: annyit, amennyivel elérjük.',
    'A 80/20 megfigyelés, nem törvény. Egy valódi lista felső ötöde gyakran kevesebbet hoz nyolcvan százaléknál, és minél rövidebb a lista, annál többet számít egy-egy név. A Gini-együttható 0, ha mindenki ugyanannyit hoz; n ügyfélnél legfeljebb 1 − 1/n, ha nincs negatív összeg.',
    'Az A osztályba azok kerülnek, akik a legnagyobbtól számolva a bevétel első 80%-át hozzák, a B-be, akik a következő 15%-ot, a C-be a többiek. Aki átlép egy határt, a magasabb osztályba kerül, és akik ugyanannyit hoznak, azok egy osztályban vannak.',
    'A bálnagörbe a nyereséget adja össze, a legtöbbet hozó ügyféltől indulva. Nyereség = bevétel × árrésszint − a kiszolgálás költsége. A csúcs után azok jönnek, akik többe kerülnek, mint amennyit hoznak. Ebből még nem következik, hogy el kell küldened őket: előbb nézd meg, mi drága a kiszolgálásukban.',
    'A jóváírást negatív összegként írd be. Az összesítő sorokat (Összesen, Total) kihagyjuk, és amelyik sort nem értjük, azt a számával együtt kiírjuk.',
  ],
  columns: {
    revenue: {
      where:
        'A számlázó program vevőnkénti forgalmi kimutatásában, nettó összegekkel, egy teljes évre. Két oszlopot másolj át: a nevet és az összeget.',
      unknown:
        'Kérd el a könyvelődtől a vevői folyószámla forgalmát. Ha nem idényjellegű a forgalmad, egy negyedév is megteszi: szorozd meg néggyel.',
    },
    costToServe: {
      where:
        'Amit csak az ő kedvéért fizetsz ki: kiszállítás, kiszállás, visszáru, külön csomagolás, és az ügyintézés órái az órabérrel szorozva.',
      unknown:
        'Hagyd üresen az oszlopot, vagy becsüld meg csak a tíz legnagyobb ügyfélnél: havi órák × 12 × órabér.',
    },
  },
  numbers: {
    topFraction: {
      where: 'Ezt te választod. A 20% a szokásos, mert a 80/20-as szabály erről szól.',
      unknown: 'Hagyd 20%-on.',
    },
    targetShare: {
      where: 'Ezt is te választod: a bevétel mekkora része nélkül nem tudnád kifizetni a saját számláidat?',
      unknown: 'Hagyd 80%-on.',
    },
    margin: {
      where:
        'A nettó árbevételből vond le az anyag, az eladott áru és a közvetített szolgáltatás költségét; a maradékot oszd el az árbevétellel. A kiszolgálás költségét itt ne vond le, annak külön oszlopa van.',
      unknown:
        // allow: haszonkulcs*
        'Kereskedésben a haszonkulcsból is kijön: nyomd meg a mező alatt a „Haszonkulcsból” gombot. Ha nem írtál be kiszolgálási költséget, ez a szám nem számít.',
    },
  },
};
