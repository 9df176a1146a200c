import type { Guide } from '../shell/calculatorWords.ts';
import type { LifetimeValueParameter } from './parameters.ts';

/** What explains the lifetime-value calculator in Hungarian. */
export const guide: Guide<LifetimeValueParameter> = {
  slug: 'ugyfelertek',
  description:
    'Mennyit ér neked egy ügyfél mai pénzben, amíg nálad marad, és hogyan viszonyul ez az éves vásárlás hússzorosához?',
  lede: 'Ha tudod, mennyit ér egy ügyfél, azt is tudod, meddig érdemes elmenned érte. Négy szám kell hozzá: mennyit vásárol nálad egy év alatt, mekkora rajta az árrésszinted, százból hányan maradnak meg egy év múlva, és mekkora kamattal számolod vissza a későbbi pénzt. Gyors becsléshez az utolsó kettő helyett elég az évek száma.',
  method: [
    'Az ügyfél értéke az az árrés, amelyet várhatóan hoz, mai pénzre átszámítva. Az éves árrés az éves vásárlás és az árrésszint szorzata. Az első évi árrés most folyik be, és teljes egészében számít; a második egy év múlva, és csak azoktól, akik addig megmaradtak; a harmadik két év múlva, és így tovább, végpont nélkül. Az ügyfélszerzési költséget ebből nem vonjuk le. Ha beírod, külön kiírjuk, mennyi marad utána, és hányszor térül meg.',
    'A jövő évi pénz kevesebbet ér a mainál: 10%-os diszkontrátával a jövő évi 100 Ft ma nagyjából 91 Ft-ot ér. Az éves árrés szorzója ezért (1 + diszkontráta) ÷ (1 + diszkontráta − megtartási arány), 80%-os megtartási aránnyal és 10%-os rátával 3,67. Ha az árrés évente nő, a megtartási arányt az (1 + növekedés) értékkel is megszorozzuk. Aki az első árrést is csak egy év múlvára várja, annak a szorzója eggyel kisebb.',
    'A gyors számolás az éves árrést az évek számával szorozza: minden évet egyformának vesz, kamat nélkül. Első becslésnek jó, de minél több az év, annál inkább túlbecsüli az ügyfelet, mert a távoli pénzt is annyira értékeli, mint a mait.',
    'A húszas szorzó az éves vásárlást szorozza hússzal. Ez akkor jönne ki, ha az árbevétel mind árrés volna, évente csak minden huszadik ügyfél menne el, és a későbbi pénz is annyit érne, mint a mai. Az eredmény mellett látod, a te árrésszinteddel hány évnyi árrés volna ez. Amit kapsz, az becslés: azt feltételezi, hogy a megtartási arány évről évre ugyanakkora, és minden ügyfeled nagyjából hasonló.',
  ],
  numbers: {
    annualPurchases: {
      where:
        'Oszd el az éves nettó árbevételt a vevők számával. Az árbevételt a főkönyvi kivonat 91–94-es számláin találod, a vevők számát a számlázó programban vagy a webáruház vevőlistájában. Ha csak a bruttó összeg van meg, nyomd meg a mező alatt az „Áfa levonása” gombot.',
      unknown: 'Vedd tíz átlagos ügyfél tavalyi számláit, add össze a nettó összegeket, és oszd el tízzel.',
    },
    margin: {
      where:
        'A nettó árbevételből vond le az eladott áru, az anyag és a közvetített szolgáltatás költségét, meg azt a munkabért, amely csak az elvégzett munka miatt merül fel. A maradékot oszd el az árbevétellel. A könyvelőd a főkönyvi kivonatból meg tudja mondani.',
      unknown:
        // allow: haszonkulcs*
        'Kereskedésben a haszonkulcsodból is kijön: nyomd meg a mező alatt a „Haszonkulcsból” gombot. Szolgáltatásnál kezdd 50%-kal, és nézd meg, mi változik, ha 10 ponttal kevesebb.',
    },
    years: {
      where:
        'Nézd meg a számlázó programban húsz olyan ügyfeledet, aki már elment: hány év telt el az első és az utolsó számlája között? Az átlagukat kerekítsd egész évre. Ez óvatos becslés, mert akik még nálad vannak, tovább maradnak.',
      unknown: 'Számolj három évvel, aztán öttel is, és nézd meg, mekkora a különbség.',
    },
    retention: {
      where:
        'Töltsd le a számlázó programból vagy a webáruházból a tavalyelőtti vevők névsorát, és számold meg, hány százalékuk vásárolt tavaly is. Szerződésnél, előfizetésnél a megújítások arányát nézd. Ha havonta számlázol, állítsd a mezőt hónapra, és a kalkulátor átszámolja évre.',
      unknown:
        'Nézz meg találomra harminc tavalyelőtti vevőt, hány vásárolt tavaly is közülük. Ha ez sem megy, számolj 60%-kal, aztán 80%-kal is: az igazság valószínűleg a kettő között van.',
    },
    discount: {
      where:
        'Ez a könyvekben nincs benne, te döntöd el: mennyit hozna a pénzed évente máshol? Jó kiindulás a hitelszerződésedben álló éves kamat, kockázatosabb cégnél ennél több.',
      unknown: 'Hagyd 10%-on, aztán számolj 5%-kal és 15%-kal is.',
    },
    growth: {
      where:
        'Vedd azokat, akik tavalyelőtt és tavaly is vásároltak, és hasonlítsd össze, mennyi árrést hoztak az egyik és a másik évben. A számlázó program vevőnkénti forgalmi kimutatása és az árrésszinted elég hozzá.',
      unknown: 'Hagyd nullán: a túl derűs növekedés alaposan eltorzítja az eredményt.',
    },
    acquisitionCost: {
      where:
        'Add össze az egy évre jutó hirdetést, jutalékot, vásári részvételt és az első vásárlás kedvezményeit, és oszd el az új ügyfelek számával. A reklámköltség a főkönyvi kivonatban általában az 52-es számlák között van. Az ajánlatírásra szánt idődet is számold bele.',
      unknown: 'Hagyd nullán: az ügyfél értéke ettől nem változik, csak a megtérülést nem írjuk ki.',
    },
  },
};
