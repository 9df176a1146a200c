import { requireFinite } from '../numeric/requireFinite.ts';
import { requireNonNegative } from '../numeric/requireNonNegative.ts';
import { requireRepresentable } from '../numeric/requireRepresentable.ts';

/** Inputs of {@link grossFromNet}. */
export interface NetAmountInput {
  /** An amount without VAT; any sign. */
  readonly netAmount: number;
  /** VAT as a part of the net amount, for example 0.24; 0 or more. */
  readonly vatRate: number;
}

/**
 * An amount with its VAT: net × (1 + rate).
 *
 * @returns money, in the unit of the net amount
 * @throws RangeError unless the amount is finite and the rate 0 or more
 * @example
 * ```ts
 * grossFromNet({ netAmount: 100, vatRate: 0.24 }); // → 124
 * ```
 */
export function grossFromNet({ netAmount, vatRate }: NetAmountInput): number {
  requireFinite('grossFromNet', 'netAmount', netAmount);
  requireNonNegative('grossFromNet', 'vatRate', vatRate);
  return requireRepresentable('grossFromNet', 'the gross amount', netAmount * (1 + vatRate));
}
