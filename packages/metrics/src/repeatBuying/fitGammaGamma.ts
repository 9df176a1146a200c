import { logPrior } from '../numeric/withPrior.ts';
import type { GammaGamma } from './gammaGamma.ts';
import { correlationOf } from './correlationOf.ts';
import { requireFitOptions, type FitOptions } from './fitOptions.ts';
import { gammaGammaAt, gammaGammaPrior, maximiseGammaGamma } from './maximiseGammaGamma.ts';
import { spendDataOf } from './spendData.ts';
import type { SpendHistory } from './spendHistory.ts';

/** Inputs of {@link fitGammaGamma}. */
export interface SpendHistories {
  /** At least one customer. A result of `summariseCustomers` will do. */
  readonly customers: readonly SpendHistory[];
}

/** What {@link fitGammaGamma} found. */
export interface GammaGammaFit {
  /** The most likely parameters; without `converged`, only the last ones tried. */
  readonly parameters: GammaGamma;
  /** The standard error of each parameter, from the observed information; null unless converged. */
  readonly standardErrors: GammaGamma | null;
  /** Covariances of ln p, ln q and ln γ, row by row; null unless converged. */
  readonly covarianceOfLogs: readonly (readonly number[])[] | null;
  /** The logarithm of the likelihood at the parameters. */
  readonly logLikelihood: number;
  /** Whether the likelihood has a maximum there. If not, the parameters are not to be used. */
  readonly converged: boolean;
  /** How many steps the search took. */
  readonly iterations: number;
  /** How many customers with a repeat purchase there were; the others tell nothing about it. */
  readonly customers: number;
  /**
   * The correlation of how often these customers bought with how much an order of theirs was worth, null if all are
   * alike. The model takes it for 0; far from that, values of frequent customers are forecast too low or too high.
   */
  readonly correlation: number | null;
}

/**
 * Fits Gamma-Gamma to the mean orders of customers by maximum likelihood: how much the orders of one customer differ,
 * and how much customers differ from each other. From it follows how far the mean of few orders is to be trusted.
 *
 * Source: Fader, P. S. & Hardie, B. G. S. (2013), "The Gamma-Gamma Model of Monetary Value", equation 1a.
 * The search is Newton's, with exact derivatives, on the logarithms of the parameters.
 *
 * Some data have no most likely parameters: a single customer, or orders that are all alike. The fit ends on them too,
 * and says `converged: false`. A weak prior gives most of them an answer, as with {@link fitBetaGeometricNbd}.
 *
 * @param histories at least one customer; those without a repeat purchase are left out
 * @param options the weak prior, if any
 * @returns parameters, standard errors, and whether it converged
 * @throws RangeError for no customers, for a history that cannot be (the message names the customer), for a deviation that
 * is not above 0
 * @example
 * ```ts
 * const orders = [[1, 12], [1, 35], [2, 18], [3, 61], [1, 9], [4, 27], [2, 44], [1, 23], [6, 15], [0, null]];
 * const customers = orders.map(([repeatPurchases, meanValue]) => ({ repeatPurchases, meanValue }));
 * const fit = fitGammaGamma({ customers });
 * fit.converged; // → true
 * fit.customers; // → 9
 * fit.parameters.q; // → 4.763
 * fitGammaGamma({ customers: customers.slice(0, 1) }).converged; // → false
 * ```
 */
export function fitGammaGamma({ customers }: SpendHistories, options: FitOptions = {}): GammaGammaFit {
  requireFitOptions('fitGammaGamma', options);
  const data = spendDataOf('fitGammaGamma', customers);
  const prior = gammaGammaPrior(options.priorDeviation);
  const maximum = maximiseGammaGamma(data, prior);
  const value = maximum.value - (prior ? logPrior(prior, maximum.parameters) : 0);
  const parameters = gammaGammaAt(maximum.parameters, data.moneyScale);
  return Object.freeze({
    parameters,
    standardErrors: standardErrorsOf(parameters, maximum.covariance),
    covarianceOfLogs: maximum.covariance,
    // A density over money has a factor of 1/money for each customer.
    logLikelihood: value - data.weights.length * Math.log(data.moneyScale),
    converged: maximum.converged,
    iterations: maximum.iterations,
    customers: data.weights.length,
    correlation: correlationOf(data.repeatPurchases, data.meanValues),
  });
}

/** At the maximum the error of a parameter is the parameter times the error of its logarithm. */
function standardErrorsOf(
  { p, q, gamma }: GammaGamma,
  covariance: readonly (readonly number[])[] | null,
): GammaGamma | null {
  if (!covariance) return null;
  const [ofP, ofQ, ofGamma] = covariance.map((row, i) => Math.sqrt(row[i] as number)) as Three;
  return Object.freeze({ p: p * ofP, q: q * ofQ, gamma: gamma * ofGamma });
}

type Three = [number, number, number];
