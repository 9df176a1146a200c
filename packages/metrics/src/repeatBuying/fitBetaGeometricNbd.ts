import type { Maximum } from '../numeric/maximise.ts';
import { logPrior } from '../numeric/withPrior.ts';
import { daysPerUnit } from '../transactions/daysPerUnit.ts';
import type { TimeUnit } from '../transactions/timeUnit.ts';
import type { BetaGeometricNbd } from './betaGeometricNbd.ts';
import { requireFitOptions, type FitOptions } from './fitOptions.ts';
import {
  betaGeometricNbdAt,
  betaGeometricNbdPrior,
  maximiseBetaGeometricNbd,
} from './maximiseBetaGeometricNbd.ts';
import { purchaseDataOf } from './purchaseData.ts';
import type { PurchaseHistories } from './purchaseHistory.ts';

/** What {@link fitBetaGeometricNbd} found. */
export interface BetaGeometricNbdFit<Unit extends TimeUnit = TimeUnit> {
  /** The most likely parameters; without `converged`, only the last ones tried. */
  readonly parameters: BetaGeometricNbd<Unit>;
  /** The standard error of each parameter, from the observed information; null unless converged. */
  readonly standardErrors: BetaGeometricNbd<Unit> | null;
  /** Covariances of ln r, ln α, ln a and ln b, row by row; null unless converged. */
  readonly covarianceOfLogs: readonly (readonly number[])[] | null;
  /** The logarithm of the likelihood at the parameters. */
  readonly logLikelihood: number;
  /** Whether the likelihood has a maximum there. If not, the parameters are not to be used. */
  readonly converged: boolean;
  /** How many steps the search took. */
  readonly iterations: number;
  /** How many customers there were. */
  readonly customers: number;
}

/**
 * Fits BG/NBD to the histories of a shop's customers by maximum likelihood: how often customers buy, how much they
 * differ, and how likely they leave for good after a purchase, which nobody sees happen.
 * For customers without a contract, who buy when they like.
 *
 * Source: Fader, P. S., Hardie, B. G. S. & Lee, K. L. (2005), "'Counting Your Customers' the Easy Way: An Alternative
 * to the Pareto/NBD Model", Marketing Science 24(2), 275–284, equation 6. The search is Newton's, with exact
 * derivatives, on the logarithms of the parameters.
 *
 * Some data have no most likely parameters: a single customer, nobody who came back, nobody who left. The fit ends on
 * them too, and says `converged: false`; then there is no forecast. Some shops with a hundred customers who came back are
 * like that as well; a weak prior (see {@link FitOptions}) gives these an answer too, which is the most likely one of both
 * together, and its errors are read from both.
 *
 * Source of such priors: Gelman, A., Jakulin, A., Pittau, M. G. & Su, Y.-S. (2008), "A Weakly Informative Default Prior
 * Distribution for Logistic and Other Regression Models", Annals of Applied Statistics 2(4), 1360–1383.
 *
 * @param histories at least one customer, and the unit of the times; a result of {@link summariseCustomers} will do
 * @param options the weak prior, if any
 * @returns parameters, standard errors, and whether it converged
 * @throws RangeError for no customers, for a history that cannot be (the message names the customer), for an unknown unit,
 * for a deviation that is not above 0
 * @example
 * ```ts
 * const visits = [[0, 0], [0, 0], [0, 0], [1, 4], [1, 20], [2, 9], [3, 36], [6, 31], [9, 37]];
 * const customers = visits.map(([repeatPurchases, recency]) => ({ repeatPurchases, recency, age: 39 }));
 * const fit = fitBetaGeometricNbd({ customers, timeUnit: 'weeks' });
 * fit.converged; // → true
 * fit.parameters.r; // → 0.7223
 * fit.standardErrors.r; // → 0.5217
 * const few = { customers: customers.slice(0, 7), timeUnit: 'weeks' };
 * fitBetaGeometricNbd(few).converged; // → false
 * fitBetaGeometricNbd(few, { priorDeviation: 2 }).parameters.a; // → 1.52
 * ```
 */
export function fitBetaGeometricNbd<const Unit extends TimeUnit>(
  histories: PurchaseHistories<Unit>,
  options: FitOptions = {},
): BetaGeometricNbdFit<Unit> {
  const { customers, timeUnit } = histories;
  daysPerUnit('fitBetaGeometricNbd', timeUnit);
  requireFitOptions('fitBetaGeometricNbd', options);
  const data = purchaseDataOf('fitBetaGeometricNbd', customers);
  const prior = betaGeometricNbdPrior(options.priorDeviation);
  const maximum = maximiseBetaGeometricNbd(data, prior);
  const value = maximum.value - (prior ? logPrior(prior, maximum.parameters) : 0);
  const parameters = betaGeometricNbdAt(maximum.parameters, data.timeScale, timeUnit);
  const purchases = customers.reduce((sum, { repeatPurchases }) => sum + repeatPurchases, 0);
  return Object.freeze({
    parameters,
    standardErrors: standardErrorsOf(parameters, maximum),
    covarianceOfLogs: maximum.covariance,
    // A density over time has a factor of 1/time for each purchase.
    logLikelihood: value - purchases * Math.log(data.timeScale),
    converged: maximum.converged,
    iterations: maximum.iterations,
    customers: customers.length,
  });
}

/** At the maximum the error of a parameter is the parameter times the error of its logarithm. */
function standardErrorsOf<Unit extends TimeUnit>(
  { r, alpha, a, b, timeUnit }: BetaGeometricNbd<Unit>,
  { covariance }: Maximum,
): BetaGeometricNbd<Unit> | null {
  if (!covariance) return null;
  const [ofR, ofAlpha, ofA, ofB] = covariance.map((row, i) => Math.sqrt(row[i] as number)) as Four;
  return Object.freeze({ r: r * ofR, alpha: alpha * ofAlpha, a: a * ofA, b: b * ofB, timeUnit });
}

type Four = [number, number, number, number];
