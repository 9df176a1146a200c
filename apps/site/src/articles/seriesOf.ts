import type { Article } from './articles.ts';

/** A series: posts that belong together, in the order of their parts. */
export interface Series {
  readonly name: string;
  readonly parts: readonly Article[];
}

/**
 * The series that an article belongs to, as far as it is out; `undefined` while no other part is.
 *
 * @param articles all in the article's language
 */
export function seriesOf(article: Article, articles: readonly Article[]): Series | undefined {
  const name = article.entry.data.series?.name;
  if (name === undefined) return undefined;
  const parts = articles
    .filter(({ entry }) => entry.data.series?.name === name)
    .toSorted((one, other) => partOf(one) - partOf(other));
  return parts.length > 1 ? { name, parts } : undefined;
}

const partOf = ({ entry }: Article): number => entry.data.series?.part ?? 0;
