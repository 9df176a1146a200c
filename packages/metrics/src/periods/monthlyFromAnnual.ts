import { monthlyChurnFromAnnual } from '../churn/monthlyChurnFromAnnual.ts';
import { requireFinite } from '../numeric/requireFinite.ts';
import { requireRate } from '../numeric/requireRate.ts';
import { outOfDomain } from '../numeric/outOfDomain.ts';
import type { PeriodKind } from './periodKind.ts';

/** Inputs of {@link monthlyFromAnnual}. */
export interface AnnualInput {
  /** What kind of number it is. */
  readonly kind: PeriodKind;
  /** The number of one year; a growth above −1, churn and retention in [0, 1]. */
  readonly annual: number;
}

/**
 * A year's number as that of each of its months, all alike: undoes {@link annualFromMonthly}.
 *
 * Source: compound interest and compound probability.
 *
 * @returns the month's number, in the unit of the year's
 * @throws RangeError outside these domains
 * @example
 * ```ts
 * monthlyFromAnnual({ kind: 'amount', annual: 1200 }); // → 100
 * monthlyFromAnnual({ kind: 'churn', annual: 0.2 }); // → 0.018423
 * monthlyFromAnnual({ kind: 'growth', annual: 0.1 }); // → 0.007974
 * monthlyFromAnnual({ kind: 'retention', annual: 0.8 }); // → 0.981577
 * ```
 */
export function monthlyFromAnnual({ kind, annual }: AnnualInput): number {
  if (kind === 'churn') return monthlyChurnFromAnnual({ annualChurnRate: annual });
  if (kind === 'retention') {
    requireRate('monthlyFromAnnual', 'annual', annual);
    return annual ** (1 / 12);
  }
  requireFinite('monthlyFromAnnual', 'annual', annual);
  if (kind === 'amount') return annual / 12;
  if (annual <= -1) throw outOfDomain('monthlyFromAnnual', 'annual', 'above -1', annual);
  return Math.expm1(Math.log1p(annual) / 12);
}
