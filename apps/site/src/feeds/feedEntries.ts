import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { loadRenderers } from 'astro:container';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';

import { mondayInstant } from '@monday-letter/locale';

import { folderOf, type Article } from '../articles/articles.ts';
import { componentsOf } from '../articles/componentsOf.ts';
import { changedAt } from '../corrections/corrections.ts';
import { absolute } from '../siteAddress.ts';
import FeedArticle from './FeedArticle.astro';
import type { FeedEntry } from './feedEntry.ts';

let container: Promise<AstroContainer> | undefined;
const rendered = new Map<string, Promise<FeedEntry>>();

/**
 * Posts as a feed carries them: whole, with complete addresses and without scripts. A build renders each of them once
 * for all feeds.
 */
export function feedEntries(articles: readonly Article[]): Promise<readonly FeedEntry[]> {
  return Promise.all(
    articles.map((article) => {
      if (import.meta.env.DEV) return feedEntry(article);
      const entry = rendered.get(article.path) ?? feedEntry(article);
      rendered.set(article.path, entry);
      return entry;
    }),
  );
}

async function feedEntry(article: Article): Promise<FeedEntry> {
  container ??= loadRenderers([getContainerRenderer()]).then((renderers) =>
    AstroContainer.create({ renderers }),
  );
  const { entry, language, path } = article;
  const url = absolute(path);
  const components = componentsOf(article);
  const html = await (
    await container
  ).renderToString(FeedArticle, {
    props: { article },
    request: new Request(url),
    locals: { article: { language, components, place: 'feed', address: url, folder: folderOf(article) } },
  });
  const { title, description, monday } = entry.data;
  return {
    url,
    title,
    description,
    html: html.trim(),
    published: mondayInstant(monday),
    updated: await changedAt(article),
  };
}
