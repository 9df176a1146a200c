import type { FormWords } from './formWords.ts';

/** What the form says in Hungarian. */
export const words: FormWords = {
  title: 'A te vevőid, a te fájlodból',
  lede: 'Hozd ide a listát úgy, ahogyan a számlázóprogramod vagy a webáruházad kiadja: vevőnként egy sor, benne az éves bevétel, vagy rendelésenként egy sor, benne a vevő, a dátum és az összeg.',
  stays:
    'A fájl nem megy sehová: a böngésződ olvassa be, az számol belőle, és nem engedi, hogy ez az oldal más webhelyhez kapcsolódjon. Ha bezárod a lapot, nem marad utána semmi.',
  choose: 'Fájl kiválasztása',
  formats: '.csv, .tsv, .txt vagy .xlsx',
  drop: 'Engedd el, és már olvassuk is.',
  paste: 'Vagy illeszd be ide',
  pasteHint: 'Excelből vagy egy weboldal táblázatából, fejléccel együtt',
  read: 'Beolvasás',
  nothingPasted: 'Előbb illeszd be a táblázatot: legalább a fejlécet és egy sort.',
  samples: 'Csak kipróbálnád? A minták kitalált cégek kitalált számai.',
  sample: { orders: 'Minta: rendelések', customers: 'Minta: vevőlista' },
  download: 'letöltés',
  several: 'Egyszerre egy fájlt tudunk beolvasni, ezért az elsővel kezdtük.',
  notLoaded:
    'Az oldal egy része most nem töltődött be. Nézd meg, van-e internetkapcsolatod, és próbáld újra.',
};
