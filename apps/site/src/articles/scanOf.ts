import { scanArticle, type ArticleScan } from '../contentCheck/scanArticle.ts';

const scans = new WeakMap<Scanned['entry'], ArticleScan>();

/** What has a text: an article, or a page that reads like one. */
interface Scanned {
  readonly entry: { readonly body?: string | undefined };
}

/** What stands in an article, read once: its components, links and headings. */
export function scanOf({ entry }: Scanned): ArticleScan {
  const scan = scans.get(entry) ?? scanArticle(entry.body ?? '');
  scans.set(entry, scan);
  return scan;
}
