import { outOfDomain } from '../numeric/outOfDomain.ts';
import { rankedFor } from './rankedFor.ts';
import type { Amounts, RankedValues } from './rankValues.ts';

/** The ranked form of a list whose sum can be shared out. */
export function sharesOf(caller: string, values: Amounts | RankedValues): RankedValues {
  const ranked = rankedFor(caller, values);
  if (ranked.total <= 0) throw outOfDomain(caller, 'the sum of values', 'above 0', ranked.total);
  return ranked;
}
