import type { Shortfall } from './part.ts';

/**
 * A file that does not reach back far enough: how many days it covers, the first and the last included.
 *
 * @param need from how many days on it would be enough; above 1
 */
export function tooShort(firstDay: number, observationEnd: number, need: number): Shortfall {
  return { what: 'historyDays', have: Math.min(need - 1, observationEnd - firstDay + 1), need };
}
