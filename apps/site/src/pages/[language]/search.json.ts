import { languages, type Language } from '@monday-letter/locale';
import type { APIRoute } from 'astro';

import { searchEntries } from '../../search/searchEntries.ts';

export const getStaticPaths = () =>
  languages.map((language) => ({ params: { language }, props: { language } }));

/** What the search index of a language is made of. The build takes the file away once it has read it. */
export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) =>
  new Response(JSON.stringify(await searchEntries(language)));
