import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Hit, SearchEngine } from './engine.ts';
import { moreOf, outcomeOf, pageLength } from './outcome.ts';
import { statusOf } from './statusOf.ts';
import { searchWords } from './searchWords.ts';

const hit = (address: string): Hit => ({
  address,
  meta: { kind: 'term', title: address },
  excerpt: [],
  sections: [],
});

/** Finds so many things for a query, counted by its words. */
const finding =
  (counts: Readonly<Record<string, number>>): SearchEngine =>
  (query) =>
    Promise.resolve(
      Array.from({ length: counts[query] ?? 0 }, (_, index) => () => Promise.resolve(hit(`/${index}/`))),
    );

const broken: SearchEngine = () => Promise.reject(new Error('no network'));

test('nothing is asked of the index before there are two letters', async () => {
  expect(await outcomeOf('  ', broken)).toEqual({ state: 'idle' });
  expect(await outcomeOf(' á ', broken)).toEqual({ state: 'tooShort' });
  expect(await outcomeOf('?! …', broken)).toEqual({ state: 'tooShort' });
  expect(await outcomeOf('ár', broken)).toEqual({ state: 'failed' });
  expect(await outcomeOf('5%', broken)).toEqual({ state: 'failed' });
});

test('spaces say nothing', async () => {
  const outcome = await outcomeOf('  az \t ár ', finding({ 'az ár': 1 }));
  expect(outcome).toMatchObject({ state: 'found', query: 'az ár' });
});

test('where nothing is found for all words, those are named that something is found for', async () => {
  const engine = finding({ ügyfél: 4, ár: 2 });
  expect(await outcomeOf('ügyfél zsiráf ár ügyfél', engine)).toEqual({
    state: 'nothing',
    query: 'ügyfél zsiráf ár ügyfél',
    alone: [
      { word: 'ügyfél', count: 4 },
      { word: 'ár', count: 2 },
    ],
  });
  expect(await outcomeOf('zsiráf', engine)).toEqual({ state: 'nothing', query: 'zsiráf', alone: [] });
});

test('what bears the very name comes first, and all else stays in its order', async () => {
  const engine: SearchEngine = () =>
    Promise.resolve(
      ['/ajánlások/', '/más/', '/Ajánlás!/', '/még más/'].map((name) => () => Promise.resolve(hit(name))),
    );
  const outcome = await outcomeOf('ajanlas', engine);
  expect(outcome.state === 'found' && outcome.shown.map(({ address }) => address)).toEqual([
    '/Ajánlás!/',
    '/ajánlások/',
    '/más/',
    '/még más/',
  ]);
});

test('what is called so elsewhere counts as bearing the name', async () => {
  const named = {
    ...hit('/hu/rolunk/'),
    meta: { kind: 'page', title: 'Kinek írunk?', names: 'Rólunk | Mi' },
  } as const;
  const engine: SearchEngine = () =>
    Promise.resolve([hit('/a/'), named].map((each) => () => Promise.resolve(each)));
  const outcome = await outcomeOf('rólunk', engine);
  expect(outcome.state === 'found' && outcome.shown[0]?.address).toBe('/hu/rolunk/');
});

test('hits come a page at a time, each once and in order, until all are there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (count) => {
      let outcome = await outcomeOf('ár', finding({ ár: count }));
      for (let page = 1; outcome.state === 'found'; page += 1) {
        expect(outcome.shown.map(({ address }) => address)).toEqual(
          Array.from({ length: Math.min(count, page * pageLength) }, (_, index) => `/${index}/`),
        );
        // What is said counts all of them, whatever is shown.
        for (const words of Object.values(searchWords))
          expect(statusOf(outcome, words)).toContain(`${count} `);
        if (outcome.rest.length === 0) return;
        outcome = await moreOf(outcome);
      }
      throw new Error('nothing was found');
    }),
    { numRuns: 20 },
  );
});

test.each(['hu', 'et'] as const)('every state but the first says something in %s', (language) => {
  const words = searchWords[language];
  const outcomes = ['tooShort', 'searching', 'failed'] as const;
  for (const state of outcomes) expect(statusOf({ state }, words)).toMatch(/\p{L}{3}/u);
  expect(statusOf({ state: 'idle' }, words)).toBe('');
  expect(statusOf({ state: 'nothing', query: 'zsiráf', alone: [] }, words)).toContain('zsiráf');
});
