import type { Guide } from '../shell/calculatorWords.ts';
import type { ChurnCostParameter } from './parameters.ts';

/** What explains the cost-of-churn calculator in Hungarian. */
export const guide: Guide<ChurnCostParameter> = {
  slug: 'lemorzsolodas',
  description:
    'Mennyibe kerül egy év alatt, hogy ügyfelek mennek el, mennyit ér egy százalékponttal kisebb lemorzsolódás, és mennyit költhetsz rá?',
  lede: 'Aki panasz nélkül elmegy, az nem küld számlát. Itt kiszámolhatod, mennyi árrés marad el vele, mibe kerül új ügyfelet szerezni a helyére, és mennyit költhetsz arra, hogy kevesebben menjenek el.',
  method: [
    'Három tételt adunk össze: az elmaradt árrést, az új ügyfelek megszerzésének költségét és az elmaradt ajánlások értékét. Mindegyiket egy évre és az egy év alatt elvesztett ügyfelekre számoljuk.',
    'Úgy vesszük, hogy az elment ügyfél helye egy évig üres, aztán a helyére szerzett ügyfél ugyanannyit hoz. Ezért az ügyfél teljes értékét nem számoljuk bele: abban a későbbi évek árrése is benne van, amelyet már az új ügyfél hoz. Ha senkit sem szerzel a helyükre, írj nullát az ügyfélszerzési költséghez, és ne feledd, hogy az árrés a következő években is elmarad.',
    'Ha azt adod meg, hányan mentek el, kiírjuk azt is, mekkora lehet a tévedés. Húsz ügyfélből kettő elvesztése lehet balszerencse is; négyszázból negyven már mond valamit. A határokat Wilson módszerével számoljuk, 95%-os megbízhatósági szinten: az igazi érték nagy valószínűséggel közéjük esik. A módszer akkor is használható, ha csak kevesen vagy épp senki sem ment el.',
    'Az ötéves görbe azt mutatja, mi lenne, ha minden évben ugyanakkora arányban mennének el az ügyfelek, és egy új sem jönne. Ez nem jóslat, csak megmutatja, mennyit számít egyetlen százalékpont.',
  ],
  numbers: {
    customers: {
      where:
        'Kérd le a számlázó programból az előző év számláit, és számold meg, hány különböző vevő szerepel rajtuk. Ha cégeknek adsz el, a NAV Online Számla felülete is jó hozzá. Ha van ügyfél-nyilvántartásod (CRM), ott az aktív ügyfelek számát nézd az év első napján.',
      unknown:
        'Oszd el az éves árbevételt azzal, amennyit egy ügyfél nagyjából elkölt nálad egy év alatt. Boltban a törzsvásárlókkal számolj: a névtelen vevőkről úgysem tudod, visszajöttek-e.',
    },
    churn: {
      where:
        'Vedd az előző évi vevők listáját, és nézd meg, hány százalékuk nem vásárolt egyszer sem a következő évben. Ha havonta számlázol, egy hónap is elég: állítsd a mezőt hónapra, és a kalkulátor átszámolja évre.',
      unknown:
        'Számolj 10%-kal, aztán 30%-kal is, és nézd meg, mennyit változik az eredmény. Ha csak annyit tudsz, hány ügyfél ment el, válaszd fölül „A számukat” lehetőséget.',
    },
    lost: {
      where:
        'Azok, akik az előző évben kaptak tőled számlát, ebben az évben pedig egyet sem. A számlázó programból mindkét év vevőlistája letölthető, és táblázatkezelőben könnyű összevetni őket. Előfizetésnél a felmondásokat számold. Akit év közben szereztél, azt itt ne vedd számba.',
      unknown:
        'Nézz meg találomra húsz-harminc ügyfelet: írd az ügyfelek számához, hányat néztél meg, ide pedig, hányan tűntek el közülük. A kiírt határok jelzik, mennyire bízhatsz ennyi adatban; a költség ilyenkor csak erre a húsz-harminc ügyfélre szól.',
    },
    annualPurchases: {
      where:
        'Oszd el az éves nettó árbevételt a vevők számával. Az árbevételt a főkönyvi kivonat 91–94-es számláin vagy az eredménykimutatás elején találod. Ha csak a bruttó összeg van meg, nyomd meg a mező alatt az „Áfa levonása” gombot.',
      unknown: 'Vedd tíz átlagos ügyfél tavalyi számláit, add össze a nettó összegeket, és oszd el tízzel.',
    },
    margin: {
      where:
        'A nettó árbevételből vond le az anyag, az eladott áru és a közvetített szolgáltatás költségét, meg azt a munkabért, amely csak az elvégzett munka miatt merül fel. A maradékot oszd el az árbevétellel. A könyvelőd a főkönyvi kivonatból meg tudja mondani.',
      unknown:
        // allow: haszonkulcs*
        'Kereskedésben a haszonkulcsodból is kijön: nyomd meg a mező alatt a „Haszonkulcsból” gombot. Szolgáltatásnál kezdd 50%-kal, és nézd meg, mi változik, ha 10 ponttal kevesebb.',
    },
    acquisitionCost: {
      where:
        'Add össze az egy évre jutó hirdetést, jutalékot, vásári részvételt és az első vásárlás kedvezményeit, és oszd el az új ügyfelek számával. A reklámköltség a főkönyvi kivonatban általában az 52-es számlák között van. Az ajánlatírásra szánt idődet is számold bele.',
      unknown: 'Írj nullát: akkor a pótlás költsége kimarad, és nem becsülöd túl a veszteséget.',
    },
    referrals: {
      where:
        'Kérdezd meg minden új ügyfeledtől, honnan hallott rólad. Ahányan egy év alatt ajánlásra jöttek, azt oszd el az összes ügyfeled számával. Ha 400 ügyfél ajánlására 40 új jött, az 0,1.',
      unknown: 'Hagyd nullán: az ajánlások ilyenkor kimaradnak a költségből.',
    },
    referralValue: {
      where:
        'Ugyanaz, mint egy ügyfél értéke: az ügyfélérték-kalkulátor első eredménye. Ha tudod, mennyit költenek az ajánlásra érkezők, az ő vásárlásaikkal számold ki.',
      unknown: 'Írd be egy ügyfél egyévi árrését: ez inkább kevés, mint sok.',
    },
  },
};
