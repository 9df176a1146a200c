import { advice } from '../../answers/advice.hu.ts';
import { resultsWords } from '../../answers/resultsWords.hu.ts';
import type { ReportWords } from './reportWords.ts';

const roman = ['I', 'II', 'III', 'IV'];

/** Reasons after “mert”: some have an “és” of their own. */
const listed = (reasons: readonly string[]) => reasons.join('; ');

/** What the report says in Hungarian. */
export const words: ReportWords = {
  results: resultsWords,
  advice,
  title: 'Ezt mondja a fájlod',
  source: (file, rows, customers) =>
    `${file === null ? 'Beillesztett táblázat' : `Fájl: ${file}`}. ${rows} sor, ${customers} vevő.`,
  until: (day) => `Az adatok vége: ${day}`,
  afterEnd: (rows) => `Ennél későbbi, ezért kimaradt: ${rows} sor.`,
  ofNothing: (rows) => `Összeg nélküli, ezért kimaradt: ${rows} sor.`,
  earlier:
    'Azóta változtattál valamin, ez még a korábbi beállítások eredménye. A friss számokhoz nyomd meg fent a „Számold újra” gombot.',
  assumed: {
    title: 'Ezekkel a feltevésekkel számoltunk:',
    margin: (rate) => `árrésszint: ${rate}`,
    discount: (rate) => `diszkontráta: ${rate}`,
    horizon: (months) => `ennyire nézünk előre: ${months} hónap`,
    end: (day) => `az adatok vége: ${day}`,
    gaps: (times) => `ennyi szokásos szünet után vettük elveszettnek: ${times}`,
    months: (months) => `elveszettnek vettük, aki ${months} hónapja nem rendelt`,
    hours: (hours) => `egy megkeresés ideje: ${hours} óra`,
  },
  numbers: 'Számokkal, táblázatban',
  open: (calculator) => `Megnyitás: ${calculator}`,
  openSample: (calculator) => `Megnyitás mintaszámokkal (nem a tieiddel): ${calculator}`,
  article: (title) => `Olvass róla: ${title}`,
  enough: (shortfalls) => `Ehhez ez kellene: ${shortfalls}.`,
  shortfall: (what, have, need) =>
    ({
      customers: `legalább ${need} vevő (most ${have})`,
      repeatCustomers: `legalább ${need} visszatérő vevő (most ${have})`,
      historyDays: `legalább ${need} napnyi adat (most ${have})`,
      ordersPerCustomer: `vevőnként legalább ${need} rendelés (most ${have})`,
    })[what],
  missing: {
    noRows: 'Nincs olyan sor, amellyel számolni lehetne.',
    noRevenue: 'A bevételek összege nem nagyobb nullánál, ezért nincs mit elosztani.',
    noMargin: 'Árrést senki sem hagy, ezért nincs mi szerint csoportosítani.',
    oneCustomer: 'Egyetlen vevőből ez nem látszik.',
    needsOrders: 'Vevőlistából ez nem derül ki, a rendelések kellenének hozzá egyenként, dátummal.',
    needsEarlierYear: 'Ehhez az előző évi bevétel oszlopa is kellene.',
    needsCost: 'Ehhez olyan vevőlista kellene, amelyben a kiszolgálás költsége vagy az árrés is benne van.',
    needsContacts: 'Ehhez tudni kellene, ki hányszor keresett meg benneteket.',
    needsLastPurchase: 'Ehhez az utolsó vásárlás napja is kellene.',
    emptyYear: 'A két év közül az egyikben nem vásárolt senki.',
    nobodyActive: 'A vizsgált időben nem rendelt senki.',
    shortHistory: 'A fájl nem nyúlik elég messzire vissza.',
    fewRepeatCustomers: 'Kevés a visszatérő vevő ahhoz, hogy becsülni lehessen.',
    regularOrders:
      'A vevőid szabályos időközönként fizetnek, mint az előfizetők. A szabad rendelések modellje itt téves számokat adna.',
    noFit: 'A rendelések annyira egyformák, hogy a modell nem talál bennük mintázatot.',
    failedCheck:
      'A modellt kipróbáltuk a fájl utolsó szakaszán, és nagyot tévedett. Inkább nem mondunk számot, mint rosszat.',
    unlimitedOrders: 'Néhány rendelés olyan nagy, hogy az átlaguknak nincs értelme.',
  },
  instead: 'Addig is ezzel számolhatsz:',
  cautions: {
    few: 'Kevés a vevő, egyetlen név is felboríthatja az arányokat. Nézd inkább a neveket, mint a százalékot.',
    equal: 'Mindenki ugyanannyit hoz, így nincs se nagy, se kicsi vevő.',
    credits: 'Van, akinél több a jóváírás, mint a vásárlás. Ettől a nagyok részesedése nagyobbnak látszik.',
    shortPeriod: 'A fájl nem fed le egy teljes évet, ezért az évszakok hatása benne maradt.',
    separateOrders:
      'Az egy napon leadott rendeléseket külön számoltuk, ahogy kérted. A szüneteknél és a modellekben egy nap akkor is egy vásárlás.',
    loss: 'A vevők együtt nem hoznak nyereséget. Nézd át az árrésszintet és a költségek oszlopát.',
    noMargin: 'Az árrések összege nem nagyobb nullánál, ezért részesedést nem számolunk.',
    manyReturned:
      'Az elveszettnek vettek közül sokan mégis visszajöttek: nálad hosszabb csendet érdemes kivárni.',
    nobodyLost:
      'Ez idő alatt senkit sem veszítettél el. A felső határ akkor is számít: ennyi még belefér a véletlenbe.',
    noGaps: 'Nem volt elég szünet két rendelés között, ezért hónapokban számoltuk a csendet.',
    unchecked: 'A fájl túl rövid ahhoz, hogy a modellt ki is próbáljuk rajta.',
    correlated:
      'Nálad a sűrűn vásárlók mást költenek alkalmanként, mint a többiek. A modell ezt nem tudja, ezért a tartomány a valóságban szélesebb.',
    fairCheck: 'A próbán a modell érezhetően mellélőtt, ezért vedd nagyságrendnek, amit mond.',
    longHorizon:
      'Hosszabb időre nézünk előre, mint ameddig a fájl visszanyúlik. Ez már inkább számokba öntött sejtés.',
    assumedMargin: 'Az árrést a megadott árrésszinttel számoltuk, mindenkinél ugyanazzal.',
    costsMissing: 'Akinél a költség hiányzik, ott nullával számoltunk.',
    marginsMissing: 'Akinél az árrés hiányzik, ott a megadott árrésszintet vettük.',
    contactsMissing: 'Akinél a megkeresések száma hiányzik, ott nullával számoltunk.',
    activityUnknown: 'Az utolsó vásárlás nincs a fájlban, ezért mindenkit aktív vevőnek vettünk.',
  },
  period: (from, to) => `${from} – ${to}`,
  concentration: {
    title: 'Ki hozza a bevételt?',
    top: (share) => `A vevőid felső ötöde a bevétel ${share}-át hozza.`,
    eighty: (customers, share) => `A bevétel 80%-ához ${customers} vevő elég, az összes vevő ${share}-a.`,
    largest: (share) => `A legnagyobb vevő egymaga ${share}-ot hoz.`,
    gini: (value) => `Gini-együttható: ${value}.`,
    curve: { title: 'A bevétel görbéje', own: 'a te vevőid', equal: 'ha mind egyforma volna', rule: '80/20' },
    across: 'a vevők része, a legnagyobbtól',
    up: 'a bevétel része',
    classes: ['ABC-osztályok', 'Osztály', 'Vevők', 'Része a bevételből', 'Bevétel'],
  },
  profit: {
    title: 'Ki hoz, és ki visz?',
    total: (amount) => `A vevőid együtt ennyi nyereséget hoznak: ${amount}.`,
    totalLoss: (amount) => `A vevőidre együtt ennyit fizetsz rá: ${amount}.`,
    unprofitable: (customers, amount) =>
      `${customers} vevő többe kerül, mint amennyit hoz; ez összesen ennyit visz el: ${amount}.`,
    nobody: 'Nincs olyan vevő, aki többe kerülne, mint amennyit hoz.',
    peak: (share) => `A veszteségesek nélkül a nyereség a mostani ${share}-a volna.`,
    curve: { title: 'A nyereség görbéje (bálnagörbe)', own: 'a te vevőid', whole: 'a teljes nyereség' },
    across: 'a vevők része, a legjövedelmezőbbtől',
    up: 'a nyereség része',
  },
  twoYears: {
    title: 'Két év egymás mellett',
    revenue: (before, after) => `Bevétel az első évben ${before}, a másodikban ${after}.`,
    stayed: (customers, share) => `Az előző év felső ötödéből (${customers} vevő) most is ott van: ${share}.`,
    groups: { entered: 'Bekerültek', fell: 'Visszacsúsztak', gone: 'Elmaradtak' },
    nobody: 'Senki.',
    columns: ['Vevő', 'Első év', 'Második év'],
    more: (shown) => `Az első ${shown}; a többi a letölthető táblázatban.`,
  },
  categories: {
    title: 'Négy ügyfélcsoport',
    four: 'Az éves árrés és a velük járó munka szerint; a határ mindkettőnél az aktív vevők középső értéke.',
    withoutEffort:
      'Azt a fájl nem mondja meg, kivel mennyi a munka, ezért csak az árrés és az utolsó vásárlás szerint soroltuk be őket. Hogy ki a megterhelő, azt te tudod.',
    columns: ['Csoport', 'Vevők', 'Éves árrés', 'Része az árrésből'],
    border: (amount) => `Sok árrés: évente legalább ${amount}`,
    noBorder: 'Árrés szerint; a középső érték nem nagyobb nullánál',
  },
  repeatOrders: {
    title: 'Ki jött vissza?',
    rate: (rate, range) => `Egy éven belül a vevők ${rate}-a rendelt újra (${range}).`,
    counts: (second, all) => `${all} vevőből ${second} rendelt legalább kétszer.`,
    gap: (median) => `A két rendelés közötti szünetek középső értéke ${median} nap.`,
    usual: (days) =>
      `Ha minden vevőd egyformán számít, akármilyen gyakran jön, a szokásos szünet ${days} nap.`,
    ninety: (days) =>
      `Tízből kilenc szünet legfeljebb ${days} napos: aki ennél tovább hallgat, azt már érdemes felhívni.`,
  },
  loss: {
    title: 'Ki ment el?',
    rate: (rate, range) => `Évente a vevők ${rate}-a marad el (${range}).`,
    definition: (days) => `Elveszettnek azt vettük, aki ${days} napja nem rendelt.`,
    counts: (lost, start, day) =>
      `A számolás kezdetén (${day}) ${start} aktív vevőd volt, közülük azóta elmaradt: ${lost}.`,
    returned: (returned, silent) =>
      `Akkor ${silent} vevő hallgatott már ugyanilyen régóta, ebből mégis visszajött: ${returned}. Ennyit tévedett ez a meghatározás.`,
    noneReturned: (silent) =>
      `Akkor ${silent} vevő hallgatott már ugyanilyen régóta, és azóta egyikük sem jött vissza.`,
    longer: (months, returned, silent) =>
      `${months} hónap csend után már ritkán jön vissza valaki (${silent} közül ${returned}); fent átállíthatod ennyire.`,
    now: (active, silent) => `Most ${active} vevőd aktív, ${silent} hallgat.`,
    ofList: (lost, earlier) =>
      `Elveszettnek azt vettük, aki az előző évben vásárolt, a legutóbbiban már nem. Az előző évben ${earlier} vevőd vásárolt, közülük elmaradt: ${lost}.`,
    laterYear: (active) => `A legutóbbi évben ${active} vevőd vásárolt.`,
  },
  cohorts: {
    title: 'Évjáratok: mi lett az egyszerre érkezőkkel?',
    meaning: {
      month:
        'Az ugyanabban a hónapban érkezettek közül hányan rendeltek egy, két, három hónappal később, és így tovább.',
      quarter:
        'Az ugyanabban a negyedévben érkezettek közül hányan rendeltek egy, két, három negyedévvel később, és így tovább.',
      year: 'Az ugyanabban az évben érkezettek közül hányan rendeltek egy, két, három évvel később, és így tovább.',
    },
    caption: 'Az érkezés időszaka szerint: hány százalékuk rendelt az utána következő időszakokban',
    first: 'Érkezés',
    came: {
      month: (year, month) => `${year}. ${String(month).padStart(2, '0')}.`,
      quarter: (year, quarter) => `${year}. ${roman[quarter - 1]}. negyedév`,
      year: (year) => String(year),
    },
    customers: 'Vevők',
    after: (periods) => `+${periods}`,
    overall: 'Együtt',
    curve: { title: 'Hányan rendelnek még?', own: 'a te vevőid', model: 'a modell görbéje (sBG)' },
    across: {
      month: 'hónap az első rendelés után',
      quarter: 'negyedév az első rendelés után',
      year: 'év az első rendelés után',
      renewal: 'megújítás',
    },
    up: 'a vevők része',
    irregular: (share) =>
      `A szüneteknek csak ${share}-a szabályos, tehát nálad akkor rendelnek, amikor kedvük van. Ilyenkor senkiről sem lehet napra pontosan tudni, mikor ment el, és az előfizetők görbéje (sBG) nem illik rá.`,
    noRepeatOrders: 'Nincs második rendelés, így az előfizetők görbéje (sBG) sem rajzolható meg.',
    regular: (days, share) =>
      `A vevőid nagyjából ${days} naponként fizetnek (a szünetek ${share}-a ilyen), mint az előfizetők.`,
    lost: (lost, customers) => `${customers} vevőből ${lost} mondott fel.`,
    problem: {
      noRenewal: 'Megújítás még nem volt, ezért görbe sincs.',
      nobodyLeft: 'Még senki sem ment el, ezért a görbének nincs mit mutatnia.',
      everybodyLeft: 'Mindenki elment, ezért a görbének nincs mit mutatnia.',
      fewRenewals: 'Kevés a megújítás a görbéhez, még egy-két időszak kellene.',
      fewLeavers: 'Kevesen mentek el ahhoz, hogy a görbe mondjon valamit.',
      retentionDoesNotRise: 'A megtartás nem javul az idővel, ezért ez a görbe itt nem használható.',
      nobodyLeftLater: 'Az első időszak után senki sem ment el, ezért a görbe folytatása találgatás volna.',
    },
  },
  lifetimeValue: {
    title: 'Mennyit érnek a mostani vevőid?',
    value: (expected, months) => `A következő ${months} hónapban nagyjából ${expected} árrést hoznak.`,
    range: (range, level) => `A valódi összeg százból ${level.replace('%', '')} esetben itt lesz: ${range}.`,
    orders: (expected, range) => `Várható rendelések: ${expected} (${range}).`,
    mean: (value) => `Egy vevő átlagosan ennyit ér: ${value}.`,
    alive: (alive, customers) => `A fájl ${customers} vevőjéből nagyjából ${alive} ma is a vevőd.`,
    top: (share) => `A várható árrés ${share}-át a legértékesebb ötöd hozza.`,
    checkTitle: 'Kipróbáltuk a fájlodon',
    check: (shown, forecast, expected, range, came) =>
      `Az utolsó szakaszt (${forecast}) eltakartuk a modell elől, és csak a korábbit (${shown}) mutattuk meg neki. ${expected} rendelést jósolt (${range}), és ${came} jött.`,
    verdict: { good: 'Ez jó találat.', fair: 'Ez nagyságrendnek jó.', poor: 'Ez nem jó találat.' },
    within: (within, level) =>
      `A vevők ${within}-ánál esett a rendelések száma a megjósolt sávba; ${level} lenne a jó.`,
    classes: ['A próba a korábbi rendelések száma szerint', 'Korábbi rendelések', 'Vevők', 'Jósolt', 'Jött'],
    orMore: (orders) => `${orders} vagy több`,
    parameters: 'Annak, aki ismeri a modellt',
    method:
      'BG/NBD a rendelések gyakoriságára, Gamma-Gamma az összegekre, hetekben és a fájl pénznemében. Az értékben csak a jövő árrése van benne, mai pénzre átszámítva; új vevők nincsenek benne.',
  },
  model: {
    title: 'Melyik modell illik a fájlra, és melyik nem?',
    names: {
      shiftedBetaGeometric: 'Előfizetők modellje (sBG)',
      constantRetention: 'Egyetlen megtartási arány mindenkire',
      betaGeometricNbd: 'Szabad rendelések modellje (BG/NBD)',
      gammaGamma: 'A rendelések értékének modellje (Gamma-Gamma)',
    },
    fits: (name, reasons) => `${name}: illik rá, mert ${listed(reasons)}.`,
    doesNotFit: (name, reasons) => `${name}: nem illik rá, mert ${listed(reasons)}.`,
    reasons: {
      subscription: 'a vevőket szerződés köti, tehát látszik, ki mondott fel',
      orders: 'a vevőid akkor rendelnek, amikor akarnak, és senki sem szól, ha elmegy',
      noRenewal: 'még senkinek sem kellett döntenie arról, marad-e',
      fewRenewals: 'kevés a megújítás',
      enoughRenewals: 'elég a megújítás',
      fewLeavers: 'kevesen mentek el',
      enoughLeavers: 'elegen mentek el ahhoz, hogy tanulni lehessen belőle',
      customersDiffer: 'a vevők különböznek, és aki marad, azt az átlag alábecsülné',
      fewRepeatCustomers: 'kevés a visszatérő vevő',
      enoughRepeatCustomers: 'elég a visszatérő vevő',
      shortHistory: 'a fájl a szokásos szünetekhez képest rövid időt fog át',
      longHistory: 'a fájl elég hosszú időt fog át',
    },
    failedCheck: 'a próbán nagyot tévedett',
    regular:
      'A vevőid szabályos időközönként fizetnek, ezért az előfizetők modellje (sBG) illik rájuk. A görbéje az évjáratoknál van.',
  },
  customers: {
    title: 'Vevőnként',
    caption: (shown, all) => `${all} vevőből az első ${shown}`,
    following: (customers) => `További ${customers} vevő`,
    columns: {
      name: 'Vevő',
      revenue: 'Éves bevétel',
      class: 'Osztály',
      orders: 'Rendelések',
      lastOrder: 'Utoljára',
      alive: 'Még vevő',
      value: 'Várható érték',
      category: 'Csoport',
      advice: 'Mit tehetsz?',
    },
    save: 'Letöltés CSV-ként',
    saved: (name) => `Elmentve: ${name}`,
    writing: (percent) => `Írjuk a fájlt, ${percent} kész`,
    cancel: 'Mégse',
    notWritten: 'Leállítottuk, nem mentettünk semmit.',
    notSaved: 'A fájl most nem készült el. Nézd meg, van-e internetkapcsolatod, és próbáld újra.',
    print: 'Nyomtatás',
  },
};
