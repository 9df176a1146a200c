import { hungarianArticle } from '@monday-letter/locale';

import type { Refusal } from '../reading/refusal.ts';
import { printHungarianCount as print } from './printCount.ts';
import type { SessionWords } from './sessionWords.ts';

/** What is said in Hungarian from the moment a file is there until its answers. */
export const words: SessionWords = {
  phases: {
    looking: 'Megnézzük, milyen fájl ez.',
    reading: 'Olvassuk a sorokat.',
    sorting: 'Rendezzük a vevőket.',
    answering: 'Számolunk.',
  },
  progress: (percent) => `${percent} kész`,
  cancel: 'Mégse',
  another: 'Másik fájl',
  cancelled: 'Leállítottuk, a fájlból semmi sem maradt meg.',
  stopped: 'Leállítottuk, minden maradt, ahogy volt.',
  refused: 'Ezt a fájlt nem tudtuk beolvasni',
  refusedPaste: 'A beillesztett táblázatot nem tudtuk beolvasni',
  undone: 'Így nem tudtuk beolvasni, ezért visszatettük az előző beállítást',
  refusal,
  refusalOfPaste,
  preview: {
    title: 'Így olvastuk',
    file: (name) =>
      `${name === null ? 'Beillesztett táblázat' : `Fájl: ${name}`}. Nézd át, és javíts bele, ahol félreértettük. Csak utána számolunk.`,
    orders: ({ rows, customers, from, to, sum }) =>
      `${rows} rendelési sor, ${customers} vevő${from === null ? '' : to === null || to === from ? `, ${from}` : `, ${from} és ${to} között`}, összesen ${sum}.`,
    customers: ({ customers, sum }) => `${customers} vevő, összesen ${sum} bevétel.`,
    leftOut: (rows) => `Kihagytunk ${print(rows)} hibás sort, lejjebb megnézheted, miért.`,
    empty: (rows) => `Üres sor: ${print(rows)}.`,
    net: 'Az összegeket nettónak vettük.',
    netOfGross: (percent) => `A bruttó összegekből levettük az áfát (${percent}%).`,
    scaled: {
      thousand: 'Az összegek ezrekben vannak megadva, ezért megszoroztuk őket ezerrel.',
      million: 'Az összegek milliókban vannak megadva, ezért megszoroztuk őket egymillióval.',
    },
    // allow: haszonkulcs*
    marginRead: {
      ofPrice: 'Az árrés százalékban van megadva, az összegét a bevételből számoltuk ki.',
      ofCost:
        'A haszonkulcs a költséghez mér, az árrésszint az árhoz, ezért átszámoltuk: a 25%-os haszonkulcs 20%-os árrésszint.',
    },
    lacks: {
      customer: 'Nem találtuk meg, melyik oszlopban van a vevő. Válaszd ki a táblázat fejlécében.',
      date: 'Nem találtuk meg, melyik oszlopban van a dátum. Válaszd ki a táblázat fejlécében. Ha nincs ilyen, állítsd át lent, hogy ez vevőlista.',
      amount: 'Nem találtuk meg, melyik oszlopban van az összeg. Válaszd ki a táblázat fejlécében.',
      revenue: 'Nem találtuk meg, melyik oszlopban van az éves bevétel. Válaszd ki a táblázat fejlécében.',
      rows: 'Egyetlen sort sem tudtunk használni. Nézd meg lent a hibákat és a beállításokat.',
    },
    unsure: 'Ezekben nem vagyunk biztosak. Nézd meg őket.',
    settings: 'Minden beállítás',
    setting: {
      kind: 'Mi van a fájlban?',
      sheet: 'Munkalap',
      encoding: 'Karakterkódolás',
      separator: 'Mi választja el az oszlopokat?',
      quote: 'Mi áll a szövegek körül?',
      headerLine: 'Melyik sor a fejléc?',
      decimal: 'Tizedesjel',
      thousands: 'Mi tagolja az ezreseket?',
      dateOrder: 'Dátumok',
      vat: 'Az összegek',
      vatPercent: 'Áfakulcs',
      scale: 'Miben vannak az összegek?',
      marginForm: 'Miben van az árrés?',
      currency: 'Pénznem (a más pénznemű sorok kimaradnak)',
    },
    encoding: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16 (Unicode-szöveg)',
      'utf-16be': 'UTF-16 BE',
      'windows-1250': 'Windows-1250 (közép-európai)',
      'windows-1257': 'Windows-1257 (balti)',
    },
    // What stands in a file is shown as it stands there.
    // allow: ;
    // allow: ,
    // allow: '
    // allow: 12.345
    // allow: 46349
    separator: { ';': 'pontosvessző ;', '\t': 'tabulátor', ',': 'vessző ,', '|': 'függőleges vonal |' },
    quote: { '"': 'idézőjel "', "'": "aposztróf '", none: 'semmi' },
    decimal: { ',': 'vessző: 1234,5', '.': 'pont: 1234.5' },
    thousands: {
      none: 'semmi',
      space: 'szóköz: 12 345',
      '.': 'pont: 12.345',
      ',': 'vessző: 12,345',
      "'": "aposztróf: 12'345",
    },
    dateOrder: {
      ymd: 'év, hónap, nap (2026. 11. 23.)',
      dmy: 'nap, hónap, év (23.11.2026)',
      mdy: 'hónap, nap, év (11/23/2026)',
      serial: 'az Excel sorszáma (46349)',
    },
    kind: { orders: 'rendelések, soronként egy', customers: 'vevők, soronként egy' },
    vat: { net: 'nettók', gross: 'bruttók' },
    scale: {
      one: 'forintban, euróban',
      thousand: 'ezer forintban, ezer euróban',
      million: 'millió forintban, millió euróban',
    },
    marginForm: {
      money: 'pénzben',
      ofPrice: 'az ár százalékában (árrésszint)',
      ofCost: 'a költség százalékában (haszonkulcs)',
    },
    noHeader: 'nincs fejléc',
    headerLine: (line, cells) => `${line}. sor${cells === '' ? '' : `: ${cells}`}`,
    sheet: (place) => `${place}. táblázat`,
    table: 'Az első sorok, ahogyan értettük',
    line: 'Sor',
    column: (place) => `${place}. oszlop`,
    followingColumns: (columns) => `További ${print(columns)} oszlop`,
    roleOf: (column) => `Mi van ebben az oszlopban: ${column}`,
    role: {
      customer: 'vevő',
      date: 'dátum',
      amount: 'összeg',
      orderNumber: 'rendelésszám',
      revenue: 'éves bevétel',
      earlierRevenue: 'előző évi bevétel',
      cost: 'kiszolgálás költsége',
      margin: 'árrés',
      contacts: 'megkeresések száma',
      lastPurchase: 'utolsó vásárlás',
      currency: 'pénznem',
      ignored: 'nem kell',
    },
    leftOutRow: 'kihagyva',
    problems: (rows) => `Kihagyott sorok: ${print(rows)}`,
    problemsShown: (shown) => `Itt az első ${print(shown)} látszik.`,
    problem: {
      noCustomer: 'nincs benne vevő',
      noDate: 'nincs benne dátum',
      notDate: 'ez nem dátum',
      impossibleDate: 'ilyen nap nincs a naptárban',
      dateOutOfRange: 'a dátum 1990 előtti vagy 2099 utáni',
      noAmount: 'nincs benne összeg',
      zeroAmount: 'az összeg nulla',
      notNumber: 'ez nem szám',
      otherDecimal: 'a tizedesjel más, mint a többi sorban, ezért kétféleképpen is érthető',
      percentage: 'százalék áll az összeg helyén',
      numberTooLarge: 'túl nagy szám',
      formula: 'képlet áll az érték helyén; Excelben másold ki, és illeszd be értékként',
      formulaError: 'a táblázatkezelő hibaüzenete áll benne',
      otherCurrency: 'más pénznem, mint a többi sorban',
      repeatedHeader: 'a fejléc még egyszer',
      tooManyCells: 'több cella van benne, mint oszlop',
      cutAmount: 'a vessző kettévágta az összeget; mentsd el újra, pontosvesszővel tagolva',
      tooFewCells: 'hiányzik belőle cella',
      brokenQuote: 'hiányzik a lezáró idézőjel',
      rowTooLong: 'túl hosszú sor',
      undecodable: 'olvashatatlan betűk; próbálj másik karakterkódolást a beállításoknál',
    },
    problemAt: (line, reason, cell) => `${line}. sor: ${reason}${cell === '' ? '' : ` („${cell}”)`}.`,
    questions: 'Döntsd el',
    question: {
      creditNotes: {
        ask: (count, matched) =>
          `${print(count)} negatív összeg van a fájlban${matched > 0 ? `, ebből ${print(matched)} egy korábbi rendelés pontos sztornója` : ''}. Mi legyen velük?`,
        answers: {
          cancel: 'A sztornó törölje a párját, a többit vonjuk le',
          subtract: 'Mindet vonjuk le',
          leaveOut: 'Hagyjuk ki őket',
        },
      },
      duplicates: {
        ask: (count) =>
          `${print(count)} sornak minden cellája megegyezik egy másik soréval. Ugyanaz szerepel kétszer?`,
        answers: { leaveOut: 'Igen, egyszer számítson', keep: 'Nem, külön tételek' },
      },
      sameDay: {
        ask: (count) =>
          `${print(count)} rendelésnél a vevő aznap már vett valamit. Ugyanahhoz a vásárláshoz tartoznak?`,
        answers: { join: 'Igen, egy nap egy rendelés', separate: 'Nem, számoljuk őket külön' },
      },
      totals: {
        ask: (count) => `${print(count)} sor összesítésnek látszik.`,
        answers: { leaveOut: 'Hagyjuk ki', keep: 'Nem az, számítson' },
      },
      spellings: {
        ask: (count) => `${print(count)} név csak az írásmódjában tér el egy másiktól. Ugyanaz a vevő?`,
        answers: { join: 'Igen, vonjuk össze', keep: 'Nem, külön vevők' },
      },
      sameName: {
        ask: (count) => `${print(count)} sorban olyan név áll, amely már szerepelt. Ugyanaz a vevő?`,
        answers: { join: 'Igen, adjuk össze', keep: 'Nem, külön vevők' },
      },
      collective: {
        ask: (count) => `${print(count)} név sok embert takar, például készpénzes vevőket.`,
        answers: { leaveOut: 'Hagyjuk ki', keep: 'Maradjon egyetlen vevőként' },
      },
      emptyNames: {
        ask: (count) => `${print(count)} sorból hiányzik a vevő neve, de fölötte áll egy.`,
        answers: { fillDown: 'A fölötte álló vevőé', leaveOut: 'Hagyjuk ki' },
      },
    },
    example: (line) => `${line}. sor`,
  },
  assumptions: {
    title: 'Amit a fájl nem mond meg',
    currency: 'Pénznem',
    currencyNames: { HUF: 'forint (Ft)', EUR: 'euró (€)' },
    foreignCurrency: (currency) =>
      `A fájl pénzneme ${currency}. Az összegeket nem váltjuk át, csak a jelük lesz más.`,
    margin: 'Árrésszint',
    marginHint: 'a nettó árból ennyi marad a közvetlen költség után',
    discount: 'Diszkontráta',
    discountHint: 'ennyivel ér kevesebbet a pénz egy évvel később',
    horizon: 'Meddig nézünk előre?',
    horizonHint: 'ennyi idő vásárlásait becsüljük',
    months: 'hónap',
    end: 'Az adatok vége',
    endHint: 'rendszerint a letöltés napja: az utolsó nap, amelyről a fájlban még lehet adat',
    noDay: 'Adj meg egy teljes dátumot.',
    loss: 'Mikortól számít elveszettnek?',
    lossHint: 'aki ilyen régóta nem rendelt',
    lossKinds: { gaps: 'a szokásos szünet többszöröse után', months: 'ennyi hónap csend után' },
    lossNumber: { gaps: 'A szokásos szünet hányszorosa?', months: 'Hány hónap csend után?' },
    hours: 'Egy megkeresés ideje',
    hoursHint: 'ennyi munkát ad átlagosan egy hívás vagy levél',
    compute: 'Számold ki',
    again: 'Számold újra',
  },
  notLoaded:
    'A számoláshoz szükséges rész nem töltődött be. Nézd meg, van-e internetkapcsolatod, és próbáld újra.',
};

function refusalOfPaste(refused: Refusal): string {
  switch (refused.code) {
    case 'empty':
      return 'Nincs benne semmi. Jelöld ki újra a táblázatot a fejlécével együtt, másold ki, és illeszd be.';
    case 'headerOnly':
      return 'Csak fejléc van benne, sor egy sem. Jelöld ki a fejléc alatti sorokat is, és illeszd be újra.';
    default:
      return refusal(refused);
  }
}

function refusal(refused: Refusal): string {
  switch (refused.code) {
    case 'empty':
      return 'Nincs benne semmi. Nézd meg, jó fájlt választottál-e, vagy mentsd el újra a számlázóprogramból.';
    case 'headerOnly':
      return 'Csak fejléc van benne, sor egy sem. Lehet, hogy üres időszakot választottál: töltsd le újra, hosszabb időszakra.';
    case 'binary':
      return foreign[refused.looksLike];
    case 'oneColumn':
      return `Egyetlen oszlopot találtunk („${refused.example}”). Legalább kettő kell: a vevő és az összeg, pontosvesszővel vagy tabulátorral elválasztva.`;
    case 'tooWide':
      return `${print(refused.columns)} oszlopa van, mi legfeljebb ${print(refused.limit)} oszlopot tudunk beolvasni. Töröld belőle, ami nem a vevő, a dátum vagy az összeg.`;
    case 'tooBig':
      return refused.unit === 'bytes'
        ? `A fájl túl nagy (legfeljebb ${Math.round(refused.limit / 1e6)} MB). Töltsd le rövidebb időszakra vagy kevesebb oszloppal.`
        : refused.unit === 'rows'
          ? `Túl sok sora van (legfeljebb ${print(refused.limit)}). Töltsd le rövidebb időszakra.`
          : 'Ez a beillesztéshez túl sok. Mentsd el fájlként, és azt válaszd ki.';
    case 'lineTooLong':
      return `${hungarianArticle(refused.line) === 'az' ? 'Az' : 'A'} ${print(refused.line)}. sor végeláthatatlan. Nézd meg: valószínűleg hiányzik belőle egy lezáró idézőjel, vagy ez nem is táblázat.`;
    case 'encrypted':
      return 'Jelszó védi. Nyisd meg Excelben, mentsd el jelszó nélkül, és azt hozd ide.';
    case 'damaged':
      return 'A munkafüzet sérült vagy félbemaradt. Nyisd meg Excelben, és mentsd el újra .xlsx vagy .csv formátumban.';
    case 'zipBomb':
      return 'Kicsomagolva akkora volna, hogy egy telefonba nem fér bele. Mentsd el Excelben .csv formátumban.';
    case 'unreadable':
      return 'A fájlt már nem tudjuk megnyitni: elköltözött, megváltozott, vagy a készülék visszavonta az engedélyt. Válaszd ki újra.';
    case 'unexpected':
      return 'Ez a mi hibánk, nem a tiéd. Próbáld meg újra, vagy mentsd el .csv formátumban, és hozd úgy.';
  }
}

const foreign = {
  oldExcel: 'Ez régi Excel-fájl (.xls). Nyisd meg, és mentsd el .xlsx vagy .csv formátumban.',
  binaryExcel: 'Ez bináris Excel-fájl (.xlsb). Nyisd meg, és mentsd el .xlsx vagy .csv formátumban.',
  openDocument: 'Ez OpenDocument-táblázat (.ods). Nyisd meg, és mentsd el .xlsx vagy .csv formátumban.',
  appleNumbers: 'Ez Numbers-fájl. Nyisd meg, és exportáld Excel- vagy CSV-fájlként.',
  word: 'Ez Word-dokumentum. Másold ki belőle a táblázatot, és illeszd be fent.',
  pdf: 'Ez PDF, abból nem tudunk táblázatot olvasni. Kérd le ugyanezt a számlázóprogramból Excel- vagy CSV-fájlként.',
  image: 'Ez kép. A táblázatot Excel- vagy CSV-fájlként tudjuk beolvasni.',
  zip: 'Ez tömörített fájl. Csomagold ki, és azt válaszd ki, ami benne van.',
  json: 'Ez JSON. Kérd le ugyanezt CSV- vagy Excel-fájlként.',
  xml: 'Ez XML. Kérd le ugyanezt CSV- vagy Excel-fájlként.',
  webPage: 'Ez weboldal, nem táblázat. Jelöld ki rajta a táblázatot, másold ki, és illeszd be fent.',
  unknown: 'Ez nem táblázat. Excel- (.xlsx) vagy CSV-fájlt hozz.',
} as const;
