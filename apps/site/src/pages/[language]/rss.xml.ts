import { languages, type Language } from '@monday-letter/locale';
import type { APIRoute } from 'astro';

import { rssFeed } from '../../feeds/rssFeed.ts';
import { feedEntries } from '../../feeds/feedEntries.ts';
import { feedHead } from '../../feeds/feedHead.ts';

export const getStaticPaths = () =>
  languages.map((language) => ({ params: { language }, props: { language } }));

export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) => {
  const head = feedHead(language, 'rss');
  const entries = await feedEntries(language);
  return new Response(rssFeed(head, entries));
};
