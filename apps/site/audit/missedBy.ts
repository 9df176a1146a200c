import type { PageScore } from './auditPages.ts';

/** What a page must reach. */
const limits = { score: 100, layoutShift: 0, blockingMilliseconds: 50, paintRatio: 1.25 } as const;

/** What of a page is not as it must be; a value that was not measured is not. */
export function missedBy(page: PageScore, empty: PageScore): readonly string[] {
  const ratio = page.largestContentfulPaintMilliseconds / empty.largestContentfulPaintMilliseconds;
  return [
    ...Object.entries(page.scores).flatMap(([name, score]) =>
      score >= limits.score ? [] : [`${name} ${score}`],
    ),
    ...(page.cumulativeLayoutShift <= limits.layoutShift
      ? []
      : [`layout shift ${page.cumulativeLayoutShift}`]),
    ...(page.totalBlockingMilliseconds < limits.blockingMilliseconds
      ? []
      : [`blocked for ${Math.round(page.totalBlockingMilliseconds)} ms`]),
    ...(ratio <= limits.paintRatio ? [] : [`largest paint ${ratio.toFixed(2)} × that of an empty page`]),
    ...page.failed,
  ];
}
