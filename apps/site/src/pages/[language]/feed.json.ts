import { languages, type Language } from '@monday-letter/locale';
import type { APIRoute } from 'astro';

import { jsonFeed } from '../../feeds/jsonFeed.ts';
import { feedEntries } from '../../feeds/feedEntries.ts';
import { feedHead } from '../../feeds/feedHead.ts';

export const getStaticPaths = () =>
  languages.map((language) => ({ params: { language }, props: { language } }));

export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) => {
  const head = feedHead(language, 'json');
  const entries = await feedEntries(language);
  return new Response(jsonFeed(head, entries));
};
