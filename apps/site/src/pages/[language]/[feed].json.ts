import type { APIRoute } from 'astro';

import { feedDocuments, writeFeed, type FeedDocument } from '../../feeds/feedDocuments.ts';

export const getStaticPaths = () => feedDocuments(['json']);

/** The feeds in JSON, each with its archives. */
export const GET: APIRoute<FeedDocument> = async ({ props }) => new Response(await writeFeed(props));
