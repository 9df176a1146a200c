import type { BetaGeometricNbd } from './betaGeometricNbd.ts';
import { lengthInUnit } from './lengthInUnit.ts';
import { purchasesWhileAlive } from './purchasesWhileAlive.ts';
import { requireBetaGeometricNbd } from './requireBetaGeometricNbd.ts';
import type { TimeSpan } from './timeSpan.ts';

/** Inputs of {@link expectedPurchases}. */
export interface ExpectedPurchasesInput {
  /** From {@link fitBetaGeometricNbd}. */
  readonly parameters: BetaGeometricNbd;
  /** The time after the first purchase, in any unit. */
  readonly span: TimeSpan;
}

/**
 * How many repeat purchases a new customer makes on average in a time after the first purchase.
 *
 * Source: Fader, Hardie & Lee (2005), Marketing Science 24(2), 275–284, equation 9; computed as a sum of positive
 * terms or as an integral, so that it has a value also for a = 1, where the formula of the paper is 0/0.
 *
 * @returns a number of purchases, the first one not counted
 * @throws RangeError for a parameter that is not above 0, a negative time and an unknown unit
 * @example
 * ```ts
 * const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426, timeUnit: 'weeks' };
 * expectedPurchases({ parameters, span: { length: 52, timeUnit: 'weeks' } }); // → 1.446
 * expectedPurchases({ parameters, span: { length: 1, timeUnit: 'years' } }); // → 1.449
 * ```
 */
export function expectedPurchases({ parameters, span }: ExpectedPurchasesInput): number {
  requireBetaGeometricNbd('expectedPurchases', 'parameters', parameters);
  const { r, alpha, a, b, timeUnit } = parameters;
  const length = lengthInUnit('expectedPurchases', 'span', span, timeUnit);
  return purchasesWhileAlive({ shape: r, a, b, growth: length / alpha });
}
