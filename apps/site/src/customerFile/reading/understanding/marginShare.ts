import type { Amount } from '../cells/readAmount.ts';
import type { Understanding } from './understandTable.ts';

/**
 * The share of the price that a margin is, 0.35; null if it is written in money. A margin in percent of the cost is
 * changed into one of the price: of 25 on a cost of 100, 20 in 100 of the price remain. NaN where the cost would be the
 * price of nothing, at −100 percent and below.
 */
export function marginShare(
  { value, percent }: Amount,
  { marginForm, percentOfOne }: Pick<Understanding, 'marginForm' | 'percentOfOne'>,
): number | null {
  if (!percent && marginForm.value === 'money') return null;
  const share = (percent ? value : value * percentOfOne) / 100;
  if (marginForm.value !== 'ofCost') return share;
  return share > -1 ? share / (1 + share) : NaN;
}
