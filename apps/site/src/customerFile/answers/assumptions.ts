import type { Currency } from '@monday-letter/locale';

import type { CustomerData } from '../customerData.ts';

/** What the reader assumes beyond what the file says. All rates as parts of 1. */
export interface Assumptions {
  /** Of every amount in the file. */
  readonly currency: Currency;
  /** Part of the price that stays after the direct cost, in [0, 1]; a margin that the file holds goes before it. */
  readonly marginRate: number;
  /** What a sum loses by coming a year later; 0 or more. */
  readonly annualDiscountRate: number;
  /** How far customers are valued ahead: a whole number of months from 1 to 60. */
  readonly horizonMonths: number;
  /** The last day on which an order would be in the file: as a rule the day of the export. Rows after it are left out. */
  readonly observationEnd: number;
  readonly loss: LossDefinition;
  /** Hours of work that a contact takes; 0 or more. */
  readonly hoursPerContact: number;
  /** By what first orders are put together; null lets the length of the file decide. */
  readonly cohortPeriod: CohortPeriod | null;
}

/**
 * From when on a silent customer counts as lost: after so many times the usual gap of a customer between two orders, or after so
 * many months. Both numbers above 0. A log is counted by it; of a list lost are those who bought in the earlier year and not
 * in the later.
 */
export type LossDefinition =
  { readonly kind: 'gaps'; readonly times: number } | { readonly kind: 'months'; readonly months: number };

/** What first orders are put together by. */
export type CohortPeriod = 'month' | 'quarter' | 'year';

/**
 * What is assumed until the reader says otherwise: the defaults of the calculators, a horizon of a year, loss after
 * three usual gaps (after a year in a list), and observation up to the last day in the file, or up to today if the file
 * knows the future.
 *
 * @param file what it holds, and the last day that it names: days since 1970-01-01, null if it names none
 * @param today days since 1970-01-01
 */
export function defaultAssumptions(
  file: { readonly kind: CustomerData['kind']; readonly lastDay: number | null },
  currency: Currency,
  today: number,
): Assumptions {
  return {
    currency,
    marginRate: 0.3,
    annualDiscountRate: 0.1,
    horizonMonths: 12,
    observationEnd: Math.min(file.lastDay ?? today, today),
    loss: file.kind === 'orders' ? { kind: 'gaps', times: 3 } : { kind: 'months', months: 12 },
    hoursPerContact: 0.25,
    cohortPeriod: null,
  };
}
