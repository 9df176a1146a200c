import { outOfDomain } from '../numeric/outOfDomain.ts';

/** Inputs of {@link markupFromMarginRate}. */
export interface MarginRateInput {
  /** Part of the price that stays after the direct cost; below 1, negative for selling below cost. */
  readonly marginRate: number;
}

/**
 * The markup (profit as a part of the cost) behind a margin rate (profit as a part of the price):
 * margin ÷ (1 − margin). A margin of 50% is a markup of 100%.
 *
 * Source: the definitions, with cost = price × (1 − margin).
 *
 * @returns markup rate, above −1
 * @throws RangeError unless the margin rate is below 1; at 1 there is no cost to put a markup on
 * @example
 * ```ts
 * markupFromMarginRate({ marginRate: 0.5 }); // → 1
 * ```
 */
export function markupFromMarginRate({ marginRate }: MarginRateInput): number {
  if (!Number.isFinite(marginRate) || marginRate >= 1) {
    throw outOfDomain('markupFromMarginRate', 'marginRate', 'below 1', marginRate);
  }
  return marginRate / (1 - marginRate);
}
