import type { Subject } from './subjectOf.ts';

/** What something in common counts: a topic more than a calculator, a calculator more than a figure. */
const weights = { topics: 3, calculators: 2, figures: 1 } as const;

/**
 * The posts nearest to one by what they are about, by number, the nearest first. Of two that are equally near, the one
 * whose Monday is closer, then the later one. A post with nothing in common is not near.
 *
 * @param others posts among which to look; the post itself is passed over
 * @param count how many at most
 */
export function nearest(post: Subject, others: readonly Subject[], count: number): readonly number[] {
  const near = [];
  for (const other of others) {
    const { number } = other;
    const common = inCommon(post, other);
    if (common > 0 && number !== post.number)
      near.push({ number, common, weeks: Math.abs(number - post.number) });
  }
  return near
    .sort((a, b) => b.common - a.common || a.weeks - b.weeks || b.number - a.number)
    .slice(0, count)
    .map(({ number }) => number);
}

function inCommon(one: Subject, other: Subject): number {
  const weigh = (kind: keyof typeof weights) => weights[kind] * shared(one[kind], other[kind]);
  return weigh('topics') + weigh('calculators') + weigh('figures');
}

/** How many of some are among others. */
function shared(some: readonly string[], others: readonly string[]): number {
  let found = 0;
  for (const each of some) if (others.includes(each)) found += 1;
  return found;
}
