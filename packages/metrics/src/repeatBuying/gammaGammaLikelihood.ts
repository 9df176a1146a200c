import { digamma } from '../numeric/digamma.ts';
import { logBeta } from '../numeric/logBeta.ts';
import type { Surface } from '../numeric/maximise.ts';
import { trigamma } from '../numeric/trigamma.ts';
import type { SpendData } from './spendData.ts';

/**
 * The log-likelihood of Gamma-Gamma as a function of (ln p, ln q, ln γ), with its exact first and second derivatives.
 *
 * Equation 1a of Fader & Hardie (2013): with y = x·z̄/(γ + x·z̄), where z̄ is the mean of x orders, a customer adds
 * px ln y + q ln(1 − y) − ln B(px, q) − ln z̄. What depends on x only is computed once for all customers with as many.
 */
export function createGammaGammaLikelihood(data: SpendData): (logs: readonly number[]) => Surface {
  const customersOf = customersByCount(data);
  return (logs) => {
    const [p, q, gamma] = logs.map(Math.exp) as [number, number, number];
    const { repeatPurchases, meanValues, weights } = data;
    const sums = { value: 0, p: 0, q: 0, gamma: 0, pp: 0, pq: 0, qq: 0, pGamma: 0, qGamma: 0, gammaGamma: 0 };
    for (const [x, customers] of customersOf) addCount(sums, x, customers, p, q);
    for (let row = 0; row < weights.length; row++) {
      const weight = weights[row] as number;
      const x = repeatPurchases[row] as number;
      const spent = x * (meanValues[row] as number);
      const logY = -Math.log1p(gamma / spent);
      const logRest = -Math.log1p(spent / gamma);
      const inverse = 1 / (gamma + spent);
      const pull = (spent / gamma) * inverse;
      sums.value += weight * (p * x * logY + q * logRest - Math.log(spent / x));
      sums.p += weight * x * logY;
      sums.q += weight * logRest;
      sums.gamma += weight * (q * pull - p * x * inverse);
      sums.pGamma -= weight * x * inverse;
      sums.qGamma += weight * pull;
      sums.gammaGamma += weight * (p * x * inverse * inverse - q * pull * (inverse + 1 / gamma));
    }
    const pq = p * q * sums.pq;
    const pGamma = p * gamma * sums.pGamma;
    const qGamma = q * gamma * sums.qGamma;
    return {
      value: sums.value,
      gradient: [p * sums.p, q * sums.q, gamma * sums.gamma],
      hessian: [
        ...[p * p * sums.pp + p * sums.p, pq, pGamma],
        ...[pq, q * q * sums.qq + q * sums.q, qGamma],
        ...[pGamma, qGamma, gamma * gamma * sums.gammaGamma + gamma * sums.gamma],
      ],
    };
  };
}

interface Sums {
  value: number;
  p: number;
  q: number;
  pp: number;
  pq: number;
  qq: number;
}

/** Adds −ln B(px, q) and its derivatives for all customers with x repeat purchases. */
function addCount(sums: Sums, x: number, customers: number, p: number, q: number): void {
  const slope = digamma(p * x + q);
  const curvature = trigamma(p * x + q);
  sums.value -= customers * logBeta(p * x, q);
  sums.p += customers * x * (slope - digamma(p * x));
  sums.q += customers * (slope - digamma(q));
  sums.pp += customers * x * x * (curvature - trigamma(p * x));
  sums.pq += customers * x * curvature;
  sums.qq += customers * (curvature - trigamma(q));
}

function customersByCount({ repeatPurchases, weights }: SpendData): ReadonlyMap<number, number> {
  const customers = new Map<number, number>();
  repeatPurchases.forEach((x, row) => {
    customers.set(x, (customers.get(x) ?? 0) + (weights[row] as number));
  });
  return customers;
}
