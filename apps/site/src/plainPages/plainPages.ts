import { readPlainPages } from './readPlainPages.ts';

/**
 * The pages about the site itself: how to follow it, who makes it, what it stores. They lie in `content/pages` and
 * belong to the site, whatever else is built.
 */
export const plainPages = readPlainPages(
  import.meta.glob('../../../../content/pages/**/*.mdx', { eager: true, import: 'frontmatter' }),
);
