import { languages } from '@monday-letter/locale';
import type { APIRoute } from 'astro';

import { writeFeed, type FeedDocument } from '../../feeds/feedDocuments.ts';

export const getStaticPaths = () =>
  languages.map((language) => ({ params: { language }, props: { language, kind: 'json' } as const }));

/** The newest posts as JSON Feed. */
export const GET: APIRoute<FeedDocument> = async ({ props }) => new Response(await writeFeed(props));
