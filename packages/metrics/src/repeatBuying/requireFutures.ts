import { outOfDomain } from '../numeric/outOfDomain.ts';
import type { TimeUnit } from '../transactions/timeUnit.ts';
import type { BetaGeometricNbd } from './betaGeometricNbd.ts';

/** Throws unless there are futures, all in one unit of time, which it returns. */
export function requireFutures(
  caller: string,
  input: {
    readonly purchases: readonly BetaGeometricNbd[];
    readonly confidenceLevel: number;
    readonly seed: number;
  },
): TimeUnit {
  const { purchases, confidenceLevel, seed } = input;
  const [first] = purchases;
  if (first === undefined) {
    throw new RangeError(`${caller}: purchases must hold at least one set of parameters, received none`);
  }
  for (const [k, { timeUnit }] of purchases.entries()) {
    if (timeUnit !== first.timeUnit) {
      throw outOfDomain(
        caller,
        `purchases[${k}].timeUnit`,
        `that of the first, '${first.timeUnit}'`,
        timeUnit,
      );
    }
  }
  if (!(confidenceLevel > 0 && confidenceLevel < 1)) {
    throw outOfDomain(caller, 'confidenceLevel', 'in (0, 1)', confidenceLevel);
  }
  if (!Number.isSafeInteger(seed)) throw outOfDomain(caller, 'seed', 'a whole number', seed);
  return first.timeUnit;
}
