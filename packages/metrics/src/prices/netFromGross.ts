import { requireFinite } from '../numeric/requireFinite.ts';
import { requireNonNegative } from '../numeric/requireNonNegative.ts';

/** Inputs of {@link netFromGross}. */
export interface GrossAmountInput {
  /** An amount with VAT in it; any sign. */
  readonly grossAmount: number;
  /** VAT as a part of the net amount, for example 0.27; 0 or more. */
  readonly vatRate: number;
}

/**
 * An amount without the VAT that is in it: gross ÷ (1 + rate). Taking the rate off the gross amount,
 * the usual mistake, takes off too much.
 *
 * @returns money, in the unit of the gross amount
 * @throws RangeError unless the amount is finite and the rate 0 or more
 * @example
 * ```ts
 * netFromGross({ grossAmount: 12_700, vatRate: 0.27 }); // → 10000
 * ```
 */
export function netFromGross({ grossAmount, vatRate }: GrossAmountInput): number {
  requireFinite('netFromGross', 'grossAmount', grossAmount);
  requireNonNegative('netFromGross', 'vatRate', vatRate);
  return grossAmount / (1 + vatRate);
}
