import { outOfDomain } from '../numeric/outOfDomain.ts';
import { requireCount } from '../numeric/requireCount.ts';
import type { DrawOptions } from './parameterDraws.ts';

const MOST_DRAWS = 100_000;

/** Throws unless so many draws can be made, from a seed that is a whole number. */
export function requireDrawOptions(caller: string, { count, seed }: DrawOptions): void {
  requireCount(caller, 'count', count, 1);
  if (count > MOST_DRAWS) throw outOfDomain(caller, 'count', 'at most 100,000', count);
  if (!Number.isSafeInteger(seed)) throw outOfDomain(caller, 'seed', 'a whole number', seed);
}
