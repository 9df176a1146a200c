import type { Language } from '@monday-letter/locale';

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
  readonly navigation: string;
  readonly latest: string;
  readonly readOn: string;
  readonly earlier: string;
  readonly nothingYet: string;
  readonly postNumber: (number: number) => string;
  readonly part: (part: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly neighbours: string;
  readonly figures: string;
  readonly checked: string;
  readonly sources: string;
  readonly read: Readonly<Record<Exclude<(typeof readingDepths)[number], 'full'>, string>>;
  readonly table: string;
  readonly computed: string;
  readonly verdicts: Readonly<Record<Exclude<Verdict, 'figure-of-speech'>, string>>;
  readonly follow: string;
  readonly followShort: string;
  readonly followHow: string;
  readonly feeds: Readonly<Record<FeedKind, string>>;
  readonly feedTitle: (kind: FeedKind) => string;
  /** The language switch, read in the language it leads to. */
  readonly sameInThis: string;
  readonly licence: string;
  readonly notPublished: (monday: string) => string;
  readonly draft: string;
  readonly notFound: { readonly title: string; readonly text: string; readonly home: string };
}

const feedNames: Readonly<Record<FeedKind, string>> = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' };

/** The site's words in both languages. */
export const siteWords: Readonly<Record<Language, SiteWords>> = {
  hu: {
    name: 'Hétfői levél',
    greeting: 'Szia! Jó, hogy benéztél.',
    scope: 'Ügyfélszolgálatról írunk és mindenről, ami hozzá kapcsolódik.',
    cadence: 'Minden hétfőn új bejegyzés.',
    promise:
      'A szakma tele van híres számokkal, amelyeket soha senki nem mért meg. Nálunk minden szám mellett ott áll, mennyire igaz, a sajátodat pedig helyben kiszámolhatod.',
    signOff: 'Jó olvasást!',
    description:
      'Ügyfélszolgálat számokkal, amelyekről kiderül, mennyire igazak. Minden hétfőn új bejegyzés, benne kalkulátor a saját adataidhoz.',
    skip: 'Ugrás a tartalomhoz',
    posts: 'Bejegyzések',
    navigation: 'Fő menü',
    latest: 'A legfrissebb bejegyzés',
    readOn: 'Tovább olvasom',
    earlier: 'Korábbi bejegyzések',
    nothingYet: 'Az első bejegyzés hamarosan, hétfő reggel érkezik.',
    postNumber: (number) => `${number}.\u00A0bejegyzés`,
    part: (part) => `${part}.\u00A0rész`,
    previous: 'Előző bejegyzés',
    next: 'Következő bejegyzés',
    neighbours: 'Szomszédos bejegyzések',
    figures: 'Számok mérlegen',
    checked: 'Utoljára ellenőriztük:',
    sources: 'Források',
    read: {
      excerpt: 'részletét olvastuk',
      abstract: 'kivonatát olvastuk',
      quotation: 'idézetből ismerjük',
    },
    table: 'Táblázat',
    computed: 'számított',
    verdicts: {
      'well-founded': 'megalapozott',
      'partly-true': 'részben igaz',
      legend: 'legenda',
      wrong: 'téves',
    },
    follow: 'Követem a hétfői bejegyzéseket',
    followShort: 'Követem',
    followHow:
      'A hírcsatornát egy hírolvasó program figyeli helyetted: hétfő reggel ott vár az új bejegyzés, e-mail-címet sem kell megadnod. Másold be a programba valamelyik címet:',
    feeds: feedNames,
    feedTitle: (kind) => `Hétfői levél – minden bejegyzés (${feedNames[kind]})`,
    sameInThis: 'Ugyanez magyarul',
    licence: 'A szövegeket a CC BY-SA 4.0, a programkódot az MIT licenc szerint használhatod.',
    notPublished: (monday) => `Még nem jelent meg. A megjelenés napja: ${monday}, 7 óra.`,
    draft: 'Vázlat, még nem jelenik meg.',
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
      'Teeninduse alal ringleb palju kuulsaid arve, mida keegi pole kunagi mõõtnud. Siin on iga arvu juures kirjas, kui tõsi see on, ja enda oma saad kohe välja arvutada.',
    signOff: 'Head lugemist!',
    description:
      'Klienditeenindus arvudes, mille tõeväärtus on kontrollitud. Igal esmaspäeval uus postitus koos kalkulaatoriga sinu enda andmete jaoks.',
    skip: 'Liigu sisu juurde',
    posts: 'Postitused',
    navigation: 'Peamenüü',
    latest: 'Värskeim postitus',
    readOn: 'Loe edasi',
    earlier: 'Varasemad postitused',
    nothingYet: 'Esimene postitus ilmub peagi, esmaspäeva hommikul.',
    postNumber: (number) => `${number}.\u00A0postitus`,
    part: (part) => `${part}.\u00A0osa`,
    previous: 'Eelmine postitus',
    next: 'Järgmine postitus',
    neighbours: 'Naaberpostitused',
    figures: 'Arvud luubi all',
    checked: 'Viimati kontrollitud',
    sources: 'Allikad',
    read: {
      excerpt: 'lugesime katkendit',
      abstract: 'lugesime kokkuvõtet',
      quotation: 'tunneme tsitaadi kaudu',
    },
    table: 'Tabel',
    computed: 'arvutatud',
    verdicts: {
      'well-founded': 'põhjendatud',
      'partly-true': 'osaliselt õige',
      legend: 'müüt',
      wrong: 'vale',
    },
    follow: 'Jälgin esmaspäevaseid postitusi',
    followShort: 'Jälgin',
    followHow:
      'Uudisvoogu jälgib sinu eest voolugeja: esmaspäeva hommikul on uus postitus seal ootamas ja e-posti aadressi pole vaja anda. Kopeeri programmi üks neist aadressidest:',
    feeds: feedNames,
    feedTitle: (kind) => `Esmaspäevakiri – kõik postitused (${feedNames[kind]})`,
    sameInThis: 'Sama eesti keeles',
    licence: 'Tekste võid kasutada litsentsi CC BY-SA 4.0, programmikoodi MIT-litsentsi järgi.',
    notPublished: (monday) => `Pole veel ilmunud. Ilmub ${monday} kell 8.`,
    draft: 'Mustand, ei ilmu veel.',
    notFound: {
      title: 'Sellist aadressi me ei tunne',
      text: 'Võib-olla on selles kirjaviga või viitab see postitusele, mis pole veel ilmunud.',
      home: 'Tagasi avalehele',
    },
  },
};
