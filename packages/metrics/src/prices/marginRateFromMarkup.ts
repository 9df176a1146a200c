import { outOfDomain } from '../numeric/outOfDomain.ts';

/** Inputs of {@link marginRateFromMarkup}. */
export interface MarkupInput {
  /** What is put on top of the cost, as a part of the cost; above −1, negative for selling below cost. */
  readonly markupRate: number;
}

/**
 * The margin rate (profit as a part of the price) behind a markup (profit as a part of the cost):
 * markup ÷ (1 + markup). A markup of 50% is a margin of 33%.
 *
 * Source: the definitions, with price = cost × (1 + markup).
 *
 * @returns margin rate, below 1
 * @throws RangeError unless the markup is above −1
 * @example
 * ```ts
 * marginRateFromMarkup({ markupRate: 0.5 }); // → 0.3333
 * ```
 */
export function marginRateFromMarkup({ markupRate }: MarkupInput): number {
  if (!Number.isFinite(markupRate) || markupRate <= -1) {
    throw outOfDomain('marginRateFromMarkup', 'markupRate', 'above -1', markupRate);
  }
  return markupRate / (1 + markupRate);
}
