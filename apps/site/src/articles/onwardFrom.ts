import type { Article } from './articles.ts';
import { nearest } from './nearest.ts';
import { seriesOf, type Series } from './seriesOf.ts';
import { subjectOf } from './subjectOf.ts';

/** How many related posts stand below one. */
const relatedCount = 2;

/** They are looked for among so many posts to either side: two years. */
const reach = 104;

/** Where a reader can go from the end of an article, each post once. */
export interface Onward {
  readonly previous: Article | undefined;
  readonly next: Article | undefined;
  readonly series: Series | undefined;
  /** The nearest by what they are about that are none of the above. */
  readonly related: readonly Article[];
}

/**
 * Where a reader can go from the end of an article.
 *
 * @param articles all in the article's language, the newest first
 */
export function onwardFrom(article: Article, articles: readonly Article[]): Onward {
  const index = articles.indexOf(article);
  const [next, previous] = [articles[index - 1], articles[index + 1]];
  const series = seriesOf(article, articles);
  const named = [article, previous, next, ...(series?.parts ?? [])];
  const others = articles
    .slice(Math.max(0, index - reach), index + reach + 1)
    .filter((each) => !named.includes(each));
  const numbers = nearest(subjectOf(article), others.map(subjectOf), relatedCount);
  const related = numbers.flatMap((number) => others.find(({ entry }) => entry.data.number === number) ?? []);
  return { previous, next, series, related };
}
