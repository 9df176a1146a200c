import { formatTime, mondayInstant, type Language } from '@monday-letter/locale';

import type { FeedKind } from '../routes.ts';
import type { Verdict } from '../schemas/figureSchema.ts';
import type { readingDepths } from '../schemas/sourceSchema.ts';

/** Everything the site itself says, outside articles and calculators. */
export interface SiteWords {
  readonly name: string;
  readonly greeting: string;
  readonly scope: string;
  readonly cadence: string;
  readonly promise: string;
  readonly signOff: string;
  /** For search results and link previews of the home page. */
  readonly description: string;
  readonly skip: string;
  readonly posts: string;
  readonly calculators: string;
  /** What the calculators are, for their index, search results and link previews. */
  readonly calculatorsLede: string;
  readonly calculator: {
    /** From an article to the calculator's own page. */
    readonly about: string;
    /** Above the calculator on its own page. */
    readonly own: string;
    /** Before what to enter for a number that nobody knows. */
    readonly unknown: string;
    readonly method: string;
    /** The posts in which it stands. */
    readonly usedIn: string;
    /** Without script: the example with other values of one number. */
    readonly around: string;
    readonly withoutScript: string;
    /** The way from a feed to the calculator itself. */
    readonly live: string;
  };
  readonly navigation: string;
  readonly latest: string;
  readonly readOn: string;
  readonly earlier: string;
  readonly nothingYet: string;
  readonly postNumber: (number: number) => string;
  readonly part: (part: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly figures: string;
  readonly checked: string;
  readonly sources: string;
  readonly read: Readonly<Record<Exclude<(typeof readingDepths)[number], 'full'>, string>>;
  readonly table: string;
  readonly computed: string;
  /** Below a picture. */
  readonly picture: (credit: string) => string;
  /** A text to copy: the button, before and after; and where the browser only lets it be selected. */
  readonly letter: { readonly copy: string; readonly copied: string; readonly selected: string };
  /** Below the drawing of the four famous numbers. */
  readonly fourNumbers: string;
  readonly verdicts: Readonly<Record<Exclude<Verdict, 'figure-of-speech'>, string>>;
  readonly follow: string;
  readonly followShort: string;
  readonly followHow: string;
  /** To the page that explains it. */
  readonly followSteps: string;
  readonly feeds: Readonly<Record<FeedKind, string>>;
  readonly feedTitle: (kind: FeedKind) => string;
  /** The language switch, read in the language it leads to. */
  readonly sameInThis: string;
  readonly notPublished: (monday: string) => string;
  readonly draft: string;
  readonly notFound: { readonly title: string; readonly text: string; readonly home: string };
}

/** The time at which posts come out, the same on every Monday: both countries change their clocks together. */
const timeOut = (language: Language) => formatTime(mondayInstant('2026-10-26'), language);

const feedNames: Readonly<Record<FeedKind, string>> = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' };

/** The site's words in both languages. */
export const siteWords: Readonly<Record<Language, SiteWords>> = {
  hu: {
    name: 'Hétfői levél',
    greeting: 'Szia! Jó, hogy benéztél.',
    scope: 'Ügyfélszolgálatról írunk és mindenről, ami hozzá kapcsolódik.',
    cadence: 'Minden hétfőn új bejegyzés.',
    promise:
      'A szakma tele van híres számokkal, amelyeknek kevesen járnak utána. Mi odaírjuk melléjük, mennyire igazak, és ahol lehet, a sajátodat is kiszámolhatod.',
    signOff: 'Jó olvasást!',
    description:
      'Híres számok az ügyfelekről, és hogy mennyire igazak. Minden hétfőn új bejegyzés, kalkulátorokkal a saját adataidhoz.',
    skip: 'Ugrás a tartalomhoz',
    posts: 'Bejegyzések',
    calculators: 'Kalkulátorok',
    calculatorsLede:
      'Írd be a saját számaidat: az eredmény alatt a képletet is végigkövetheted. Amit beírsz, a gépeden marad.',
    calculator: {
      about: 'Hol találod ezeket a számokat, és hogyan számolunk?',
      own: 'Számolj a saját adataiddal',
      unknown: 'Nem tudod?',
      method: 'Így számolunk',
      usedIn: 'Ezekben a bejegyzésekben szerepel',
      around: 'Ugyanez a példa, ha csak ez az egy szám más',
      withoutScript: 'A számok átírásához JavaScript kell, enélkül a példánkat látod végigszámolva.',
      live: 'Számold ki a saját adataiddal',
    },
    navigation: 'Főmenü',
    latest: 'A legfrissebb bejegyzés',
    readOn: 'Elolvasom',
    earlier: 'Korábbi bejegyzések',
    nothingYet: 'Az első bejegyzés hamarosan, hétfő reggel érkezik.',
    postNumber: (number) => `${number}.\u00A0bejegyzés`,
    part: (part) => `${part}.\u00A0rész`,
    previous: 'Előző bejegyzés',
    next: 'Következő bejegyzés',
    figures: 'Számok mérlegen',
    checked: 'Utoljára ellenőriztük:',
    sources: 'Források',
    read: {
      excerpt: 'csak egy részletét olvastuk',
      abstract: 'csak a kivonatát olvastuk',
      quotation: 'csak idézetből ismerjük',
    },
    table: 'Táblázat',
    picture: (credit) => `Kép: ${credit}`,
    letter: { copy: 'Szöveg másolása', copied: 'Másolva', selected: 'Kijelöltük: most másold ki' },
    fourNumbers:
      'Saját rajzunk arról, ahogyan a négy szám terjed. Egyik mögött sincs olyan mérés, amely így igazolná.',
    computed: 'számított',
    verdicts: {
      'well-founded': 'megalapozott',
      'partly-true': 'részben igaz',
      legend: 'legenda',
      wrong: 'téves',
    },
    follow: 'Követem a hétfői bejegyzéseket',
    followShort: 'Követem',
    followHow: 'Hírolvasóban vagy naptárban, e-mail-cím nélkül: hétfő reggel magától ott az új bejegyzés.',
    followSteps: 'Így követheted',
    feeds: feedNames,
    feedTitle: (kind) => `Hétfői levél – minden bejegyzés (${feedNames[kind]})`,
    sameInThis: 'Ugyanez az oldal magyarul',
    notPublished: (monday) => `Még nem jelent meg. Megjelenés: ${monday}, ${timeOut('hu')}.`,
    draft: 'Vázlat, még nincs közzétéve.',
    notFound: {
      title: 'Ezt a címet nem ismerjük',
      text: 'Lehet, hogy elírás van benne, vagy olyan bejegyzésre mutat, amely még nem jelent meg.',
      home: 'Vissza a kezdőlapra',
    },
  },
  et: {
    name: 'Esmaspäevakiri',
    greeting: 'Tere! Tore, et siia jõudsid.',
    scope: 'Kirjutame klienditeenindusest ja kõigest, mis sellega kokku puutub.',
    cadence: 'Igal esmaspäeval uus postitus.',
    promise:
      'Klienditeeninduses ringleb palju kuulsaid arve, mille päritolu vähesed kontrollivad. Siin saad teada, millised neist paika peavad, ja kus võimalik, arvutad kohe ka enda omad välja.',
    signOff: 'Head lugemist!',
    description:
      'Kuulsad arvud klientidest ja see, kui hästi need paika peavad. Igal esmaspäeval uus postitus ja kalkulaatorid sinu enda andmete jaoks.',
    skip: 'Liigu sisu juurde',
    posts: 'Postitused',
    calculators: 'Kalkulaatorid',
    calculatorsLede:
      'Sisesta oma arvud ja saad tulemuse koos valemiga, mida on lihtne kontrollida. Sisestatud arvud jäävad sinu seadmesse.',
    calculator: {
      about: 'Kust need arvud leiad ja kuidas me arvutame?',
      own: 'Arvuta oma andmetega',
      unknown: 'Ei tea?',
      method: 'Kuidas me arvutame',
      usedIn: 'Postitused, kus seda kasutame',
      around: 'Sama näide, kui muutub ainult see arv',
      withoutScript:
        'Arvude muutmiseks on vaja JavaScripti; ilma selleta näed meie näidet koos arvutuskäiguga.',
      live: 'Arvuta oma andmetega',
    },
    navigation: 'Peamenüü',
    latest: 'Värskeim postitus',
    readOn: 'Loe edasi',
    earlier: 'Varasemad postitused',
    nothingYet: 'Esimene postitus ilmub peagi, esmaspäeva hommikul.',
    postNumber: (number) => `${number}.\u00A0postitus`,
    part: (part) => `${part}.\u00A0osa`,
    previous: 'Eelmine postitus',
    next: 'Järgmine postitus',
    figures: 'Arvud luubi all',
    checked: 'Viimati kontrollitud:',
    sources: 'Allikad',
    read: {
      excerpt: 'lugesime ainult katkendit',
      abstract: 'lugesime ainult kokkuvõtet',
      quotation: 'tunneme ainult tsitaadi järgi',
    },
    table: 'Tabel',
    picture: (credit) => `Pilt: ${credit}`,
    letter: { copy: 'Kopeeri tekst', copied: 'Kopeeritud', selected: 'Tekst on märgitud, kopeeri see nüüd' },
    fourNumbers:
      'Meie enda joonis sellest, kuidas neli arvu ringi käivad. Ühegi taga ei ole mõõtmist, mis seda sel kujul kinnitaks.',
    computed: 'arvutatud',
    verdicts: {
      'well-founded': 'põhjendatud',
      'partly-true': 'osaliselt õige',
      legend: 'müüt',
      wrong: 'vale',
    },
    follow: 'Jälgin esmaspäevaseid postitusi',
    followShort: 'Jälgi',
    followHow:
      'RSS-lugejas või kalendris, ilma e-posti aadressita: esmaspäeva hommikul on uus postitus sul juba ees.',
    followSteps: 'Kuidas jälgida',
    feeds: feedNames,
    feedTitle: (kind) => `Esmaspäevakiri – kõik postitused (${feedNames[kind]})`,
    sameInThis: 'Sama leht eesti keeles',
    notPublished: (monday) => `Pole veel ilmunud. Ilmumisaeg: ${monday}, kell\u00A0${timeOut('et')}.`,
    draft: 'Mustand, veel ei ilmu.',
    notFound: {
      title: 'Sellist aadressi me ei tunne',
      text: 'Võib-olla on selles kirjaviga või viitab see postitusele, mis pole veel ilmunud.',
      home: 'Tagasi avalehele',
    },
  },
};
