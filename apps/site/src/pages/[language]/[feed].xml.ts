import type { APIRoute } from 'astro';

import { feedDocuments, writeFeed, type FeedDocument } from '../../feeds/feedDocuments.ts';

export const getStaticPaths = feedDocuments;

/** The feeds in RSS and Atom, each with its archives. */
export const GET: APIRoute<FeedDocument> = async ({ props }) => new Response(await writeFeed(props));
