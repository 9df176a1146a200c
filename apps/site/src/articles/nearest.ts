import type { Subject } from './subjectOf.ts';

/** What something in common counts: a topic more than a calculator, a calculator more than a figure. */
const weights = { topics: 3, calculators: 2, figures: 1 } as const;
const kinds = ['topics', 'calculators', 'figures'] as const;

/**
 * The posts nearest to one by what they are about, by number, the nearest first. Of two that are equally near, the one
 * whose Monday is closer, then the later one. A post with nothing in common is not near.
 *
 * @param others posts among which to look; the post itself is passed over
 * @param count how many at most
 */
export function nearest(post: Subject, others: readonly Subject[], count: number): readonly number[] {
  return others
    .filter(({ number }) => number !== post.number)
    .map((other) => ({
      number: other.number,
      common: inCommon(post, other),
      weeks: Math.abs(other.number - post.number),
    }))
    .filter(({ common }) => common > 0)
    .sort((a, b) => b.common - a.common || a.weeks - b.weeks || b.number - a.number)
    .slice(0, count)
    .map(({ number }) => number);
}

function inCommon(one: Subject, other: Subject): number {
  return kinds.reduce(
    (sum, kind) => sum + weights[kind] * one[kind].filter((each) => other[kind].includes(each)).length,
    0,
  );
}
