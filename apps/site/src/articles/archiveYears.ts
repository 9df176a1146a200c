import type { Article } from './articles.ts';
import { seriesOf, type Series } from './seriesOf.ts';

/** A line of the archive: a post by itself, or a series with its parts. */
export type ArchiveLine = Article | Series;

/** A year of the archive, such as `2026`. */
export interface ArchiveYear {
  readonly year: string;
  readonly lines: readonly ArchiveLine[];
}

/**
 * The archive by year, the newest first. A series stands together, in the order of its parts, where its latest part
 * would stand.
 *
 * @param articles in one language, the newest first
 */
export function archiveYears(articles: readonly Article[]): readonly ArchiveYear[] {
  const years = new Map<string, ArchiveLine[]>();
  const listed = new Set<Article>();
  for (const article of articles) {
    if (listed.has(article)) continue;
    const series = seriesOf(article, articles);
    for (const part of series?.parts ?? [article]) listed.add(part);
    const year = article.entry.data.monday.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), series ?? article]);
  }
  return [...years].map(([year, lines]) => ({ year, lines }));
}
