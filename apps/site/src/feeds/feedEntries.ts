import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { loadRenderers } from 'astro:container';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';

import { mondayInstant, type Language } from '@monday-letter/locale';

import type { Article } from '../articles/articles.ts';
import { articlesIn } from '../articles/articles.ts';
import { scanArticle } from '../contentCheck/scanArticle.ts';
import { absolute } from '../siteAddress.ts';
import { articlesInFeed } from './articlesInFeed.ts';
import FeedArticle from './FeedArticle.astro';
import type { FeedEntry } from './feedEntry.ts';

/** The newest posts that are out, as a feed carries them: whole, with complete addresses and without scripts. */
export async function feedEntries(language: Language): Promise<readonly FeedEntry[]> {
  const container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
  const entries: FeedEntry[] = [];
  for (const article of articlesInFeed(await articlesIn(language)))
    entries.push(await feedEntry(container, article));
  return entries;
}

async function feedEntry(container: AstroContainer, article: Article): Promise<FeedEntry> {
  const { entry, language, path } = article;
  const url = absolute(path);
  const { components } = scanArticle(entry.body ?? '');
  const html = await container.renderToString(FeedArticle, {
    props: { article },
    request: new Request(url),
    locals: { article: { language, components, place: 'feed', address: url } },
  });
  const { title, description, monday } = entry.data;
  return { url, title, description, html: html.trim(), published: mondayInstant(monday) };
}
