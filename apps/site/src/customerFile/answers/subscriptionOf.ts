import {
  chooseModel,
  drawShiftedBetaGeometric,
  fitShiftedBetaGeometric,
  intervalFromDraws,
  observedRetention,
  renewalCohorts,
  retentionRates,
  survivalShares,
  type ArrangedOrders,
  type Cohort,
  type ObservedGaps,
} from '@monday-letter/metrics';

import type { NoSubscription, SubscriptionCourse, SubscriptionCurve } from './answers.ts';
import { isRegular } from './cohortsOf.ts';

/** So many draws settle the ends of a 95% interval; the seed makes them the same for everybody. */
const drawn = { count: 400, seed: 1 };

/** What the cohorts of subscribers do, or why the customers are none. */
export function subscriptionOf(
  orders: ArrangedOrders,
  gaps: ObservedGaps,
  observationEnd: number,
): SubscriptionCourse | NoSubscription {
  const regularShare = gaps.regularShare ?? 0;
  if (!isRegular(gaps) || gaps.regularDays === null) {
    return { applies: false, reason: gaps.gaps === 0 ? 'noRepeatOrders' : 'irregular', regularShare };
  }
  const renewalDays = gaps.regularDays;
  const cohorts = renewalCohorts(orders, { renewalDays, observationEnd });
  const observed = observedRetention(cohorts);
  const customers = cohorts.reduce((sum, cohort) => sum + (cohort[0] ?? 0), 0);
  const left = cohorts.reduce((sum, cohort) => sum + (cohort[cohort.length - 1] ?? 0), 0);
  const customersLost = customers - left;
  const problem = problemOf(customers, customersLost, observed.length);
  const curve = problem === null ? curveOf(cohorts, observed.length) : problem;
  return {
    applies: true,
    ...{ renewalDays, regularShare, customers, customersLost, observed },
    ...(typeof curve === 'string' ? { curve: null, problem: curve } : { curve, problem: null }),
  };
}

type Problem = SubscriptionCourse['problem'];

function problemOf(customers: number, customersLost: number, renewals: number): Problem {
  if (renewals === 0) return 'noRenewal';
  if (customersLost === 0) return 'nobodyLeft';
  if (customersLost === customers) return 'everybodyLeft';
  const { verdicts } = chooseModel({ relation: 'subscription', customers, customersLost, renewals });
  const reasons = verdicts.flatMap((verdict) => verdict.reasons);
  if (reasons.includes('fewRenewals')) return 'fewRenewals';
  return reasons.includes('fewLeavers') ? 'fewLeavers' : null;
}

function curveOf(cohorts: readonly Cohort[], renewals: number): SubscriptionCurve | NonNullable<Problem> {
  // Nothing here is discounted, so the unit plays no part.
  const fit = fitShiftedBetaGeometric({ cohorts, timeUnit: 'months' });
  const { parameters, problem, converged } = fit;
  if (problem === 'retentionDoesNotRise' || problem === 'nobodyLeftLater') return problem;
  if (!converged) return 'fewRenewals';
  const periods = renewals + Math.ceil(renewals / 2);
  const courses = drawShiftedBetaGeometric(fit, drawn).draws.map((draw) =>
    survivalShares({ parameters: draw, periods }),
  );
  return {
    alpha: parameters.alpha,
    beta: parameters.beta,
    rates: retentionRates({ parameters, periods }),
    shares: survivalShares({ parameters, periods }).map((expected, renewal) => {
      const range = intervalFromDraws({ draws: courses, evaluate: (course) => course[renewal] ?? null });
      return { expected, lowest: range.lowest ?? expected, highest: range.highest ?? expected };
    }),
  };
}
