import { scanArticle, type ArticleScan } from '../contentCheck/scanArticle.ts';
import type { Article } from './articles.ts';

const scans = new WeakMap<Article['entry'], ArticleScan>();

/** What stands in an article, read once: its components, links and headings. */
export function scanOf({ entry }: Article): ArticleScan {
  const scan = scans.get(entry) ?? scanArticle(entry.body ?? '');
  scans.set(entry, scan);
  return scan;
}
