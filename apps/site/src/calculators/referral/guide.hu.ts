import type { Guide } from '../shell/calculatorWords.ts';
import type { ReferralParameter } from './parameters.ts';

/** What explains the referral calculator in Hungarian. */
export const guide: Guide<ReferralParameter> = {
  slug: 'ajanlas',
  description:
    'Hány új ügyfelet hoz egy ügyfél az ajánlásaival, mennyivel lesz így több ügyfeled egy év alatt, és mekkora jutalmat éri meg adni érte?',
  lede: 'Aki elégedett, az gyakran másoknak is ajánl. Itt kiszámolhatod, végül hány ügyfél lesz egyből, mennyivel lesz így több ügyfeled egy év alatt, és meddig éri meg fizetni az ajánlásért.',
  method: [
    'Az ajánlási tényező (K) azt mondja meg, hány új ügyfelet hoz egy ügyfél: az ajánlások száma szorozva a konverziós aránnyal. Ha K kisebb 1-nél, minden kör kisebb az előzőnél, de a körök összeadódnak: egy ügyfélből végül 1 ÷ (1 − K) lesz. Ha például K = 0,7, akkor 3,33.',
    'Ha K legalább 1, a képlet szerint nincs megállás. A valóságban van: akiknek ajánlani lehet, elfogynak, vagy már hallottak rólad. Ha ilyen szám jön ki, először azt nézd meg, nem becsülted-e túl az ajánlások számát.',
    'Az éves növekedést teljes körökben számoljuk. Minden ügyfél egyszer ajánl, egy kör idejével az érkezése után, és közben senki sem megy el. A kör ideje is sokat számít: ha feleakkora, kétszer annyi kör fér bele az évbe.',
    'A jutalomnál egyetlen kört nézünk, a mostani ügyfeleid ajánlásait. A jutalom mindenki után jár, akit ajánlottak, tehát azok után is, akik nélküle is eljöttek volna. Aki ezt kihagyja, túl szépnek látja az ajánlóprogramját.',
  ],
  numbers: {
    invitations: {
      where:
        'A könyvelésben ez nincs benne. Kérdezz meg húsz-harminc ügyfelet, eddig hány embernek ajánlottak. Ha ajánlókódot adsz, az ügyfél-nyilvántartásban (CRM) vagy a webáruház kuponjai között látod, hányan kapták meg.',
      unknown:
        'Kezdd 1-gyel. Ha az új ügyfeleidtől meg szoktad kérdezni, honnan jöttek, oszd el az ajánlásra jöttek számát az összes ügyfél számával: ez maga a K. Írd be ide, a konverziós arányhoz pedig írj 100%-ot.',
    },
    conversion: {
      where:
        'Ahányan ajánlásra vásároltak, osztva azzal, ahány embernek ajánlottak. Ajánlókódnál a beváltott kódok száma osztva a kiadottakéval. Ha nyilvántartod, ki jött ajánlásra, nézd meg, hány érdeklődőből lett ügyfél.',
      unknown:
        'Számolj 10%-kal, aztán 20%-kal is. Aki már érdeklődött, abból könnyebben lesz ügyfél, mint abból, aki csak hallott rólad.',
    },
    customers: {
      where:
        'Számold meg a számlázó programban az elmúlt tizenkét hónap különböző vevőit. Ha cégeknek adsz el, a NAV Online Számla felülete is jó hozzá; ügyfél-nyilvántartásban (CRM) az aktív ügyfelek számát nézd.',
      unknown: 'Oszd el az éves árbevételt azzal, amennyit egy ügyfél egy év alatt nagyjából elkölt.',
    },
    cycleDays: {
      where:
        'Nézd meg néhány ajánlásra jött ügyfélnél, mikor volt az ajánlójuk első számlája, és mikor az övék. A két dátum között eltelt napok átlagát írd be.',
      unknown:
        'Kezdd 30 nappal, ha gyakran vásárolnak nálad, 90 nappal, ha évente párszor, és 365 nappal, ha ritkán, mint egy könyvelőnél vagy az építőiparban.',
    },
    referralValue: {
      where:
        'Ugyanaz, mint egy ügyfél értéke: az ügyfélérték-kalkulátor első eredménye. Ha tudod, mennyit költenek az ajánlásra érkezők, az ő vásárlásaikkal számold ki.',
      unknown:
        'Írd be egy ügyfél egyévi árrését: ez inkább kevés, mint sok, így nem ígérsz túl nagy jutalmat.',
    },
    reward: {
      where:
        'Amennyit egy új ügyfél után összesen adsz: az ajánló kuponja és az új ügyfél kedvezménye együtt, annyival számolva, amennyibe neked kerül. Ajándéknál a beszerzési árat írd be.',
      unknown: 'Írj nullát, és nézd meg a „Legfeljebb ennyi jutalom éri meg” sort.',
    },
    rewardedInvitations: {
      where:
        'Csak próbából derül ki: adj jutalmat egy hónapig az ügyfeleid egy részének, és hasonlítsd össze, hány embernek ajánlottak ők, és hánynak a többiek.',
      unknown:
        'Nézd meg az „Ennyi ajánlástól éri meg” sort, és döntsd el, elhiszed-e, hogy ennyivel többen ajánlanának.',
    },
  },
};
