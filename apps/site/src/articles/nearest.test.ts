import fc from 'fast-check';
import { expect, test } from 'vitest';

import { nearest } from './nearest.ts';
import type { Subject } from './subjectOf.ts';

const subject = (number: number, part: Partial<Subject> = {}): Subject => ({
  number,
  topics: [],
  calculators: [],
  figures: [],
  ...part,
});

const some = (...names: string[]) => fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 });
const anyPosts = fc.uniqueArray(
  fc.record({
    number: fc.integer({ min: 47, max: 120 }),
    topics: some('loyalty', 'churn', 'service'),
    calculators: some('Pareto', 'ChurnCost'),
    figures: some('F1', 'F2', 'F3', 'F4'),
  }),
  { selector: ({ number }) => number, minLength: 2, maxLength: 12 },
);
const withShuffled = anyPosts.chain((posts) =>
  fc.tuple(fc.constant(posts), fc.shuffledSubarray(posts, { minLength: posts.length })),
);

test('a topic in common counts more than a calculator, a calculator more than a figure', () => {
  const post = subject(50, { topics: ['churn'], calculators: ['Pareto'], figures: ['F1'] });
  const others = [
    subject(51, { figures: ['F1'] }),
    subject(60, { calculators: ['Pareto'] }),
    subject(70, { topics: ['churn'] }),
    subject(52),
  ];
  expect(nearest(post, others, 4)).toEqual([70, 60, 51]);
});

test('of two that are equally near the closer Monday comes first, then the later one', () => {
  const about = { topics: ['churn'] };
  const others = [47, 53, 49, 51].map((number) => subject(number, about));
  expect(nearest(subject(50, about), others, 4)).toEqual([51, 49, 53, 47]);
});

test('only posts with something in common are near, never the post itself, never more than asked for', () => {
  fc.assert(
    fc.property(anyPosts, fc.integer({ min: 1, max: 5 }), (posts, count) => {
      const [post] = posts;
      if (post === undefined) return;
      const found = nearest(post, posts, count);
      const ties = ({ topics, calculators, figures }: Subject) => [...topics, ...calculators, ...figures];
      const tied = posts.filter(
        (other) => other !== post && ties(other).some((tie) => ties(post).includes(tie)),
      );
      expect(found).toHaveLength(Math.min(count, tied.length));
      expect(tied.map(({ number }) => number)).toEqual(expect.arrayContaining([...found]));
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});

test('the order in which posts are given makes no difference', () => {
  fc.assert(
    fc.property(withShuffled, ([posts, shuffled]) => {
      for (const post of posts) expect(nearest(post, shuffled, 3)).toEqual(nearest(post, posts, 3));
    }),
  );
});

test('asking for more leaves those that were there where they were', () => {
  fc.assert(
    fc.property(anyPosts, (posts) => {
      for (const post of posts) expect(nearest(post, posts, 4).slice(0, 2)).toEqual(nearest(post, posts, 2));
    }),
  );
});
