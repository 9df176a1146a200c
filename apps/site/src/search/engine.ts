import type { SearchMeta } from './searchEntry.ts';
import { plainWords } from './tidyQuery.ts';

/** A stretch of text; the words that were looked for are marked. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** What a reader looks for, found. */
export interface Hit {
  /** As a link writes it. */
  readonly address: string;
  readonly meta: SearchMeta;
  readonly excerpt: readonly ExcerptPart[];
  /** The sections of a post in which the words stand. */
  readonly sections: readonly { readonly title: string; readonly address: string }[];
}

/** All that was found, the best first; what is shown of a hit is fetched with it. */
export type Hits = readonly (() => Promise<Hit>)[];

/** Answers a query. It rejects where the index, or a part of it, cannot be fetched; asking again fetches it again. */
export type SearchEngine = (query: string) => Promise<Hits>;

/** What is used of `pagefind.js`. */
export interface Pagefind {
  createInstance(options: object): {
    search(query: string): Promise<{ readonly results: readonly Result[] }>;
  };
}

interface Result {
  /** Of the page that was found. */
  readonly id: string;
  data(): Promise<Fragment>;
}

interface Fragment {
  readonly url: string;
  readonly meta: SearchMeta & Readonly<Record<string, string>>;
  readonly content: string;
  readonly excerpt: string;
  readonly plain_excerpt: string;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly anchor?: object }[];
}

/** Words in an excerpt, and sections below a post. */
const [excerptLength, sectionCount] = [26, 2];

/** What a thing is called besides its title leads to it as the title does. */
const ranking = { metaWeights: { title: 5, names: 5 } };

/**
 * The search over the index of the page's language.
 *
 * @param load fetches `pagefind.js`; told how often it has been asked for, so that a failure is not remembered
 * @param failures how many requests have failed so far: Pagefind passes over a part of the index that it cannot fetch
 *   as if nothing stood in it
 * @param loosen takes off a word, in small letters without accents, the case that it stands in. What is found only so
 *   comes last: Pagefind stems words once their accents are gone, and many endings are then none that it knows.
 */
export function createEngine(
  load: (attempt: number) => Promise<Pagefind>,
  failures: () => number,
  loosen: (word: string) => string,
): SearchEngine {
  let attempt = 0;
  let instance: Promise<ReturnType<Pagefind['createInstance']>> | undefined;
  const open = async () => {
    const { createInstance } = await load(attempt++);
    // A worker would be one more file, and is not needed for an index of this size. Without the tag the index would be
    // asked for anew on every page, by an address that no cache knows.
    return createInstance({ noWorker: true, excerptLength, metaCacheTag: '', ranking });
  };
  /** What failed once is remembered by Pagefind: the next query begins anew. */
  const orForget = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      return await answer;
    } catch (error) {
      instance = undefined;
      throw error;
    }
  };
  const ask = async (query: string): Promise<Hits> => {
    const before = failures();
    instance ??= open();
    const index = await instance;
    const { results } = await index.search(query);
    const loosely = await index.search(plainWords(query).map(loosen).join(' '));
    if (failures() > before) throw new Error('search: a part of the index could not be fetched');
    const found = new Set(results.map(({ id }) => id));
    return [...results, ...loosely.results.filter(({ id }) => !found.has(id))].map(
      (result) => async () => hitOf(await orForget(result.data())),
    );
  };
  return (query) => orForget(ask(query));
}

function hitOf(fragment: Fragment): Hit {
  const sections = fragment.sub_results
    .filter(({ anchor }) => anchor !== undefined)
    .slice(0, sectionCount)
    .map(({ title, url: address }) => ({ title, address }));
  return { address: fragment.url, meta: fragment.meta, excerpt: excerptOf(fragment), sections };
}

/** Pagefind's excerpt is HTML in which nothing but `<mark>` stands; it does not say where it was cut off. */
function excerptOf({ content, excerpt, plain_excerpt: plain }: Fragment): readonly ExcerptPart[] {
  const words = content.trim().split(/\s+/).join(' ');
  const before = words.startsWith(plain) ? '' : '… ';
  const after = words.endsWith(plain) ? '' : ' …';
  return `${before}${excerpt}${after}`
    .split(/<\/?mark>/)
    .map((text, index) => ({
      text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
      isMarked: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}
