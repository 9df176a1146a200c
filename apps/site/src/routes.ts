import { languages, type Language } from '@monday-letter/locale';

/** The feeds each language has. */
export const feedKinds = ['rss', 'atom', 'json'] as const;

/** One kind of feed. */
export type FeedKind = (typeof feedKinds)[number];

/** Their files in a language's folder. */
export const feedFiles: Record<FeedKind, string> = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' };

/** Their media types. */
export const feedTypes: Record<FeedKind, string> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** Where the calculators have pages of their own. */
export const calculatorsFolder: Record<Language, string> = { hu: 'kalkulatorok', et: 'kalkulaatorid' };

/** The register of figures: a page, and beside it a file of the same name. */
export const figuresFolder: Record<Language, string> = { hu: 'szamok', et: 'arvud' };

/** The archive of posts, and below it the topics. */
export const archiveFolder: Record<Language, string> = { hu: 'bejegyzesek', et: 'postitused' };

/** The reader's own customer file. */
export const customerFileFolder: Record<Language, string> = { hu: 'sajat-fajl', et: 'oma-fail' };

/** The search. */
export const searchFolder: Record<Language, string> = { hu: 'kereses', et: 'otsing' };

/** The glossary. */
export const glossaryFolder: Record<Language, string> = { hu: 'fogalmak', et: 'moisted' };

/** The pages about the site itself, and the last part of their address in each language and in neither. */
export const plainSlugs = {
  follow: { hu: 'kovetes', et: 'jalgi', neutral: 'follow' },
  about: { hu: 'rolunk', et: 'meist', neutral: 'about' },
  method: { hu: 'igy-szamolunk', et: 'kuidas-me-arvutame', neutral: 'method' },
  corrections: { hu: 'helyesbitesek', et: 'parandused', neutral: 'corrections' },
  privacy: { hu: 'adatvedelem', et: 'privaatsus', neutral: 'privacy' },
  accessibility: { hu: 'akadalymentesseg', et: 'ligipaasetavus', neutral: 'accessibility' },
  licence: { hu: 'licenc', et: 'litsents', neutral: 'licence' },
} as const satisfies Record<string, Record<Language | 'neutral', string>>;

/** One of the pages about the site itself. */
export type PlainName = keyof typeof plainSlugs;

/** Their names, in the order in which they are linked. */
export const plainNames = Object.keys(plainSlugs) as readonly PlainName[];

/** What is shown in place of a page while there is no network. */
export const offlineFolder: Record<Language, string> = { hu: 'internet-nelkul', et: 'internetita' };

/** Paths below the site's base, always beginning with a slash; `link` in `siteAddress.ts` adds the base. */
export const paths = {
  chooseLanguage: '/',
  home: (language: Language) => `/${language}/`,
  article: (language: Language, slug: string) => `/${language}/${slug}/`,
  /** The post in a language of the reader's choice. */
  number: (number: number) => `/${number}/`,
  calculators: (language: Language) => `/${language}/${calculatorsFolder[language]}/`,
  calculator: (language: Language, slug: string) => `/${language}/${calculatorsFolder[language]}/${slug}/`,
  /** The calculators, or one of them by its name, in a language of the reader's choice. */
  anyCalculators: '/calculators/',
  anyCalculator: (name: string) => `/calculators/${kebab(name)}/`,
  /** Every post, and those about a topic; `slug` is the topic's name in that language, `id` its id for authors. */
  archive: (language: Language) => `/${language}/${archiveFolder[language]}/`,
  topic: (language: Language, slug: string) => `/${language}/${archiveFolder[language]}/${slug}/`,
  anyArchive: '/posts/',
  anyTopic: (id: string) => `/posts/${id}/`,
  customerFile: (language: Language) => `/${language}/${customerFileFolder[language]}/`,
  anyCustomerFile: '/your-customers/',
  search: (language: Language) => `/${language}/${searchFolder[language]}/`,
  anySearch: '/search/',
  /** Every figure of the register, as a page and as a table for spreadsheets. */
  figures: (language: Language) => `/${language}/${figuresFolder[language]}/`,
  figuresFile: (language: Language) => `/${language}/${figuresFolder[language]}.csv`,
  anyFigures: '/figures/',
  glossary: (language: Language) => `/${language}/${glossaryFolder[language]}/`,
  anyGlossary: '/glossary/',
  plain: (name: PlainName, language: Language) => `/${language}/${plainSlugs[name][language]}/`,
  anyPlain: (name: PlainName) => `/${plainSlugs[name].neutral}/`,
  feed: (language: Language, kind: FeedKind) => `/${language}/${feedFiles[kind]}`,
  /** Earlier posts of a feed, twenty a file, from the first one on. */
  feedArchive: (language: Language, kind: Exclude<FeedKind, 'json'>, archive: number) =>
    `/${language}/${feedFiles[kind].replace('.', `-${archive}.`)}`,
  /** The feeds of both languages as a list that programs for reading take. */
  feedList: '/feeds.opml',
  /** Every Monday, for a calendar. */
  calendar: (language: Language) => `/${language}/mondays.ics`,
  security: '/.well-known/security.txt',
  offline: (language: Language) => `/${language}/${offlineFolder[language]}/`,
  /** What hosts answer with, in the language of an address, where there is nothing. */
  notFound: (language: Language) => `/${language}/404.html`,
  /** The picture that goes with a shared link: of a post, of the other pages of a language, of pages in both. */
  articleCard: (language: Language, slug: string) => `/${language}/${slug}/card.png`,
  card: (language: Language) => `/${language}/card.png`,
  neutralCard: '/card.png',
  sitemap: '/sitemap.xml',
  licences: '/licences.txt',
} as const;

/** Every path that exists whatever is published. */
export const fixedPaths: readonly string[] = [
  paths.chooseLanguage,
  paths.anyArchive,
  paths.anySearch,
  paths.anyCustomerFile,
  paths.anyCalculators,
  paths.anyFigures,
  paths.anyGlossary,
  ...languages.flatMap((language) => [
    paths.home(language),
    paths.archive(language),
    paths.search(language),
    paths.customerFile(language),
    paths.calculators(language),
    paths.figures(language),
    paths.figuresFile(language),
    paths.glossary(language),
    ...plainNames.map((name) => paths.plain(name, language)),
    ...feedKinds.map((kind) => paths.feed(language, kind)),
    paths.calendar(language),
    paths.offline(language),
  ]),
  ...plainNames.map((name) => paths.anyPlain(name)),
  paths.feedList,
];

/** `LifetimeValue` as a part of an address: `lifetime-value`. */
function kebab(name: string): string {
  return name.replaceAll(/(?<=.)[A-Z]/g, '-$&').toLowerCase();
}
