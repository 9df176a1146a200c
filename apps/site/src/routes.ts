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

/** The glossary. */
export const glossaryFolder: Record<Language, string> = { hu: 'fogalmak', et: 'moisted' };

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
  /** Every figure of the register, as a page and as a table for spreadsheets. */
  figures: (language: Language) => `/${language}/${figuresFolder[language]}/`,
  figuresFile: (language: Language) => `/${language}/${figuresFolder[language]}.csv`,
  anyFigures: '/figures/',
  glossary: (language: Language) => `/${language}/${glossaryFolder[language]}/`,
  anyGlossary: '/glossary/',
  feed: (language: Language, kind: FeedKind) => `/${language}/${feedFiles[kind]}`,
  sitemap: '/sitemap.xml',
  licences: '/licences.txt',
} as const;

/** Every path that exists whatever is published. */
export const fixedPaths: readonly string[] = [
  paths.chooseLanguage,
  paths.anyCalculators,
  paths.anyFigures,
  paths.anyGlossary,
  ...languages.flatMap((language) => [
    paths.home(language),
    paths.calculators(language),
    paths.figures(language),
    paths.figuresFile(language),
    paths.glossary(language),
    ...feedKinds.map((kind) => paths.feed(language, kind)),
  ]),
];

/** `LifetimeValue` as a part of an address: `lifetime-value`. */
function kebab(name: string): string {
  return name.replaceAll(/(?<=.)[A-Z]/g, '-$&').toLowerCase();
}
