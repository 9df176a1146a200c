import { languages } from '@monday-letter/locale';
import type { APIRoute } from 'astro';

import { latestMondayInstant } from '../clock.ts';
import { readEnvironment } from '../environment.ts';
import { feedList } from '../feeds/feedList.ts';
import { siteWords } from '../i18n/siteWords.ts';
import { paths } from '../routes.ts';
import { absolute } from '../siteAddress.ts';

/** The feeds of both languages in one file. */
export const GET: APIRoute = () => {
  const title = languages.map((language) => siteWords[language].name).join(' · ');
  const feeds = languages.map((language) => ({
    title: siteWords[language].name,
    description: siteWords[language].description,
    language,
    feed: absolute(paths.feed(language, 'rss')),
    home: absolute(paths.home(language)),
  }));
  return new Response(feedList(title, feeds, latestMondayInstant(readEnvironment().now)));
};
