import { languageInfo, mondayInstant } from '@monday-letter/locale';

import { readEnvironment } from '../environment.ts';
import { siteWords } from '../i18n/siteWords.ts';
import { paths } from '../routes.ts';
import { absolute } from '../siteAddress.ts';
import type { Article } from './articles.ts';

/**
 * A post as schema.org's BlogPosting. The author is the blog; the publisher is named once there is one.
 *
 * @param changed when the post last changed
 */
export function blogPosting({ language, entry, path }: Article, changed: Date): object {
  const { title, description, monday } = entry.data;
  const { publisher } = readEnvironment().settings;
  const published = mondayInstant(monday).toISOString();
  const home = absolute(paths.home(language));
  const blog = { '@type': 'Organization', name: siteWords[language].name, url: home };
  return {
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    headline: title,
    description,
    inLanguage: languageInfo[language].locale,
    datePublished: published,
    dateModified: changed.toISOString(),
    url: absolute(path),
    mainEntityOfPage: absolute(path),
    isPartOf: { '@type': 'Blog', name: siteWords[language].name, url: home },
    author: blog,
    publisher: publisher === null ? blog : { '@type': 'Organization', name: publisher },
    isAccessibleForFree: true,
  };
}
