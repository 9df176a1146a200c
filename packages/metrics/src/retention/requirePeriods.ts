import { outOfDomain } from '../numeric/outOfDomain.ts';
import { requireCount } from '../numeric/requireCount.ts';

const MOST_PERIODS = 10_000;

/** Throws unless the input is a number of renewals that a table can have. */
export function requirePeriods(caller: string, periods: number, lowest: number): void {
  requireCount(caller, 'periods', periods, lowest);
  if (periods > MOST_PERIODS) throw outOfDomain(caller, 'periods', `at most ${MOST_PERIODS}`, periods);
}
