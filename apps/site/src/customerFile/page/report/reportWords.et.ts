import { advice } from '../../answers/advice.et.ts';
import { resultsWords } from '../../answers/resultsWords.et.ts';
import type { ReportWords } from './reportWords.ts';

const roman = ['I', 'II', 'III', 'IV'];

/** Reasons after “sest”, one sentence each. */
const listed = (reasons: readonly string[]) => reasons.join('; ');

/** What the report says in Estonian. */
export const words: ReportWords = {
  results: resultsWords,
  advice,
  title: 'Mida sinu fail räägib',
  source: (file, rows, customers) =>
    `${file === null ? 'Kleebitud tabel' : `Fail: ${file}`}. Ridu ${rows}, kliente ${customers}.`,
  until: (day) => `Andmete lõpp: ${day}.`,
  afterEnd: (rows) => `Hilisemaid ridu jäi välja ${rows}.`,
  ofNothing: (rows) => `Summata ridu jäi välja ${rows}.`,
  earlier:
    'Oled vahepeal midagi muutnud, siin on veel varasemate seadete tulemus. Värskete arvude jaoks vajuta ülal „Arvuta uuesti“.',
  assumed: {
    title: 'Arvutasime nende eeldustega:',
    margin: (rate) => `brutomarginaal: ${rate}`,
    discount: (rate) => `diskontomäär: ${rate}`,
    horizon: (months) => `ette vaatame ${months} kuud`,
    end: (day) => `andmete lõpp: ${day}`,
    gaps: (times) => `lahkunuks lugesime selle, kes pole tellinud ${times} tavalise ostuvahe jooksul`,
    months: (months) => `lahkunuks lugesime selle, kes pole tellinud ${months} kuu jooksul`,
    hours: (hours) => `ühe pöördumise aeg tundides: ${hours}`,
  },
  numbers: 'Arvud tabelina',
  open: (calculator) => `Ava: ${calculator}`,
  openSample: (calculator) => `Ava näidisarvudega (mitte sinu omadega): ${calculator}`,
  article: (title) => `Loe lähemalt: ${title}`,
  enough: (shortfalls) => `Selleks oleks vaja: ${shortfalls}.`,
  shortfall: (what, have, need) =>
    ({
      customers: `vähemalt ${need} klienti (praegu ${have})`,
      repeatCustomers: `vähemalt ${need} korduvostjat (praegu ${have})`,
      historyDays: `vähemalt ${need} päeva andmeid (praegu ${have})`,
      ordersPerCustomer: `vähemalt ${need} tellimust kliendi kohta (praegu ${have})`,
    })[what],
  missing: {
    noRows: 'Ei ole ühtegi rida, millega arvutada.',
    noRevenue: 'Käive kokku ei ole suurem kui null, seega pole midagi jagada.',
    noMargin: 'Brutomarginaali ei jäta keegi, seega pole mille järgi rühmadesse jagada.',
    oneCustomer: 'Ühe kliendi järgi seda ei näe.',
    needsOrders: 'Klientide nimekirjast see ei selgu, vaja oleks tellimusi ükshaaval koos kuupäevaga.',
    needsEarlierYear: 'Selleks oleks vaja ka eelmise aasta käibe veergu.',
    needsCost: 'Selleks oleks vaja ka teenindamise kulu või brutomarginaali veergu.',
    needsContacts: 'Selleks oleks vaja ka pöördumiste arvu veergu: mitu korda keegi sinu poole pöördus.',
    needsLastPurchase: 'Selleks oleks vaja ka viimase ostu kuupäeva.',
    emptyYear: 'Ühel kahest aastast ei ostnud keegi.',
    nobodyActive: 'Vaadeldud ajal ei tellinud keegi.',
    shortHistory: 'Fail ei ulatu piisavalt kaugele tagasi.',
    fewRepeatCustomers: 'Korduvostjaid on liiga vähe, et midagi hinnata.',
    regularOrders:
      'Sinu kliendid maksavad kindlate vahedega nagu püsitellijad. Vabade tellimuste mudel annaks siin valed arvud.',
    noFit: 'Tellimused on nii ühesugused, et mudel ei leia neist mustrit.',
    failedCheck:
      'Proovisime mudelit faili viimase lõigu peal ja see eksis kõvasti. Parem jätta arv ütlemata kui öelda vale.',
    unlimitedOrders: 'Mõni tellimus on nii suur, et keskmisel pole mõtet.',
  },
  instead: 'Seni saad arvutada sellega:',
  cautions: {
    few: 'Kliente on vähe ja üks nimi võib osakaalud pea peale pöörata. Vaata pigem nimesid kui protsente.',
    equal: 'Kõik toovad sama palju, nii et suuri ja väikesi kliente siin ei ole.',
    credits: 'Mõnele on tagasi makstud rohkem, kui ta ostis. Siis paistab suurte osakaal tegelikust suurem.',
    shortPeriod: 'Fail ei kata tervet aastat, seega mõjutab tulemust hooaeg.',
    separateOrders:
      'Ühe päeva tellimused lugesime eraldi, nagu soovisid. Ostuvahede ja mudelite jaoks on üks päev ikka üks ost.',
    loss: 'Kliendid kokku kasumit ei too. Vaata üle brutomarginaal ja kulude veerg.',
    noMargin: 'Brutomarginaal kokku ei ole suurem kui null, seepärast me osakaale ei arvuta.',
    manyReturned:
      'Lahkunuks loetutest tuli päris palju tagasi: sinu firmas tasub enne lahkunuks lugemist kauem oodata.',
    nobodyLost:
      'Vaadeldud ajal ei lahkunud keegi. Vahemiku ülemine piir loeb ikkagi: nii palju võib veel juhus peita.',
    noGaps: 'Ostuvahesid oli liiga vähe, seepärast mõõtsime vaikust kuudes.',
    unchecked: 'Fail katab liiga lühikest aega, et mudelit selle peal proovile panna.',
    correlated:
      'Sinu sagedased ostjad kulutavad korraga teistsuguseid summasid kui ülejäänud. Mudel seda ei tea, seepärast on vahemik tegelikult laiem.',
    fairCheck: 'Proovis läks mudel tuntavalt mööda, võta tulemust suurusjärguna.',
    longHorizon: 'Vaatame ette kaugemale, kui fail ulatub tagasi. See on juba pigem arvutatud oletus.',
    assumedMargin: 'Brutomarginaali arvutasime sinu antud määra järgi, kõigile ühtemoodi.',
    costsMissing: 'Kus kulu puudub, arvestasime nulliga.',
    marginsMissing: 'Kus brutomarginaal puudub, võtsime sinu antud määra.',
    contactsMissing: 'Kus pöördumiste arv puudub, arvestasime nulliga.',
    activityUnknown: 'Viimast ostu failis ei ole, seega lugesime aktiivseks kõik.',
  },
  period: (from, to) => `${from}–${to}`,
  concentration: {
    title: 'Kes toob käibe?',
    top: (share) => `Ülemine viiendik klientidest annab ${share} käibest.`,
    eighty: (customers, share) => `80% käibest tuleb kokku ${customers} kliendiga, see on ${share} kõigist.`,
    largest: (share) => `Suurim klient üksi annab ${share}.`,
    gini: (value) => `Gini koefitsient on ${value}.`,
    curve: { title: 'Käibe kõver', own: 'sinu kliendid', equal: 'kui kõik oleksid võrdsed', rule: '80/20' },
    across: 'osa klientidest, alates suurimast',
    up: 'osa käibest',
    classes: ['Klassid A, B ja C', 'Klass', 'Kliente', 'Osa käibest', 'Käive'],
  },
  profit: {
    title: 'Kes toob, kes viib?',
    total: (amount) => `Kõigi klientide kasum kokku on ${amount}.`,
    totalLoss: (amount) => `Kõik kliendid kokku toovad kahjumit ${amount}.`,
    unprofitable: (customers, amount) =>
      `Kliente, kes lähevad maksma rohkem, kui sisse toovad, on ${customers}; kokku viivad nad ära ${amount}.`,
    nobody: 'Ükski klient ei lähe maksma rohkem, kui ta sisse toob.',
    peak: (share) => `Ilma nendeta oleks kasum ${share} praegusest.`,
    curve: { title: 'Kasumi kõver (vaalakõver)', own: 'sinu kliendid', whole: 'lõplik kasum' },
    across: 'osa klientidest, alates tulusaimast',
    up: 'osa kasumist',
  },
  twoYears: {
    title: 'Kaks aastat kõrvuti',
    revenue: (before, after) => `Käive oli esimesel aastal ${before}, teisel ${after}.`,
    stayed: (customers, share) =>
      `Eelmise aasta ülemisest viiendikust (kliente ${customers}) on seal nüüdki ${share}.`,
    groups: { entered: 'Tõusid ülemisse viiendikku', fell: 'Langesid sealt välja', gone: 'Ei osta enam' },
    nobody: 'Mitte keegi.',
    columns: ['Klient', 'Esimene aasta', 'Teine aasta'],
    more: (shown) => `Siin on esimesed ${shown}, ülejäänud leiad allalaaditavast tabelist.`,
  },
  categories: {
    title: 'Neli kliendirühma',
    four: 'Aastase brutomarginaali ja töömahu järgi; piir on mediaan: pooled aktiivsetest klientidest jäävad sellest ülespoole, pooled allapoole.',
    withoutEffort:
      'Fail ei ütle, kellega kui palju tööd on, seepärast jagasime kliendid ainult brutomarginaali ja viimase ostu järgi. Kes on koormav, seda tead sina ise.',
    columns: ['Rühm', 'Kliente', 'Brutomarginaal aastas', 'Osa brutomarginaalist'],
    border: (amount) => `Suur brutomarginaal: aastas vähemalt ${amount}`,
    noBorder: 'Brutomarginaali järgi; mediaan ei ole suurem kui null',
  },
  repeatOrders: {
    title: 'Kes tuli tagasi?',
    rate: (rate, range) => `Aasta jooksul tellis uuesti ${rate} klientidest (${range}).`,
    counts: (second, all) => `Tellijaid oli ${all}, vähemalt kaks korda tellis neist ${second}.`,
    gap: (median) => `Pooltel juhtudel on kahe tellimuse vahe kuni ${median} päeva.`,
    usual: (days) =>
      `Kui iga klient loeb võrdselt, käigu ta kui tihti tahes, on tavaline ostuvahe ${days} päeva.`,
    ninety: (days) =>
      `Kümnest vahest üheksa on kuni ${days} päeva: kes on kauem vaikinud, sellele tasub helistada.`,
  },
  loss: {
    title: 'Kes läks ära?',
    rate: (rate, range) => `Aastas lahkub ${rate} klientidest (${range}).`,
    definition: (days) => `Lahkunuks lugesime kliendi, kes pole tellinud ${days} päeva.`,
    counts: (lost, start, day) =>
      `Arvestuse alguses (${day}) oli aktiivseid kliente ${start}, neist on lahkunud ${lost}.`,
    returned: (returned, silent) =>
      `Neist, kes olid siis juba sama kaua vaikinud (kokku ${silent}), tuli tagasi ${returned}: nii palju see määratlus eksib.`,
    noneReturned: (silent) =>
      `Neist, kes olid siis juba sama kaua vaikinud (kokku ${silent}), ei tulnud tagasi keegi.`,
    longer: (months, returned, silent) =>
      `Kui vaikust on juba ${months} kuud, tuleb harva keegi tagasi (vaikinuid oli ${silent}, tagasi tuli ${returned}); selle piiri saad ülal ise valida.`,
    now: (active, silent) => `Praegu on aktiivseid ${active}, vaikinuid ${silent}.`,
    ofList: (lost, earlier) =>
      `Lahkunuks lugesime kliendi, kes ostis eelmisel aastal, aga pärast seda enam mitte. Eelmisel aastal oli ostjaid ${earlier}, neist jäi ära ${lost}.`,
    laterYear: (active) => `Viimasel aastal oli ostjaid ${active}.`,
  },
  cohorts: {
    title: 'Kohordid: mis sai neist, kes tulid samal ajal?',
    meaning: {
      month: 'Kui suur osa samal kuul tulnutest tellis esimesel, teisel ja kolmandal kuul pärast seda.',
      quarter:
        'Kui suur osa samas kvartalis tulnutest tellis esimeses, teises ja kolmandas kvartalis pärast seda.',
      year: 'Kui suur osa samal aastal tulnutest tellis esimesel, teisel ja kolmandal aastal pärast seda.',
    },
    caption: 'Tulemise aja järgi: mitu protsenti neist tellis järgmistel perioodidel',
    first: 'Tulek',
    came: {
      month: (year, month) => `${String(month).padStart(2, '0')}.${year}`,
      quarter: (year, quarter) => `${year}, ${roman[quarter - 1]} kvartal`,
      year: (year) => String(year),
    },
    customers: 'Kliente',
    after: (periods) => `+${periods}`,
    overall: 'Kokku',
    curve: { title: 'Kui paljud veel tellivad?', own: 'sinu kliendid', model: 'mudeli kõver (sBG)' },
    across: {
      month: 'kuud pärast esimest tellimust',
      quarter: 'kvartalid pärast esimest tellimust',
      year: 'aastad pärast esimest tellimust',
      renewal: 'pikendused',
    },
    up: 'osa klientidest',
    irregular: (share) =>
      `Ostuvahedest on korrapärased ainult ${share}, seega tellitakse sinu juures siis, kui tuju on. Siis pole kellegi puhul päeva täpsusega näha, millal ta lahkus, ja püsitellijate kõver (sBG) siia ei sobi.`,
    noRepeatOrders:
      'Teist tellimust ei ole kellelgi, seega ei saa ka püsitellijate kõverat (sBG) joonistada.',
    regular: (days, share) =>
      `Sinu kliendid maksavad umbes iga ${days} päeva järel (nii on ${share} ostuvahedest) nagu püsitellijad.`,
    lost: (lost, customers) => `Kliente oli ${customers}, neist lahkus ${lost}.`,
    problem: {
      noRenewal: 'Pikendamisi pole veel olnud, seega pole ka kõverat.',
      nobodyLeft: 'Keegi pole veel lahkunud, kõveral pole midagi näidata.',
      everybodyLeft: 'Kõik on lahkunud, kõveral pole midagi näidata.',
      fewRenewals: 'Kõvera jaoks on pikendamisi vähe, vaja oleks veel üht-kaht perioodi.',
      fewLeavers: 'Lahkujaid on liiga vähe, et kõver midagi ütleks.',
      retentionDoesNotRise: 'Klientide püsivus ajaga ei kasva, seepärast seda kõverat siin kasutada ei saa.',
      nobodyLeftLater: 'Pärast esimest perioodi ei lahkunud enam keegi, kõvera jätk oleks oletus.',
    },
  },
  lifetimeValue: {
    title: 'Kui palju on praegused kliendid väärt?',
    value: (expected, months) => `Järgmise ${months} kuuga toovad nad brutomarginaali umbes ${expected}.`,
    range: (range, level) => `Tegelik summa jääb ${level.replace('%', '')} korral sajast vahemikku ${range}.`,
    orders: (expected, range) => `Oodata on tellimusi ${expected} (${range}).`,
    mean: (value) => `Ühe kliendi kohta on see keskmiselt ${value}.`,
    alive: (alive, customers) => `Kliente on failis ${customers}, alles on neist umbes ${alive}.`,
    top: (share) => `Kõige väärtuslikum viiendik toob sellest ${share}.`,
    checkTitle: 'Proovisime sinu faili peal järele',
    check: (shown, forecast, expected, range, came) =>
      `Viimase lõigu (${forecast}) peitsime mudeli eest ära ja näitasime ainult varasemat (${shown}). Mudel ennustas tellimusi ${expected} (${range}), tuli ${came}.`,
    verdict: { good: 'See on hea tabamus.', fair: 'Suurusjärk on õige.', poor: 'See ei ole hea tabamus.' },
    within: (within, level) =>
      `Kliente, kelle tellimuste arv jäi ennustatud vahemikku, oli ${within}; hea oleks ${level}.`,
    classes: ['Proov varasemate tellimuste arvu järgi', 'Varem tellimusi', 'Kliente', 'Ennustus', 'Tuli'],
    orMore: (orders) => `${orders} või rohkem`,
    parameters: 'Neile, kes mudelit tunnevad',
    method:
      'Tellimuste sageduse jaoks BG/NBD, summade jaoks Gamma-Gamma, nädalates ja faili valuutas. Väärtuses on ainult tulevane brutomarginaal tänases rahas, uusi kliente selles ei ole.',
  },
  model: {
    title: 'Milline mudel sobib failiga, milline mitte?',
    names: {
      shiftedBetaGeometric: 'Püsitellijate mudel (sBG)',
      constantRetention: 'Üks hoidmise määr kõigile',
      betaGeometricNbd: 'Vabade tellimuste mudel (BG/NBD)',
      gammaGamma: 'Tellimuste väärtuse mudel (Gamma-Gamma)',
    },
    fits: (name, reasons) => `${name}: sobib, sest ${listed(reasons)}.`,
    doesNotFit: (name, reasons) => `${name}: ei sobi, sest ${listed(reasons)}.`,
    reasons: {
      subscription: 'kliente seob leping ja lahkumine on näha',
      orders: 'kliendid tellivad siis, kui ise tahavad, ja keegi ei teata, et lahkus',
      noRenewal: 'keegi pole veel pidanud otsustama, kas jääda',
      fewRenewals: 'pikendamisi on vähe',
      enoughRenewals: 'pikendamisi on küllalt',
      fewLeavers: 'lahkujaid on vähe',
      enoughLeavers: 'lahkujaid on küllalt, et neist midagi järeldada',
      customersDiffer: 'kliendid on erinevad ja keskmine hindaks jääjaid liiga madalalt',
      fewRepeatCustomers: 'korduvostjaid on vähe',
      enoughRepeatCustomers: 'korduvostjaid on küllalt',
      shortHistory: 'fail katab tavaliste ostuvahedega võrreldes lühikese aja',
      longHistory: 'fail katab küllalt pika aja',
    },
    failedCheck: 'see eksis proovis kõvasti',
    regular:
      'Sinu kliendid maksavad kindlate vahedega, seepärast sobib neile püsitellijate mudel (sBG). Selle kõver on kohortide juures.',
  },
  customers: {
    title: 'Klientide kaupa',
    caption: (shown, all) => `Kliente on ${all}, siin on esimesed ${shown}`,
    following: (customers) => `Näita veel ${customers}`,
    columns: {
      name: 'Klient',
      revenue: 'Aastakäive',
      class: 'Klass',
      orders: 'Tellimusi',
      lastOrder: 'Viimane ost',
      alive: 'Alles tõenäosusega',
      value: 'Oodatav väärtus',
      category: 'Rühm',
      advice: 'Mida teha?',
    },
    save: 'Laadi alla CSV-failina',
    saved: (name) => `Salvestatud: ${name}`,
    writing: (percent) => `Kirjutame faili, valmis ${percent}`,
    cancel: 'Katkesta',
    notWritten: 'Katkestasime, midagi ei salvestatud.',
    notSaved: 'Fail jäi tegemata. Vaata, kas internet töötab, ja proovi uuesti.',
    print: 'Prindi',
  },
};
