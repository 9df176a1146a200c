import { outOfDomain } from '../numeric/outOfDomain.ts';
import { requireCount } from '../numeric/requireCount.ts';

/** A count of a total, and the names the two have for the reader. */
export interface CountOfTotal {
  readonly count: number;
  readonly countName: string;
  readonly total: number;
  readonly totalName: string;
  readonly lowestTotal: number;
  readonly confidenceLevel: number;
}

/** Checks a count of a total and a confidence level in the name of the function they were given to. */
export function requireShareOfTotal(caller: string, input: CountOfTotal): void {
  const { count, countName, total, totalName, lowestTotal, confidenceLevel } = input;
  requireCount(caller, totalName, total, lowestTotal);
  requireCount(caller, countName, count, 0);
  if (count > total) throw outOfDomain(caller, countName, `at most ${totalName}, ${total}`, count);
  if (!Number.isFinite(confidenceLevel) || confidenceLevel <= 0 || confidenceLevel >= 1) {
    throw outOfDomain(caller, 'confidenceLevel', 'in (0, 1)', confidenceLevel);
  }
}
