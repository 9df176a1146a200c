import { outOfDomain } from '../numeric/outOfDomain.ts';
import { requireCount } from '../numeric/requireCount.ts';
import { requireNonNegative } from '../numeric/requireNonNegative.ts';
import { requireMarginRate } from '../prices/requireMarginRate.ts';

/** A hundred years. */
const MOST_MONTHS = 1200;

/** Over which months, with which discount and margin, customers are valued. */
interface ValueHorizon {
  readonly horizonMonths: number;
  readonly annualDiscountRate: number;
  readonly marginRate: number;
}

/** Throws unless customers can be valued so. */
export function requireValueHorizon(caller: string, horizon: ValueHorizon): void {
  requireCount(caller, 'horizonMonths', horizon.horizonMonths, 1);
  if (horizon.horizonMonths > MOST_MONTHS) {
    throw outOfDomain(caller, 'horizonMonths', 'at most 1,200', horizon.horizonMonths);
  }
  requireNonNegative(caller, 'annualDiscountRate', horizon.annualDiscountRate);
  requireMarginRate(caller, horizon.marginRate);
}
