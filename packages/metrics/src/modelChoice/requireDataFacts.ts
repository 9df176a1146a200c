import { outOfDomain } from '../numeric/outOfDomain.ts';
import { requireCount } from '../numeric/requireCount.ts';
import { requireNonNegative } from '../numeric/requireNonNegative.ts';
import { requireOneOf } from '../numeric/requireOneOf.ts';
import { requirePositive } from '../numeric/requirePositive.ts';
import { requireRate } from '../numeric/requireRate.ts';
import type { DataFacts } from './dataFacts.ts';

/** Throws unless the facts can be. */
export function requireDataFacts(caller: string, facts: DataFacts): void {
  requireOneOf(caller, 'relation', facts.relation, ['subscription', 'orders']);
  requireCount(caller, 'customers', facts.customers, 0);
  if (facts.relation === 'subscription') {
    requireCount(caller, 'customersLost', facts.customersLost, 0);
    if (facts.customersLost > facts.customers) {
      throw outOfDomain(
        caller,
        'customersLost',
        `at most customers, ${facts.customers}`,
        facts.customersLost,
      );
    }
    requireCount(caller, 'renewals', facts.renewals, 0);
  } else {
    if (facts.repeatShare !== null) requireRate(caller, 'repeatShare', facts.repeatShare);
    requireNonNegative(caller, 'historyLength', facts.historyLength);
    if (facts.medianGap !== null) requirePositive(caller, 'medianGap', facts.medianGap);
  }
}
