import type { Guide } from '../shell/calculatorWords.ts';
import type { ChurnCostParameter } from './parameters.ts';

/** What explains the cost-of-churn calculator in Hungarian. */
export const guide: Guide<ChurnCostParameter> = {
  slug: 'lemorzsolodas',
  description:
    'Mennyibe kerül egy évben, hogy ügyfelek mennek el, mennyit ér egy százalékponttal kisebb lemorzsolódás, és mennyit érdemes rákölteni?',
  lede: 'Aki panasz nélkül elmegy, az nem küld számlát. Itt kiszámolhatod, mennyi árrés marad el vele, mibe kerül új ügyfelet szerezni a helyére, és mennyit költhetsz arra, hogy kevesebben menjenek el.',
  method: [
    'Három tételt adunk össze: az elmaradt árrést, az új ügyfelek megszerzésének költségét és az elmaradt ajánlások értékét. Mindegyiket egy évre és az egy év alatt elvesztett ügyfelekre számoljuk.',
    'Úgy vesszük, hogy az elment ügyfél helye egy évig üres, aztán a helyére szerzett ügyfél ugyanannyit hoz. Ezért a teljes ügyfélérték nem kerül bele: az a későbbi évek árrését is tartalmazza, amelyet már az új ügyfél hoz. Ha senkit sem szerzel a helyükre, írj nullát a szerzési költséghez, és ne feledd, hogy a veszteség a következő években is tart.',
    'Ha azt adod meg, hányan mentek el, kiírjuk azt is, mekkora lehet a tévedés. Húsz ügyfélből kettő elvesztése lehet balszerencse is; négyszázból negyven már mond valamit. A határokat Wilson módszere adja 95%-os biztonsággal; a kevés és a nulla veszteségnél is használható.',
    'Az ötéves görbe azt mutatja, mi lenne, ha minden évben ugyanakkora arányban mennének el, és új ügyfél egy sem jönne. Ez nem jóslat, csak megmutatja, mennyit számít egyetlen százalékpont.',
  ],
  numbers: {
    customers: {
      where:
        'A számlázó programból vagy a NAV Online Számla felületéről kérd le az előző év számláit, és számold meg, hány különböző vevő szerepel bennük. Ha van ügyfélnyilvántartásod (CRM), ott az aktív ügyfelek számát nézd, az év első napján.',
      unknown:
        'Oszd el az éves árbevételt azzal, amennyit egy ügyfél nagyjából elkölt nálad egy év alatt. Boltban a törzsvásárlókkal számolj, a névtelen vevőkről úgysem tudod, visszajöttek-e.',
    },
    churn: {
      where:
        'Vedd az előző évi vevők listáját, és nézd meg, hányan nem vásároltak egyszer sem a következő évben. Ennyi százalékuk ment el. Ha havonta számlázol, elég egy hónap: állítsd a mezőt hónapra, és a kalkulátor átszámolja évre.',
      unknown:
        'Írd a két névsort egymás mellé, és válaszd fent „A számukat” lehetőséget. Ha ez sincs meg, számolj végig két esetet, például 10 és 30%-kal, és nézd meg, mennyit változik az eredmény.',
    },
    lost: {
      where:
        'Azok, akik az előző évben kaptak tőled számlát, ebben az évben pedig egyet sem. A számlázó programból mindkét év vevőlistáját letöltheted, táblázatkezelőben könnyű összevetni őket. Előfizetésnél a felmondások száma. Akit év közben szereztél, azt itt ne számold.',
      unknown:
        'Nézz meg húsz vagy harminc ügyfelet találomra, írd be, hányan voltak, és hányan tűntek el. A kiírt határok jelzik, mennyire bízhatsz ennyi adatban.',
    },
    annualPurchases: {
      where:
        'Az éves nettó árbevétel osztva a vevők számával. Az árbevételt a főkönyvi kivonat 91–94-es számláin vagy az eredménykimutatás első sorában találod.',
      unknown: 'Vedd tíz átlagos ügyfél tavalyi számláit, add össze, és oszd el tízzel.',
    },
    margin: {
      where:
        'A nettó árbevételből vond le az anyag, az eladott áru és a közvetített szolgáltatás költségét, és azt a munkabért, amely csak a munka miatt merül fel. A maradékot oszd el az árbevétellel. A könyvelőd egy telefonhívásból megmondja.',
      unknown:
        'Kereskedésben a haszonkulcsodból is kijön: nyomd meg a mező alatt a „Haszonkulcsból” gombot. Szolgáltatásnál 50%-kal kezdd, és nézd meg, mi változik, ha 10 ponttal kevesebb.',
    },
    acquisitionCost: {
      where:
        'Az egy évre jutó hirdetés, jutalék, vásári részvétel és az első kedvezmények költsége osztva az új ügyfelek számával. A főkönyvben a reklámköltség általában az 52-es számlák között van. Számold bele azt az időt is, amelyet ajánlatírással töltesz.',
      unknown: 'Írj nullát: akkor csak az elmaradt árrést látod, és biztosan nem becsülöd túl a veszteséget.',
    },
    referrals: {
      where:
        'Kérdezd meg minden új ügyfeledtől, honnan hallott rólad. Ahányan ajánlást mondanak egy év alatt, azt oszd el az összes ügyfeled számával. Ha 400 ügyfeledtől 40 új jött így, az 0,1.',
      unknown: 'Hagyd nullán: az ajánlások ilyenkor kimaradnak a költségből.',
    },
    referralValue: {
      where:
        'Ugyanaz, mint egy ügyfél értéke: az ügyfélérték-kalkulátor első eredménye. Ha külön tudod, mennyit költenek az ajánlással érkezők, azt használd.',
      unknown: 'Írd be egy ügyfél évi árrését; ez alacsony, de biztos alap.',
    },
  },
};
