import { requireRepresentable } from '../numeric/requireRepresentable.ts';
import { solveBackwards, type Solution } from '../whatIf/solveBackwards.ts';
import type { CustomerEconomics } from './customerEconomics.ts';
import { paymentsNeeded } from './paymentsNeeded.ts';
import { requireCustomerEconomics } from './requireCustomerEconomics.ts';
import type { CompleteMarginStream } from './requireMarginStream.ts';
import { sumOfMargins, sumOrInfinity } from './sumOfMargins.ts';

/** The inputs of a customer's value that it can be solved for. */
export const solvableInputs = [
  'annualPurchases',
  'marginRate',
  'annualRetentionRate',
  'annualDiscountRate',
  'annualMarginGrowthRate',
  'horizonYears',
] as const;

/** One of the inputs of a customer's value that it can be solved for. */
export type SolvableInput = (typeof solvableInputs)[number];

const RANGES = {
  annualRetentionRate: [0, 1],
  annualDiscountRate: [0, 10],
  annualMarginGrowthRate: [-0.99, 10],
} as const;

/** Which value of one input makes purchases × margin rate × multiple the target. */
export function solveMultiple(
  caller: string,
  customer: CustomerEconomics,
  solveFor: SolvableInput,
  target: number,
): Solution {
  const stream = requireCustomerEconomics(caller, customer);
  const { annualPurchases, marginRate } = customer;
  if (solveFor === 'annualPurchases') {
    const perUnit = requireRepresentable(caller, 'the value', marginRate * sumOfMargins(caller, stream));
    return within(quotient(target, perUnit), 0, Number.MAX_VALUE);
  }
  if (solveFor === 'marginRate') {
    const perUnit = requireRepresentable(caller, 'the value', annualPurchases * sumOfMargins(caller, stream));
    return within(quotient(target, perUnit), -Number.MAX_VALUE, 1);
  }
  // From here on purchases and margin rate only scale the sum, and scale the target with it.
  const multiple = quotient(target, annualPurchases * marginRate);
  if (multiple.outcome !== 'found') return multiple;
  if (solveFor === 'horizonYears') return firstHorizon(stream, multiple.input);
  const [lowest, highest] = RANGES[solveFor];
  return solveBackwards({
    evaluate: (value) => sumOrInfinity({ ...stream, [solveFor]: value }),
    target: multiple.input,
    lowest,
    highest,
  });
}

function quotient(target: number, factor: number): Solution {
  const input = target / factor + 0; // −0 becomes 0
  if (Number.isFinite(input)) return { outcome: 'found', input };
  return { outcome: target === 0 ? 'every' : 'none', input: null };
}

function within(solution: Solution, lowest: number, highest: number): Solution {
  if (solution.outcome !== 'found' || (solution.input >= lowest && solution.input <= highest))
    return solution;
  return { outcome: 'none', input: null };
}

function firstHorizon(stream: CompleteMarginStream, multiple: number): Solution {
  const years = multiple < 0 ? Infinity : paymentsNeeded(stream, multiple);
  return years === Infinity ? { outcome: 'none', input: null } : { outcome: 'found', input: years };
}
