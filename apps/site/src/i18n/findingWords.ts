import type { Language } from '@monday-letter/locale';

/** What the site says where readers look for something: archive, topics, the end of a post, home, unknown address. */
export interface FindingWords {
  readonly archive: {
    readonly lede: string;
    /** For search results and link previews. */
    readonly description: string;
    readonly topics: string;
    readonly series: (name: string) => string;
    /** How many posts a topic has. */
    readonly count: (posts: number) => string;
    readonly all: string;
  };
  readonly topic: {
    /** Above the topic's name. */
    readonly overline: string;
    readonly description: (topic: string) => string;
    readonly calculators: string;
    readonly figures: string;
    readonly others: string;
  };
  /** Below a post. */
  readonly onward: {
    /** What it is, for the ear. */
    readonly label: string;
    readonly related: string;
    readonly topics: string;
  };
  readonly home: {
    readonly calculators: string;
    readonly allCalculators: string;
    readonly figures: string;
  };
  /** The ways on from an address that is not there. */
  readonly lost: { readonly search: string; readonly latest: string };
}

/** These words in both languages. */
export const findingWords: Readonly<Record<Language, FindingWords>> = {
  hu: {
    archive: {
      lede: 'Minden hétfői levél, a legfrissebb elöl. Ha egy téma érdekel, kezdd azzal.',
      description:
        'A Hétfői levél összes bejegyzése évek és témák szerint: ügyfélérték, lemorzsolódás, ügyfélhűség, ajánlás, panasz.',
      topics: 'Témák',
      series: (name) => `Sorozat: ${name}`,
      count: (posts) => `${posts} bejegyzés`,
      all: 'Minden bejegyzés',
    },
    topic: {
      overline: 'Téma',
      description: (topic) =>
        `Erről írtunk a Hétfői levélben: ${topic}. A bejegyzések mellett a kalkulátorok és a híres számok, amelyeknek utánajártunk.`,
      calculators: 'Számold ki a sajátodat',
      figures: 'Híres számok, amelyeknek utánajártunk',
      others: 'Más témák',
    },
    onward: { label: 'Merre tovább?', related: 'Ugyanerről még', topics: 'Téma:' },
    home: {
      calculators: 'Számold ki a sajátodat',
      allCalculators: 'Minden kalkulátor',
      figures: 'Híres számok, pecséttel',
    },
    lost: { search: 'Megkeresem', latest: 'A legfrissebb bejegyzés:' },
  },
  et: {
    archive: {
      lede: 'Kõik esmaspäevased kirjad, värskeim ees. Kui huvitab mõni kindel teema, alusta sellest.',
      description:
        'Kõik Esmaspäevakirja postitused aastate ja teemade kaupa: kliendi väärtus, klientide lahkumine, lojaalsus, soovitused, kaebused.',
      topics: 'Teemad',
      series: (name) => `Sari: ${name}`,
      count: (posts) => (posts === 1 ? '1 postitus' : `${posts} postitust`),
      all: 'Kõik postitused',
    },
    topic: {
      overline: 'Teema',
      description: (topic) =>
        `Sellest oleme Esmaspäevakirjas kirjutanud: ${topic}. Postituste kõrval on kalkulaatorid ja kuulsad arvud, mille päritolu uurisime.`,
      calculators: 'Arvuta enda oma',
      figures: 'Kuulsad arvud, mille päritolu uurisime',
      others: 'Teised teemad',
    },
    onward: { label: 'Mida edasi lugeda', related: 'Samast vallast', topics: 'Teema:' },
    home: {
      calculators: 'Arvuta enda oma',
      allCalculators: 'Kõik kalkulaatorid',
      figures: 'Kuulsad arvud templiga',
    },
    lost: { search: 'Otsin lehelt', latest: 'Värskeim postitus:' },
  },
};
