import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test, vi } from 'vitest';

import { paths } from '../routes.ts';
import type { FeedEntry } from './feedEntry.ts';
import { feedDocuments, writeFeed } from './feedDocuments.ts';

type Kind = 'rss' | 'atom';

const { count } = vi.hoisted(() => ({ count: 45 }));

// Posts need Astro's collections; what becomes of them does not. One is not out yet.
vi.mock('../articles/articles.ts', () => ({
  articlesIn: async (language: string) =>
    Array.from({ length: count + 1 }, (_, index) => ({
      path: `/${language}/post-${count + 1 - index}/`,
      published: index > 0,
    })),
}));
vi.mock('./feedEntries.ts', () => ({
  feedEntries: async (articles: readonly { path: string }[]): Promise<readonly FeedEntry[]> =>
    articles.map(({ path }) => ({
      url: `http://127.0.0.1:4321${path}`,
      title: path,
      description: path,
      html: '<p>Szia!</p>',
      published: new Date('2026-10-26T06:00:00Z'),
      updated: new Date('2026-10-26T06:00:00Z'),
    })),
}));

/** The documents of a kind by their paths, as they are sent. */
async function sent(kind: Kind): Promise<ReadonlyMap<string, string>> {
  const documents = (await feedDocuments()).filter(
    ({ props }) => props.language === 'hu' && props.kind === kind,
  );
  const written = documents.map(
    async ({ params, props }) => [`/hu/${params.feed}.xml`, await writeFeed(props)] as const,
  );
  return new Map(await Promise.all(written));
}

/** The addresses of the entries of a document, and the path of the document with the posts before them. */
function read(kind: Kind, text: string): { urls: readonly string[]; before: string | undefined } {
  const isBefore = ({ rel }: { rel?: string }) => rel === 'prev-archive';
  const [urls, before] = {
    rss: () => {
      const { items, atom } = parseRssFeed(text);
      return [items?.map(({ link }) => link), atom?.links?.find(isBefore)?.href] as const;
    },
    atom: () => {
      const { entries, links } = parseAtomFeed(text);
      return [entries?.map(({ id }) => id), links?.find(isBefore)?.href] as const;
    },
  }[kind]();
  return { urls: (urls ?? []).map(String), before: before && new URL(before).pathname };
}

describe.each(['rss', 'atom'] as const)('the feed as %s', (kind) => {
  test('leads through its archives to every post that is out, and to no other', async () => {
    const documents = await sent(kind);
    const urls = new Set<string>();
    const visited: string[] = [];
    for (let path: string | undefined = paths.feed('hu', kind); path !== undefined;) {
      visited.push(path);
      const document = documents.get(path);
      if (document === undefined) expect.fail(`there is no ${path}`);
      const found = read(kind, document);
      for (const url of found.urls) urls.add(url);
      path = found.before;
    }
    expect(visited).toEqual([
      paths.feed('hu', kind),
      paths.feedArchive('hu', kind, 2),
      paths.feedArchive('hu', kind, 1),
    ]);
    expect([...documents.keys()].sort()).toEqual(visited.sort());
    expect([...urls].sort()).toEqual(
      Array.from({ length: count }, (_, index) => `http://127.0.0.1:4321/hu/post-${index + 1}/`).sort(),
    );
  });
});

test('the feed as JSON carries the newest posts alone', async () => {
  const { items, next_url } = parseJsonFeed(await writeFeed({ language: 'hu', kind: 'json' }));
  expect(items).toHaveLength(20);
  expect(items?.[0]?.id).toBe(`http://127.0.0.1:4321/hu/post-${count}/`);
  expect(next_url).toBeUndefined();
});
