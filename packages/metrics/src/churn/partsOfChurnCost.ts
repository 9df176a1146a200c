import { requireNonNegative } from '../numeric/requireNonNegative.ts';
import { requirePositive } from '../numeric/requirePositive.ts';
import { requireRate } from '../numeric/requireRate.ts';
import { requireRepresentable } from '../numeric/requireRepresentable.ts';
import type { ChurnCost, ChurnCostInput } from './churnCost.ts';

/** The parts of a year's cost of churn; checks the inputs in the name of the function they were given to. */
export function partsOfChurnCost(caller: string, input: ChurnCostInput): ChurnCost {
  const { customers, annualChurnRate, annualMargin, acquisitionCost, yearsUntilReplaced = 1 } = input;
  const { annualReferralsPerCustomer = 0, valuePerReferral = 0 } = input;
  requirePositive(caller, 'customers', customers);
  requireRate(caller, 'annualChurnRate', annualChurnRate);
  requireNonNegative(caller, 'annualMargin', annualMargin);
  requireNonNegative(caller, 'acquisitionCost', acquisitionCost);
  requireNonNegative(caller, 'yearsUntilReplaced', yearsUntilReplaced);
  requireNonNegative(caller, 'annualReferralsPerCustomer', annualReferralsPerCustomer);
  requireNonNegative(caller, 'valuePerReferral', valuePerReferral);

  const lostCustomers = customers * annualChurnRate;
  const lostMargin = lostCustomers * annualMargin * yearsUntilReplaced;
  const replacementCost = lostCustomers * acquisitionCost;
  const lostReferrals = lostCustomers * annualReferralsPerCustomer * valuePerReferral * yearsUntilReplaced;
  const total = requireRepresentable(caller, 'the cost', lostMargin + replacementCost + lostReferrals);
  return { lostCustomers, lostMargin, replacementCost, lostReferrals, total, yearsUntilReplaced };
}
