import fc from 'fast-check';
import { expect, test } from 'vitest';

import { archiveYears } from './archiveYears.ts';
import type { Article } from './articles.ts';
import { onwardFrom } from './onwardFrom.ts';
import { seriesOf } from './seriesOf.ts';

interface Sample {
  readonly number: number;
  readonly monday?: string;
  readonly topics?: readonly string[];
  readonly series?: { readonly name: string; readonly part: number } | undefined;
}

const article = ({ number, monday = '2026-10-26', topics = ['churn'], series }: Sample) =>
  ({ entry: { body: '', data: { number, monday, topics, series } } }) as unknown as Article;

/** The newest first, as every list of articles is. */
const newestFirst = (...samples: readonly Sample[]) =>
  samples.toSorted((a, b) => b.number - a.number).map(article);

const numbersOf = (articles: readonly (Article | undefined)[]) =>
  articles.map((each) => each?.entry.data.number);

/** Some posts in a row; of some series the parts may come in any order and with gaps. */
const anyArticles = fc
  .array(
    fc.record({
      topics: fc.uniqueArray(fc.constantFrom('loyalty', 'churn', 'service'), { minLength: 1 }),
      series: fc.option(fc.constantFrom('Egy', 'Kettő'), { nil: undefined }),
      isNewYear: fc.boolean(),
    }),
    { maxLength: 14 },
  )
  .map((rows) => {
    const parts = new Map<string, number>();
    let year = 2026;
    return newestFirst(
      ...rows.map(({ topics, series, isNewYear }, index) => {
        if (isNewYear) year += 1;
        const part = (parts.get(series ?? '') ?? 0) + 1;
        parts.set(series ?? '', part);
        return {
          number: 47 + index,
          monday: `${year}-01-04`,
          topics,
          series: series && { name: series, part },
        };
      }),
    );
  });

test('a post leads to the one of the Monday before and of the Monday after', () => {
  const articles = newestFirst({ number: 49 }, { number: 50 }, { number: 51 });
  const [last, middle, first] = articles;
  if (!last || !middle || !first) throw new Error('three posts');
  expect(numbersOf([onwardFrom(middle, articles).previous, onwardFrom(middle, articles).next])).toEqual([
    49, 51,
  ]);
  expect(onwardFrom(first, articles).previous).toBeUndefined();
  expect(onwardFrom(last, articles).next).toBeUndefined();
});

test('whoever goes on by “next” comes to every post, and back by “previous”', () => {
  fc.assert(
    fc.property(anyArticles, (articles) => {
      const steps = articles.map((each) => onwardFrom(each, articles));
      expect(steps.map(({ next }) => next)).toEqual([undefined, ...articles].slice(0, articles.length));
      expect(steps.map(({ previous }) => previous)).toEqual(articles.map((_, index) => articles[index + 1]));
    }),
  );
});

test('below a post no other is named twice, except a neighbour of the same series, and never itself as related', () => {
  fc.assert(
    fc.property(anyArticles, (articles) => {
      for (const each of articles) {
        const { previous, next, series, related } = onwardFrom(each, articles);
        const named = [each, previous, next, ...(series?.parts ?? [])];
        expect(related.filter((other) => named.includes(other))).toEqual([]);
        expect(related.length).toBeLessThanOrEqual(2);
      }
    }),
  );
});

test('a series has its parts in order, and is none while it has one part', () => {
  const name = 'Az ideális ügyfél';
  const articles = newestFirst(
    { number: 47, series: { name, part: 1 } },
    { number: 48 },
    { number: 50, series: { name, part: 2 } },
    { number: 51, series: { name: 'Másik', part: 1 } },
  );
  const find = (number: number) => {
    const found = articles.find(({ entry }) => entry.data.number === number);
    if (found === undefined) throw new Error(`there is no ${number}`);
    return found;
  };
  expect(seriesOf(find(50), articles)?.name).toBe(name);
  expect(numbersOf(seriesOf(find(50), articles)?.parts ?? [])).toEqual([47, 50]);
  expect(seriesOf(find(47), articles)).toEqual(seriesOf(find(50), articles));
  expect(seriesOf(find(48), articles)).toBeUndefined();
  expect(seriesOf(find(51), articles)).toBeUndefined();
});

test('the archive has every post once, years and posts the newest first, a series together at its latest part', () => {
  fc.assert(
    fc.property(anyArticles, (articles) => {
      const years = archiveYears(articles);
      expect(years.map(({ year }) => year)).toEqual(
        [...new Set(years.map(({ year }) => year))].sort().reverse(),
      );
      const lines = years.flatMap(({ year, lines: ofYear }) => ofYear.map((line) => ({ year, line })));
      const all = lines.flatMap(({ line }) => ('parts' in line ? line.parts : [line]));
      expect(numbersOf(all).toSorted()).toEqual(numbersOf(articles).toSorted());
      const latest = lines.map(({ year, line }) => {
        const last = 'parts' in line ? line.parts.at(-1) : line;
        expect(last?.entry.data.monday.slice(0, 4)).toBe(year);
        if ('parts' in line) expect(line.parts.length).toBeGreaterThan(1);
        return last?.entry.data.number ?? NaN;
      });
      expect(latest).toEqual(latest.toSorted((a, b) => b - a));
    }),
  );
});
