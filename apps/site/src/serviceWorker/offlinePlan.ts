import type { Language } from '@monday-letter/locale';

/** What is kept for readers without network, whatever they read; written into the worker by the build. */
export interface OfflinePlan {
  /** Another one whenever a page below, or the worker itself, is another one. */
  readonly version: string;
  /** Paths below the site's root, without a first slash: the page that is shown in place of one that is not there. */
  readonly offline: Readonly<Record<Language, string>>;
  /** The calculators with their index, and the page for the reader's own file. */
  readonly calculators: Readonly<Record<Language, readonly string[]>>;
}

/** Where pages are kept, under their addresses. The page that lists them reads it, too. */
export const pagesCache = 'monday-letter-pages';

/** Where the files are kept that pages are made of: scripts, styles, the font. */
export const filesCache = 'monday-letter-files';

/** The icon of every page, below the site's root: the one file with a name that stays the same. */
export const iconFile = 'icon.svg';

/** The worker's own file, below the site's root. */
export const workerFile = 'offline.js';
