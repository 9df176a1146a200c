import type { Language } from '@monday-letter/locale';

import type { Verdict } from '../schemas/figureSchema.ts';

/** What the register of figures says of itself. */
export interface RegisterWords {
  /** In navigation. */
  readonly short: string;
  readonly title: string;
  readonly lede: (figures: number) => string;
  /** For search results and link previews. */
  readonly description: string;
  /** From the home page to the register. */
  readonly seeAll: string;
  readonly overview: string;
  /** What a figure of speech is called, which bears no stamp. */
  readonly figureOfSpeech: string;
  readonly meaning: Readonly<Record<Verdict, string>>;
  /** How many figures bear a stamp. */
  readonly count: (figures: number) => string;
  readonly how: string;
  /** How a stamp is given: paragraphs. */
  readonly howGiven: readonly string[];
  /** Before how many sources were read how far. */
  readonly readingDepths: (sources: number) => string;
  readonly readInFull: string;
  readonly quote: string;
  readonly howToQuote: string;
  /** The register as a table. */
  readonly asFile: string;
  readonly all: string;
  readonly setting: string;
  /** Before the wording that can be used. */
  readonly wording: string;
  readonly noSource: string;
  readonly calculator: string;
  readonly posts: string;
  /** Before a figure's own address. */
  readonly address: string;
  /** The columns of the table, in its order. */
  readonly columns: readonly [
    id: string,
    claim: string,
    verdict: string,
    setting: string,
    reason: string,
    wording: string,
    sources: string,
    posts: string,
    checked: string,
    address: string,
  ];
}

/** The register's words in both languages. */
export const registerWords: Readonly<Record<Language, RegisterWords>> = {
  hu: {
    short: 'Számok',
    title: 'Számok mérlegen',
    lede: (figures) =>
      `${figures} állítás, amelyet az ügyfelekről idézni szokás. Mindegyiknek utánajártunk, és pecsétet kapott aszerint, mennyire igaz.`,
    description:
      'Honnan valók az ügyfelekről idézett híres számok, mennyire igazak, és mit mondhatsz helyettük. Forrásokkal és az utolsó ellenőrzés napjával.',
    seeAll: 'Minden híres szám mérlegen',
    overview: 'Egy pillantásra',
    figureOfSpeech: 'szókép',
    meaning: {
      'well-founded':
        'Megmérték, és a mérés alátámasztja, de csak ott, ahol mérték: a helyét mindig megnevezzük.',
      'partly-true':
        'Van benne igazság: jó az irány, vagy megállja a helyét egy modellben, egyes helyzetekben. A szám vagy az általánosítás már nem.',
      legend: 'Szájról szájra jár, de mérést nem találtunk mögötte.',
      wrong: 'Félreidézték, elszámolták, vagy a vizsgálatok nem igazolják.',
      'figure-of-speech': 'Nem is adatnak szánták, ezért pecsét nem jár neki.',
    },
    count: (figures) => `${figures} állítás`,
    how: 'Hogyan kap pecsétet egy szám?',
    howGiven: [
      'Három dolgot kérdezünk: megmérte-e valaki, hol és kiken mérte, és azt mondja-e a mérés, amit idéznek belőle. Ha nem találunk mérést, azt írjuk, hogy nem találtunk. Ebből nem következik, hogy nincs is.',
      'A bejegyzésekben egy ötödik pecsét is előfordul, a „számított”. Azt mi magunk számoltuk ki, és mellette áll, miből.',
    ],
    readingDepths: (sources) =>
      `A források nagy részét nem olvastuk végig, ezért mindegyik mellett ott áll, mennyit láttunk belőle. Az itt felsorolt ${sources} forrásból:`,
    readInFull: 'végigolvastuk',
    quote: 'Idézd bátran',
    howToQuote:
      'Minden számnak saját címe van, arra hivatkozhatsz. A szövegeket a CC BY-SA 4.0 licenc szerint használhatod: nevezd meg a Hétfői levelet, és add meg a címet.',
    asFile: 'Az egész lista táblázatként (CSV)',
    all: 'Számról számra',
    setting: 'Hol érvényes:',
    wording: 'Így mondhatod',
    noSource: 'Forrást nem találtunk hozzá.',
    calculator: 'Számold ki a sajátodat:',
    posts: 'Itt írtunk róla:',
    address: 'A címe:',
    columns: [
      'Jel',
      'Állítás',
      'Pecsét',
      'Hol érvényes',
      'Indoklás',
      'Így mondhatod',
      'Források (és mennyit olvastunk belőlük)',
      'Bejegyzések',
      'Utoljára ellenőrizve',
      'Cím',
    ],
  },
  et: {
    short: 'Arvud',
    title: 'Kuulsad arvud luubi all',
    lede: (figures) =>
      `${figures} väidet, mida klientide kohta ikka tsiteeritakse. Uurisime, kust need tulevad, ja iga väide sai templi selle järgi, kui hästi see paika peab.`,
    description:
      'Kust pärinevad kuulsad arvud klientide kohta, kui hästi need paika peavad ja mida nende asemel öelda. Koos allikate ja viimase kontrolli kuupäevaga.',
    seeAll: 'Kõik kuulsad arvud luubi all',
    overview: 'Lühiülevaade',
    figureOfSpeech: 'kõnekujund',
    meaning: {
      'well-founded':
        'Seda on mõõdetud ja mõõtmine toetab väidet, kuid ainult seal, kus mõõdeti. Koha nimetame alati ära.',
      'partly-true':
        'Tõetera on sees: suund on õige või peab väide paika mõnes mudelis või olukorras. Arv või üldistus enam mitte.',
      legend: 'Käib suust suhu, aga mõõtmist me selle tagant ei leidnud.',
      wrong: 'Valesti tsiteeritud, valesti arvutatud või uuringutes kinnituseta jäänud.',
      'figure-of-speech': 'Seda ei mõeldudki andmena, seepärast templit ei ole.',
    },
    count: (figures) => (figures === 1 ? '1 väide' : `${figures} väidet`),
    how: 'Kuidas arv templi saab?',
    howGiven: [
      'Küsime kolme asja: kas keegi on seda mõõtnud, kus ja kelle peal mõõdeti ning kas mõõtmine ütleb sama, mida tsiteeritakse. Kui mõõtmist ei leia, siis nii ka kirjutame. Sellest ei järeldu, et seda polegi.',
      'Postitustes kohtad ka viiendat templit, „arvutatud“. Need arvud oleme ise välja arvutanud ja kõrval on kirjas, millest.',
    ],
    readingDepths: (sources) =>
      `Suuremat osa allikatest me algusest lõpuni ei lugenud, seepärast on iga allika juures kirjas, kui palju sellest nägime. Siin loetletud ${sources} allikast:`,
    readInFull: 'lugesime tervikuna',
    quote: 'Tsiteeri julgelt',
    howToQuote:
      'Igal arvul on oma aadress, millele viidata. Tekste võid kasutada CC BY-SA 4.0 litsentsi alusel: nimeta Esmaspäevakirja ja lisa aadress.',
    asFile: 'Kogu loetelu tabelina (CSV)',
    all: 'Arv arvu järel',
    setting: 'Kus kehtib:',
    wording: 'Nii võid öelda',
    noSource: 'Allikat me ei leidnud.',
    calculator: 'Arvuta enda oma:',
    posts: 'Sellest kirjutasime:',
    address: 'Aadress:',
    columns: [
      'Tähis',
      'Väide',
      'Tempel',
      'Kus kehtib',
      'Põhjendus',
      'Nii võid öelda',
      'Allikad (ja kui palju me neist lugesime)',
      'Postitused',
      'Viimati kontrollitud',
      'Aadress',
    ],
  },
};
