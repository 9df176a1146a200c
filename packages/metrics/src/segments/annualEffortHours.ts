import { requireNonNegative } from '../numeric/requireNonNegative.ts';
import { requireRepresentable } from '../numeric/requireRepresentable.ts';

/** Inputs of {@link annualEffortHours}: what can be counted, and how long each takes. */
export interface EffortInput {
  /** Calls, letters and visits that the customer asked for in a year; 0 or more. */
  readonly contacts: number;
  /** Complaints and disputes in a year that had to be settled; 0 or more. */
  readonly disputes: number;
  /** Payments in a year that came only after a reminder; 0 or more. */
  readonly latePayments: number;
  /** Hours a contact takes; 0 or more, 0.25 when left out. */
  readonly hoursPerContact?: number | undefined;
  /** Hours a dispute takes; 0 or more, 2 when left out. */
  readonly hoursPerDispute?: number | undefined;
  /** Hours a late payment takes; 0 or more, 0.5 when left out. */
  readonly hoursPerLatePayment?: number | undefined;
}

/**
 * How much work a customer makes in a year, from what can be counted: contacts, disputes and late payments,
 * each times the hours it takes.
 *
 * The default hours are a starting point of this package, not a finding: put your own in their place.
 *
 * @returns hours a year, 0 or more
 * @throws RangeError unless every input is 0 or more
 * @example
 * ```ts
 * annualEffortHours({ contacts: 12, disputes: 1, latePayments: 2 }); // → 6
 * ```
 */
export function annualEffortHours(input: EffortInput): number {
  const { contacts, disputes, latePayments } = input;
  const { hoursPerContact = 0.25, hoursPerDispute = 2, hoursPerLatePayment = 0.5 } = input;
  const checked = { contacts, disputes, latePayments, hoursPerContact, hoursPerDispute, hoursPerLatePayment };
  for (const [name, value] of Object.entries(checked)) requireNonNegative('annualEffortHours', name, value);
  const hours = contacts * hoursPerContact + disputes * hoursPerDispute + latePayments * hoursPerLatePayment;
  return requireRepresentable('annualEffortHours', 'the effort', hours);
}
