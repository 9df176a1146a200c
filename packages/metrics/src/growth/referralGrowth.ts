import { outOfDomain } from '../numeric/outOfDomain.ts';
import { requireNonNegative } from '../numeric/requireNonNegative.ts';
import { requirePositive } from '../numeric/requirePositive.ts';
import { requireRepresentable } from '../numeric/requireRepresentable.ts';

/** Inputs of {@link referralGrowth}. */
export interface ReferralGrowthInput {
  /** How many customers begin to recommend on day 0; 0 or more. */
  readonly initialCustomers: number;
  /** New customers that one customer brings, once, a cycle after coming; 0 or more. */
  readonly referralFactor: number;
  /** How many days pass from becoming a customer to the recommended ones becoming customers; above 0. */
  readonly cycleDays: number;
  /** How many days to look ahead; 0 or more, at most 1,000 cycles. */
  readonly days: number;
}

/** The customers after one more round of recommendations. */
export interface ReferralRound {
  /** The day on which the round is complete; 0 for the beginning. */
  readonly day: number;
  /** How many came in this round. */
  readonly newCustomers: number;
  /** How many there are in all. */
  readonly customers: number;
}

/** Growth by recommendation, round by round. */
export interface ReferralGrowth {
  /** Customers at the end, those of the beginning included. */
  readonly customers: number;
  /** How many rounds are complete by then. */
  readonly completedCycles: number;
  /** The rounds, the beginning first. */
  readonly rounds: readonly ReferralRound[];
  /** The convention: a round counts only when it is complete. */
  readonly counting: 'completedCycles';
}

/**
 * How customers grow when each brings K others, once, and nobody leaves:
 * after c complete rounds initial × (1 + K + … + K^c) = initial × (K^(c+1) − 1)/(K − 1), c = days ÷ cycle rounded down.
 * The length of the cycle counts for far more than K.
 *
 * Source: Skok, D., "Lessons Learned – Viral Marketing", forentrepreneurs.com, with whole rounds in place of parts
 * of a round. It supposes that the people to recommend you to never run out; over many rounds that is untrue.
 *
 * @param input amounts 0 or more, the cycle above 0, at most 1,000 cycles
 * @throws RangeError outside these domains
 * @example
 * ```ts
 * const start = { initialCustomers: 10, referralFactor: 2, days: 20 };
 * referralGrowth({ ...start, cycleDays: 2 }).customers; // → 20470
 * referralGrowth({ ...start, cycleDays: 1 }).customers; // → 20971510
 * ```
 */
export function referralGrowth(input: ReferralGrowthInput): ReferralGrowth {
  const { initialCustomers, referralFactor, cycleDays, days } = input;
  requireNonNegative('referralGrowth', 'initialCustomers', initialCustomers);
  requireNonNegative('referralGrowth', 'referralFactor', referralFactor);
  requirePositive('referralGrowth', 'cycleDays', cycleDays);
  requireNonNegative('referralGrowth', 'days', days);
  // A quotient such as 0.6/0.2 = 2.9999999999999996 is three whole rounds.
  const completedCycles = Math.floor((days / cycleDays) * (1 + 1e-12));
  if (completedCycles > 1000) {
    throw outOfDomain('referralGrowth', 'days', `at most 1000 cycles of ${cycleDays}`, days);
  }
  const rounds: ReferralRound[] = [];
  let newCustomers = initialCustomers;
  let customers = 0;
  for (let cycle = 0; cycle <= completedCycles; cycle++) {
    customers = requireRepresentable('referralGrowth', 'the number of customers', customers + newCustomers);
    rounds.push(Object.freeze({ day: cycle * cycleDays, newCustomers, customers }));
    newCustomers *= referralFactor;
  }
  return Object.freeze({
    customers,
    completedCycles,
    rounds: Object.freeze(rounds),
    counting: 'completedCycles',
  });
}
