import { languageInfo, type Language } from '@monday-letter/locale';

import { siteWords } from '../i18n/siteWords.ts';
import { paths, type FeedKind } from '../routes.ts';
import { absolute } from '../siteAddress.ts';
import { archiveCount } from './archives.ts';
import type { FeedHead } from './feedEntry.ts';

/**
 * What a document of a language's feed says of itself.
 *
 * @param published how many posts are out: earlier ones are in archives, but for JSON Feed, which has none
 * @param archive the archive, the first one being 1; none for the feed that is followed
 */
export function feedHead(language: Language, kind: FeedKind, published: number, archive?: number): FeedHead {
  const { name, description } = siteWords[language];
  const current = absolute(paths.feed(language, kind));
  const head = {
    title: name,
    description,
    language: languageInfo[language].language,
    author: name,
    home: absolute(paths.home(language)),
    current,
    self: current,
  };
  if (kind === 'json') return head;
  const before = (archive ?? archiveCount(published) + 1) - 1;
  return {
    ...head,
    ...(archive !== undefined && { self: absolute(paths.feedArchive(language, kind, archive)) }),
    ...(before > 0 && { previous: absolute(paths.feedArchive(language, kind, before)) }),
  };
}
