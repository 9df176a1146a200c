import { requireFinite } from '../numeric/requireFinite.ts';
import { requirePositive } from '../numeric/requirePositive.ts';
import { requireRepresentable } from '../numeric/requireRepresentable.ts';

/** Inputs of {@link valueToAcquisitionCost}. */
export interface ValueToCostInput {
  /** What a customer is worth before the acquisition cost; any sign. */
  readonly value: number;
  /** What winning one customer costs; above 0. */
  readonly acquisitionCost: number;
}

/**
 * How many times over a customer earns back what winning the customer cost: value ÷ acquisition cost.
 * Below 1 the customer never pays for itself.
 *
 * @returns a ratio, negative if the value is
 * @throws RangeError unless the value is finite and the cost above 0
 * @example
 * ```ts
 * valueToAcquisitionCost({ value: 440, acquisitionCost: 110 }); // → 4
 * ```
 */
export function valueToAcquisitionCost({ value, acquisitionCost }: ValueToCostInput): number {
  requireFinite('valueToAcquisitionCost', 'value', value);
  requirePositive('valueToAcquisitionCost', 'acquisitionCost', acquisitionCost);
  return requireRepresentable('valueToAcquisitionCost', 'the ratio', value / acquisitionCost);
}
