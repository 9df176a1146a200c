import type { Guide } from '../shell/calculatorWords.ts';
import type { ReferralParameter } from './parameters.ts';

/** What explains the referral calculator in Hungarian. */
export const guide: Guide<ReferralParameter> = {
  slug: 'ajanlas',
  description:
    'Hány új ügyfelet hoz egy ügyfél az ajánlásaival, hogyan nő ettől a vállalkozásod egy év alatt, és mekkora jutalmat éri meg adni érte?',
  lede: 'Aki elégedett, másoknak is ajánl. Itt kiszámolhatod, végül hány ügyfél lesz egyből, mennyit nő így a vállalkozásod egy év alatt, és meddig éri meg fizetni az ajánlásért.',
  method: [
    'Az ajánlási tényező (K) azt mondja meg, hány új ügyfelet hoz egy ügyfél: ahány embernek ajánl, szorozva azok arányával, akikből ügyfél lesz. Ha K kisebb 1-nél, minden kör kisebb az előzőnél, mégis sokat számít: egy ügyfélből végül 1 ÷ (1 − K) lesz. Ha például K = 0,7, akkor 3,33.',
    'Ha K legalább 1, a képlet szerint nincs megállás. A valóságban van: akiknek ajánlani lehet, elfogynak, vagy már hallottak rólad. Ilyen számok után először azt nézd meg, nem becsülted-e túl az ajánlások számát.',
    'Az éves növekedést teljes körökben számoljuk. Minden ügyfél egyszer ajánl, egy kör idejével az érkezése után, és közben senki sem megy el. A kör hossza többet számít, mint a tényező: fele annyi idő alatt kétszer annyi kör fér bele az évbe.',
    'A jutalomnál egyetlen kört nézünk, a mostani ügyfeleid ajánlásait. A jutalom mindenki után jár, akit ajánlottak, tehát azok után is, akik nélküle is eljöttek volna. Aki ezt kihagyja, túl szépnek látja az ajánlóprogramját.',
  ],
  numbers: {
    invitations: {
      where:
        'Ezt könyvelés nem mutatja meg: kérdezd meg húsz-harminc ügyfeledet, az elmúlt évben hány embernek beszéltek rólad. Ha ajánlókódot adsz, a CRM-ben vagy a webáruház kuponjai között látod, hányan kapták meg.',
      unknown:
        'Kezdd 1-gyel. Ha az új ügyfeleidnél megkérdezed, honnan jöttek, elég az ajánlásból jöttek számát elosztani az összes ügyféllel: ez maga a K. Írd be ajánlásnak, és az arányhoz 100%-ot.',
    },
    conversion: {
      where:
        'Ahányan ajánlásra vásároltak, osztva azzal, ahánynak ajánlottak. Ajánlókódnál: beváltott kódok osztva a kiadottakkal. Egyébként a CRM-ben az ajánlásra érkezett érdeklődők és a belőlük lett ügyfelek aránya.',
      unknown:
        'Számolj 10%-kal, aztán 20%-kal is. Az érdeklődők és az ajánlatot kérők közül többen lesznek ügyfelek, mint azokból, akik csak hallottak rólad.',
    },
    customers: {
      where:
        'A számlázó programból vagy a NAV Online Számla felületéről az elmúlt tizenkét hónap különböző vevői. CRM-ben az aktív ügyfelek száma.',
      unknown: 'Oszd el az éves árbevételt azzal, amennyit egy ügyfél egy év alatt nagyjából elkölt.',
    },
    cycleDays: {
      where:
        'Nézd meg néhány ajánlásra jött ügyfélnél, mikor volt az ajánlójuk első számlája és mikor az övék. A két dátum között eltelt napok átlaga kell.',
      unknown:
        'Gyakran vásárolt terméknél 30, évente párszor igénybe vett szolgáltatásnál 90 nap, könyvelőnél vagy építőiparban inkább egy év.',
    },
    referralValue: {
      where:
        'Ugyanaz, mint egy ügyfél értéke: az ügyfélérték-kalkulátor első eredménye. Ha a számlázóban külön meg tudod nézni az ajánlásra jötteket, az ő vásárlásaikkal számold ki.',
      unknown: 'Írd be egy ügyfél egyévi árrését. Így biztosan nem ígérsz túl nagy jutalmat.',
    },
    reward: {
      where:
        'Amennyit egy új ügyfél után összesen adsz: az ajánló kuponja és az új ügyfél kedvezménye együtt, azon az áron, amennyibe neked kerül. Ajándéknál a beszerzési ár.',
      unknown: 'Írj nullát, és nézd meg, mekkora jutalom éri meg még.',
    },
    rewardedInvitations: {
      where:
        'Csak próbából derül ki: adj jutalmat egy hónapig az ügyfeleid egy részének, és hasonlítsd össze, hány embernek ajánlottak ők, és hánynak a többiek.',
      unknown:
        'Nézd meg az „Ennyi ajánlástól éri meg” sort, és döntsd el, elhiszed-e, hogy ennyivel többen ajánlanának.',
    },
  },
};
