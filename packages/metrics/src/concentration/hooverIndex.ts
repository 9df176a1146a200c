import type { Amounts, RankedValues } from './rankValues.ts';
import { sharesOf } from './sharesOf.ts';

/**
 * The Hoover index: which part of the total would have to move from the larger to the smaller customers
 * to make all of them equal. Half the sum of the distances from the mean ÷ the total.
 *
 * Zeros count as customers. With negative amounts (credit notes) the same formula is used; it may pass 1 then.
 *
 * Source: Hoover, E. M. (1936), "The Measurement of Industrial Localization", Review of Economics and Statistics
 * 18(4), 162–171.
 *
 * @param values finite numbers with a sum above 0, or {@link RankedValues}
 * @returns part of the total; 0 if all are equal, (n − 1)/n if one of n has everything
 * @throws RangeError for an empty list, a value that is not finite, a sum of 0 or less
 * @example
 * ```ts
 * hooverIndex([541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11_904, 22_261]); // → 0.3378067462
 * ```
 */
export function hooverIndex(values: Amounts | RankedValues): number {
  const { ascending, total } = sharesOf('hooverIndex', values);
  const mean = total / ascending.length;
  // What lies above the mean is as much as what is missing below it: no need to add both and halve.
  let above = 0;
  for (let i = ascending.length - 1; i >= 0; i--) {
    const excess = (ascending[i] as number) - mean;
    if (excess <= 0) break;
    above += excess;
  }
  return above / total;
}
