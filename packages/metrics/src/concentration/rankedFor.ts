import { outOfDomain } from '../numeric/outOfDomain.ts';
import { requireRepresentable } from '../numeric/requireRepresentable.ts';
import { sortAscending } from '../numeric/sortAscending.ts';

import type { Amounts, RankedValues } from './rankValues.ts';

/** The ranked form of a list or of what is ranked already, checked in the name of the function it was given to. */
export function rankedFor(caller: string, values: Amounts | RankedValues): RankedValues {
  if ('ascending' in values) return values;
  if (values.length === 0)
    throw new RangeError(`${caller}: values must hold at least one number, received none`);
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) throw outOfDomain(caller, `values[${i}]`, 'a finite number', values[i]);
  }
  const ascending = sortAscending(values);
  const total = requireRepresentable(caller, 'the sum of values', compensatedSum(ascending));
  return Object.freeze({ ascending, total, negativeCount: countNegative(ascending) });
}

/** Source: Neumaier, A. (1974), Zeitschrift für Angewandte Mathematik und Mechanik 54, 39–51. */
function compensatedSum(values: Float64Array): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const next = sum + value;
    // In ascending order a negative amount is never larger in size than the sum before it, and after a larger positive one
    // nothing cancels any more: the usual exchange of the two is not needed.
    lost += sum - next + value;
    sum = next;
  }
  return sum + lost;
}

function countNegative(ascending: Float64Array): number {
  let count = 0;
  while ((ascending[count] as number) < 0) count++;
  return count;
}
