import { expect, test, vi } from 'vitest';

import type { Article } from './articles.ts';
import { groundsOf } from './groundsOf.ts';

const records: Readonly<Record<string, object>> = {
  F1: { id: 'F1', data: { sources: ['smith-2004'] } },
  F2: { id: 'F2', data: { sources: ['gone-1999'] } },
  'smith-2004': { id: 'smith-2004' },
  'jones-2020': { id: 'jones-2020' },
};

vi.mock('astro:content', () => ({
  getEntries: (wanted: readonly { id: string }[]) => Promise.resolve(wanted.map(({ id }) => records[id])),
}));

const article = (body: string) =>
  ({
    language: 'hu',
    entry: { id: '2026-10-26-x/hu', body, data: { sources: [{ id: 'jones-2020' }] } },
  }) as unknown as Article;

test("an article's own sources come first, those of its figures after them", async () => {
  const { figures, sources } = await groundsOf(article('<Figure id="F1" /> és <Figure id="F1" />'));
  expect(figures.map(({ id }) => id)).toEqual(['F1']);
  expect(sources.map(({ id }) => id)).toEqual(['jones-2020', 'smith-2004']);
});

test.each([
  ['figure', 'F404', '<Figure id="F404" />'],
  ['source', 'gone-1999', '<Figure id="F2" />'],
])('a %s without a record is named: %s', async (kind, id, body) => {
  await expect(groundsOf(article(body))).rejects.toThrow(
    new RangeError(`groundsOf: 2026-10-26-x/hu needs the ${kind} ${id}, and it has no record`),
  );
});
