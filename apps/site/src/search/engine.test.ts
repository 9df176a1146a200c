import { expect, test } from 'vitest';

import { createEngine, type Pagefind } from './engine.ts';

const fragment = {
  url: '/hu/fogalmak/#churn',
  meta: { kind: 'term', title: 'lemorzsolódás' },
  content: 'Az, hogy ügyfeleid elmaradnak, ha az érték < 5, és nem jönnek vissza.',
  excerpt: 'hogy <mark>ügyfeleid</mark> elmaradnak, ha az érték &lt; 5,',
  plain_excerpt: 'hogy ügyfeleid elmaradnak, ha az érték &lt; 5,',
  sub_results: [
    { title: 'Az oldal maga', url: '/hu/fogalmak/' },
    ...[1, 2, 3].map((n) => ({ title: `Fejezet ${n}`, url: `/hu/fogalmak/#fejezet-${n}`, anchor: {} })),
  ],
};

const same = (word: string) => word;

/** A Pagefind that finds one thing, or does what it is told to. */
const pagefind = (data: () => Promise<unknown> = () => Promise.resolve(fragment), onSearch = () => {}) => {
  const instances: object[] = [];
  const answer = {
    createInstance: (options: object) => {
      instances.push(options);
      return {
        search: () => {
          onSearch();
          return Promise.resolve({ results: [{ id: 'hu_1', data }] });
        },
      };
    },
  } as Pagefind;
  return { answer, instances };
};

test('a hit has its address, what is known of it, an excerpt that says where it was cut, and two sections', async () => {
  const { answer } = pagefind();
  const search = createEngine(
    () => Promise.resolve(answer),
    () => 0,
    same,
  );
  const [load] = await search('ügyfél');
  const hit = await load?.();
  expect(hit?.address).toBe('/hu/fogalmak/#churn');
  expect(hit?.meta.title).toBe('lemorzsolódás');
  expect(hit?.excerpt).toEqual([
    { text: '… hogy ', isMarked: false },
    { text: 'ügyfeleid', isMarked: true },
    { text: ' elmaradnak, ha az érték < 5, …', isMarked: false },
  ]);
  expect(hit?.sections.map(({ address }) => address)).toEqual([
    '/hu/fogalmak/#fejezet-1',
    '/hu/fogalmak/#fejezet-2',
  ]);
});

test('a short text is whole, and says so by itself', async () => {
  const whole = {
    ...fragment,
    content: ' Rövid\nszöveg ',
    excerpt: 'Rövid <mark>szöveg</mark>',
    plain_excerpt: 'Rövid szöveg',
  };
  const { answer } = pagefind(() => Promise.resolve(whole));
  const search = createEngine(
    () => Promise.resolve(answer),
    () => 0,
    same,
  );
  const hit = await (await search('szöveg'))[0]?.();
  expect(hit?.excerpt.map(({ text }) => text).join('')).toBe('Rövid szöveg');
});

test('what is found only without the endings of the words comes last, and nothing comes twice', async () => {
  const found: Readonly<Record<string, readonly string[]>> = { Árrésből: ['b'], arres: ['a', 'b', 'c'] };
  const answer = {
    createInstance: () => ({
      search: (query: string) =>
        Promise.resolve({
          results: (found[query] ?? []).map((id) => ({
            id,
            data: () => Promise.resolve({ ...fragment, url: id }),
          })),
        }),
    }),
  } as unknown as Pagefind;
  const search = createEngine(
    () => Promise.resolve(answer),
    () => 0,
    (word) => word.replace('bol', ''),
  );
  const hits = await Promise.all((await search('Árrésből')).map((load) => load()));
  expect(hits.map(({ address }) => address)).toEqual(['b', 'a', 'c']);
});

test('one index serves every query', async () => {
  const { answer, instances } = pagefind();
  const search = createEngine(
    () => Promise.resolve(answer),
    () => 0,
    same,
  );
  await search('egy');
  await search('két');
  expect(instances).toHaveLength(1);
});

test('what cannot be fetched is said, and asked for again by another name', async () => {
  const { answer } = pagefind();
  const attempts: number[] = [];
  const search = createEngine(
    (attempt) => {
      attempts.push(attempt);
      return attempt === 0 ? Promise.reject(new Error('no network')) : Promise.resolve(answer);
    },
    () => 0,
    same,
  );
  await expect(search('egy')).rejects.toThrow('no network');
  expect(await search('egy')).toHaveLength(1);
  expect(attempts).toEqual([0, 1]);
});

test('a part of the index that was passed over in silence is a failure, and the next query begins anew', async () => {
  let failures = 0;
  const { answer, instances } = pagefind(undefined, () => {
    if (instances.length === 1) failures += 1;
  });
  const search = createEngine(
    () => Promise.resolve(answer),
    () => failures,
    same,
  );
  await expect(search('egy')).rejects.toThrow('a part of the index could not be fetched');
  expect(await search('egy')).toHaveLength(1);
  expect(instances).toHaveLength(2);
});

test('a hit whose text cannot be fetched is a failure as well', async () => {
  const { answer, instances } = pagefind(() => Promise.reject(new Error('gone')));
  const search = createEngine(
    () => Promise.resolve(answer),
    () => 0,
    same,
  );
  const [load] = await search('egy');
  await expect(load?.()).rejects.toThrow('gone');
  await search('egy');
  expect(instances).toHaveLength(2);
});
