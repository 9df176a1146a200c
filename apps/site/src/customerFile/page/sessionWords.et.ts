import type { Refusal } from '../reading/refusal.ts';
import { printEstonianCount as print } from './printCount.ts';
import type { SessionWords } from './sessionWords.ts';

const rows = (count: number) => `${print(count)} rida`;
const inRows = (count: number) => `${print(count)} real`;

/** What is said in Estonian from the moment a file is there until its answers. */
export const words: SessionWords = {
  phases: {
    looking: 'Vaatame, mis fail see on.',
    reading: 'Loeme ridu.',
    sorting: 'Seame kliente ritta.',
    answering: 'Arvutame.',
  },
  progress: (percent) => `Valmis ${percent}.`,
  cancel: 'Katkesta',
  another: 'Mõni teine fail',
  cancelled: 'Katkestasime, failist ei jäänud siia midagi alles.',
  stopped: 'Katkestasime, kõik jäi nii, nagu oli.',
  refused: 'Seda faili me lugeda ei saanud',
  refusedPaste: 'Kleebitud tabelit me lugeda ei saanud',
  undone: 'Nii me seda lugeda ei saanud, seepärast taastasime endise seade',
  refusal,
  refusalOfPaste,
  preview: {
    title: 'Nii me selle sisse lugesime',
    file: (name) =>
      `${name === null ? 'Kleebitud tabel' : `Fail: ${name}`}. Vaata üle ja paranda, kui saime millestki valesti aru. Alles siis arvutame.`,
    orders: ({ rows: count, customers, from, to, sum }) =>
      `Tellimuste ridu ${count}, kliente ${customers}${from === null ? '' : to === null || to === from ? `, kuupäev ${from}` : `, ajavahemik ${from}–${to}`}, kokku ${sum}.`,
    customers: ({ customers, sum }) => `Kliente ${customers}, käive kokku ${sum}.`,
    leftOut: (count) => `Vigaseid ridu jäi välja ${print(count)}, allpool näed, miks.`,
    empty: (count) => `Tühje ridu: ${print(count)}.`,
    net: 'Arvestame, et summad on käibemaksuta.',
    netOfGross: (percent) => `Summadest võtsime maha ${percent}% käibemaksu.`,
    scaled: {
      thousand: 'Summad on tuhandetes, seepärast korrutasime need tuhandega.',
      million: 'Summad on miljonites, seepärast korrutasime need miljoniga.',
    },
    // allow: juurdehindlus*
    marginRead: {
      ofPrice: 'Brutomarginaal on protsentides, summa arvutasime käibest.',
      ofCost:
        'Juurdehindlus on protsent kulust, brutomarginaal hinnast, seepärast arvutasime selle ümber: 25% juurdehindlust teeb 20% brutomarginaali.',
    },
    lacks: {
      customer: 'Me ei leidnud kliendi veergu. Vali see tabeli päises.',
      date: 'Me ei leidnud kuupäeva veergu. Vali see tabeli päises. Kui kuupäevi polegi, märgi allpool, et see on klientide nimekiri.',
      amount: 'Me ei leidnud summa veergu. Vali see tabeli päises.',
      revenue: 'Me ei leidnud aastakäibe veergu. Vali see tabeli päises.',
      rows: 'Ühtegi rida ei saanud kasutada. Vaata allpool vead ja seaded üle.',
    },
    unsure: 'Siin me kindlad ei ole. Vaata üle.',
    settings: 'Kõik seaded',
    setting: {
      kind: 'Mis failis on?',
      sheet: 'Tööleht',
      encoding: 'Kooditabel',
      separator: 'Veergude eraldaja',
      quote: 'Tekstide ümber',
      headerLine: 'Veergude nimed',
      decimal: 'Kümnendmärk',
      thousands: 'Tuhandete eraldaja',
      dateOrder: 'Kuupäevad',
      vat: 'Summad',
      vatPercent: 'Käibemaksumäär',
      scale: 'Mis ühikutes summad on?',
      marginForm: 'Kuidas on brutomarginaal kirjas?',
      currency: 'Valuuta (teises valuutas read jäävad välja)',
    },
    encoding: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16 (Unicode-tekst)',
      'utf-16be': 'UTF-16 BE',
      'windows-1250': 'Windows-1250 (Kesk-Euroopa)',
      'windows-1257': 'Windows-1257 (Balti)',
    },
    // What stands in a file is shown as it stands there.
    // allow: ;
    // allow: ,
    // allow: '
    // allow: 12.345
    // allow: 46349
    separator: { ';': 'semikoolon ;', '\t': 'tabeldusmärk', ',': 'koma ,', '|': 'püstkriips |' },
    quote: { '"': 'jutumärgid "', "'": "ülakoma '", none: 'pole midagi' },
    decimal: { ',': 'koma: 1234,5', '.': 'punkt: 1234.5' },
    thousands: {
      none: 'puudub',
      space: 'tühik: 12 345',
      '.': 'punkt: 12.345',
      ',': 'koma: 12,345',
      "'": "ülakoma: 12'345",
    },
    dateOrder: {
      ymd: 'aasta, kuu, päev (2026-11-23)',
      dmy: 'päev, kuu, aasta (23.11.2026)',
      mdy: 'kuu, päev, aasta (11/23/2026)',
      serial: 'Exceli järjenumber (46349)',
    },
    kind: { orders: 'tellimused, igal real üks', customers: 'kliendid, igal real üks' },
    vat: { net: 'käibemaksuta', gross: 'koos käibemaksuga' },
    scale: {
      one: 'eurodes või forintites',
      thousand: 'tuhandetes eurodes või forintites',
      million: 'miljonites eurodes või forintites',
    },
    marginForm: {
      money: 'rahas',
      ofPrice: 'protsentides hinnast (brutomarginaal)',
      ofCost: 'protsentides kulust (juurdehindlus)',
    },
    noHeader: 'päist ei ole',
    headerLine: (line, cells) => `${line}. rida${cells === '' ? '' : `: ${cells}`}`,
    sheet: (place) => `${place}. tabel`,
    table: 'Esimesed read nii, nagu neist aru saime',
    line: 'Rida',
    column: (place) => `${place}. veerg`,
    followingColumns: (columns) => `Näita veel ${columns === 1 ? 'üht veergu' : `${print(columns)} veergu`}`,
    roleOf: (column) => `Mis selles veerus on: ${column}`,
    role: {
      customer: 'klient',
      date: 'kuupäev',
      amount: 'summa',
      orderNumber: 'tellimuse number',
      revenue: 'aastakäive',
      earlierRevenue: 'eelmise aasta käive',
      cost: 'teenindamise kulu',
      margin: 'brutomarginaal',
      contacts: 'pöördumiste arv',
      lastPurchase: 'viimane ost',
      currency: 'valuuta',
      ignored: 'pole vaja',
    },
    leftOutRow: 'välja jäetud',
    problems: (count) => `Välja jäetud ridu: ${print(count)}`,
    problemsShown: (shown) => `Siin on neist esimesed ${print(shown)}.`,
    problem: {
      noCustomer: 'klient puudub',
      noDate: 'kuupäev puudub',
      notDate: 'see pole kuupäev',
      impossibleDate: 'sellist päeva kalendris ei ole',
      dateOutOfRange: 'kuupäev on enne 1990. või pärast 2099. aastat',
      noAmount: 'summa puudub',
      zeroAmount: 'summa on null',
      notNumber: 'see pole arv',
      otherDecimal: 'kümnendmärk on teine kui mujal ja arvu saab lugeda kahte moodi',
      percentage: 'summa kohal on protsent',
      numberTooLarge: 'liiga suur arv',
      formula: 'väärtuse asemel on valem; kleebi see Excelis väärtusena',
      formulaError: 'tabeliprogrammi veateade',
      otherCurrency: 'teine valuuta kui ülejäänud ridadel',
      repeatedHeader: 'päis veel kord',
      tooManyCells: 'lahtreid on rohkem kui veerge',
      cutAmount: 'koma lõikas summa kaheks; salvesta uuesti nii, et veerge eraldab semikoolon',
      tooFewCells: 'mõni lahter on puudu',
      brokenQuote: 'jutumärgid on lõpetamata',
      rowTooLong: 'liiga pikk rida',
      undecodable: 'loetamatud tähed; proovi seadetes teist kooditabelit',
    },
    problemAt: (line, reason, cell) => `Rida ${line}: ${reason}${cell === '' ? '' : ` („${cell}“)`}.`,
    questions: 'Otsusta ise',
    question: {
      creditNotes: {
        ask: (count, matched) =>
          count === 1
            ? `Failis on 1 miinusega summa${matched > 0 ? ', mis tühistab täpselt mõne varasema tellimuse' : ''}. Mida sellega teha?`
            : `Failis on ${print(count)} miinusega summat${matched > 0 ? `, neist ${print(matched)} tühistab täpselt mõne varasema tellimuse` : ''}. Mida nendega teha?`,
        answers: {
          cancel: 'Kreeditarve tühistab oma paarilise, ülejäänud lahutame',
          subtract: 'Lahutame kõik',
          leaveOut: 'Jätame välja',
        },
      },
      duplicates: {
        ask: (count) => `${rows(count)} kattub täpselt mõne teisega. Kas sama kirje on failis mitu korda?`,
        answers: { leaveOut: 'Jah, loeme ühe korra', keep: 'Ei, need on eri kirjed' },
      },
      sameDay: {
        ask: (count) =>
          `${print(count)} tellimuse puhul oli klient samal päeval juba midagi ostnud. Kas need kuuluvad ühe ostu juurde?`,
        answers: { join: 'Jah, üks päev on üks tellimus', separate: 'Ei, loeme need eraldi' },
      },
      totals: {
        ask: (count) => `Tundub, et ${rows(count)} on teiste ridade summa.`,
        answers: { leaveOut: 'Jätame välja', keep: 'Ei ole, võtame arvesse' },
      },
      spellings: {
        ask: (count) =>
          `${print(count)} ${count === 1 ? 'nimi erineb' : 'nime erineb'} mõnest teisest ainult kirjapildi poolest. Kas see on sama klient?`,
        answers: { join: 'Jah, liidame kokku', keep: 'Ei, eri kliendid' },
      },
      sameName: {
        ask: (count) => `${inRows(count)} kordub mõni varasem nimi. Kas see on sama klient?`,
        answers: { join: 'Jah, liidame kokku', keep: 'Ei, eri kliendid' },
      },
      collective: {
        ask: (count) => `${print(count)} nime taga on palju inimesi, näiteks sularahaostjad.`,
        answers: { leaveOut: 'Jätame välja', keep: 'Jääb üheks kliendiks' },
      },
      emptyNames: {
        ask: (count) => `${inRows(count)} puudub kliendi nimi, aga ülalpool on see olemas.`,
        answers: { fillDown: 'Need on ülalpool nimetatud kliendi read', leaveOut: 'Jätame välja' },
      },
    },
    example: (line) => `rida ${line}`,
  },
  assumptions: {
    title: 'Mida fail ei ütle',
    currency: 'Valuuta',
    currencyNames: { HUF: 'forint (Ft)', EUR: 'euro (€)' },
    foreignCurrency: (currency) =>
      `Faili valuuta on ${currency}. Summasid me ümber ei arvuta, ainult valuutamärk nende taga on teine.`,
    margin: 'Brutomarginaal',
    marginHint: 'nii palju jääb käibemaksuta hinnast alles pärast otseseid kulusid',
    discount: 'Diskontomäär',
    discountHint: 'nii palju on raha aasta pärast vähem väärt',
    horizon: 'Kui kaugele ette vaatame?',
    horizonHint: 'selle aja oste hindame',
    months: 'kuud',
    end: 'Andmete lõpp',
    endHint: 'päev, mil faili alla laadisid; hilisematest ostudest fail ei tea',
    noDay: 'Vali kuupäev.',
    loss: 'Millal loeme kliendi lahkunuks?',
    lossHint: 'kui ta pole nii kaua tellinud',
    lossKinds: { gaps: 'mitmekordne tavaline ostuvahe', months: 'kindel arv kuid' },
    lossNumber: { gaps: 'Mitu tavalist ostuvahet?', months: 'Mitu kuud?' },
    hours: 'Ühe pöördumise aeg',
    hoursHint: 'nii palju tööd annab keskmiselt üks kõne või kiri',
    compute: 'Arvuta',
    again: 'Arvuta uuesti',
  },
  notLoaded: 'Arvutamiseks vajalik osa jäi laadimata. Vaata, kas internet töötab, ja proovi uuesti.',
};

function refusalOfPaste(refused: Refusal): string {
  switch (refused.code) {
    case 'empty':
      return 'Selles pole midagi. Märgi tabel koos päisega uuesti, kopeeri ja kleebi siia.';
    case 'headerOnly':
      return 'Siin on ainult päis, ridu ei ole. Märgi ka päise all olevad read ja kleebi uuesti.';
    default:
      return refusal(refused);
  }
}

function refusal(refused: Refusal): string {
  switch (refused.code) {
    case 'empty':
      return 'Selles pole midagi. Vaata, kas valisid õige faili, ja laadi see arveprogrammist uuesti alla.';
    case 'headerOnly':
      return 'Siin on ainult päis, ridu ei ole. Võib-olla valisid allalaadimisel tühja ajavahemiku: proovi pikemaga.';
    case 'binary':
      return foreign[refused.looksLike];
    case 'oneColumn':
      return `Leidsime ainult ühe veeru („${refused.example}“). Vaja on vähemalt kahte, kliendi ja summa oma, vahel semikoolon või tabeldusmärk.`;
    case 'tooWide':
      return `Veerge on ${print(refused.columns)}, siia mahub kuni ${print(refused.limit)}. Kustuta need, kus pole klienti, kuupäeva ega summat.`;
    case 'tooBig':
      return refused.unit === 'bytes'
        ? `Fail on liiga suur (kuni ${Math.round(refused.limit / 1e6)} MB). Laadi alla lühem ajavahemik või vähem veerge.`
        : refused.unit === 'rows'
          ? `Ridu on liiga palju (kuni ${print(refused.limit)}). Laadi alla lühem ajavahemik.`
          : 'Kleepimiseks on seda liiga palju. Salvesta failina ja vali fail.';
    case 'lineTooLong':
      return `Rida ${print(refused.line)} ei lõpe kuidagi ära. Tõenäoliselt on lõpetavad jutumärgid puudu või pole see üldse tabel. Vaata see rida üle.`;
    case 'encrypted':
      return 'Failil on parool. Ava see Excelis, salvesta paroolita ja too siia.';
    case 'damaged':
      return 'Exceli fail on katki või poolik. Ava see Excelis ja salvesta uuesti, .xlsx- või .csv-vormingus.';
    case 'zipBomb':
      return 'Lahtipakituna oleks see nii suur, et ei mahu seadme mällu. Salvesta see Excelis .csv-vormingus.';
    case 'unreadable':
      return 'Faili ei saa enam avada: see on mujale viidud, seda on muudetud või võttis seade loa tagasi. Vali fail uuesti.';
    case 'unexpected':
      return 'See on meie viga, mitte sinu oma. Proovi uuesti või salvesta tabel .csv-vormingus ja too see siia.';
  }
}

const foreign = {
  oldExcel: 'See on vana Exceli fail (.xls). Ava see ja salvesta .xlsx- või .csv-vormingus.',
  binaryExcel: 'See on Exceli binaarfail (.xlsb). Ava see ja salvesta .xlsx- või .csv-vormingus.',
  openDocument: 'See on OpenDocumenti tabel (.ods). Ava see ja salvesta .xlsx- või .csv-vormingus.',
  appleNumbers: 'See on Numbersi fail. Ava see ja ekspordi Exceli või CSV-failina.',
  word: 'See on Wordi dokument. Kopeeri sealt tabel ja kleebi ülal olevasse kasti.',
  pdf: 'See on PDF, sellest me tabelit lugeda ei oska. Laadi sama arveprogrammist alla Exceli või CSV-failina.',
  image: 'See on pilt. Lugeda oskame ainult tabelit: too Exceli või CSV-fail.',
  zip: 'See on pakitud fail. Paki lahti ja vali fail, mis seal sees on.',
  json: 'See on JSON. Laadi sama alla CSV- või Exceli failina.',
  xml: 'See on XML. Laadi sama alla CSV- või Exceli failina.',
  webPage: 'See on veebileht, mitte tabel. Märgi sealt tabel ära, kopeeri ja kleebi ülal olevasse kasti.',
  unknown: 'See pole tabel. Too Exceli (.xlsx) või CSV-fail.',
} as const;
