import { languageInfo, type Language } from '@monday-letter/locale';

import { siteWords } from '../i18n/siteWords.ts';
import { paths, type FeedKind } from '../routes.ts';
import { absolute } from '../siteAddress.ts';
import type { FeedHead } from './feedEntry.ts';

/** What a language's feed of a kind says of itself. */
export function feedHead(language: Language, kind: FeedKind): FeedHead {
  const { name, description } = siteWords[language];
  return {
    title: name,
    description,
    language: languageInfo[language].language,
    author: name,
    home: absolute(paths.home(language)),
    self: absolute(paths.feed(language, kind)),
  };
}
