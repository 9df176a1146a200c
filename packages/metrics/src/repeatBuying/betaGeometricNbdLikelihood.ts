import type { Surface } from '../numeric/maximise.ts';
import type { PurchaseData } from './purchaseData.ts';

/**
 * The log-likelihood of BG/NBD as a function of (ln r, ln α, ln a, ln b), with its exact first and second derivatives.
 *
 * Equation 6 of Fader, Hardie & Lee (2005), with every quotient of gamma functions written as the product that it is
 * for whole x: Γ(r + x)/Γ(r) = r(r + 1)…(r + x − 1) = (r)ₓ. With w = a/(b + x − 1) · ((α + T)/(α + t_x))^(r + x),
 * 0 for x = 0, a customer adds
 *
 * ln (r)ₓ + ln (b)ₓ − ln (a + b)ₓ − r ln(1 + T/α) − x ln(α + T) + ln(1 + w).
 */
export function createBetaGeometricNbdLikelihood(data: PurchaseData): (logs: readonly number[]) => Surface {
  const reaching = customersReaching(data);
  return (logs) => {
    const [r, alpha, a, b] = logs.map(Math.exp) as [number, number, number, number];
    const ofR = logProducts(reaching, r);
    const ofB = logProducts(reaching, b);
    const ofSum = logProducts(reaching, a + b);
    const own = sumOverCustomers(data, r, alpha, a, b);

    const value = ofR.value + ofB.value - ofSum.value + own.value;
    const slopeR = r * (ofR.slope + own.r);
    const slopeAlpha = alpha * own.alpha;
    const slopeA = a * (own.a - ofSum.slope);
    const slopeB = b * (ofB.slope - ofSum.slope + own.b);
    const rr = r * r * (ofR.curvature + own.rr) + slopeR;
    const rAlpha = r * alpha * own.rAlpha;
    const rA = r * a * own.rA;
    const rB = r * b * own.rB;
    const alphaAlpha = alpha * alpha * own.alphaAlpha + slopeAlpha;
    const alphaA = alpha * a * own.alphaA;
    const alphaB = alpha * b * own.alphaB;
    const aa = a * a * (own.aa - ofSum.curvature) + slopeA;
    const ab = a * b * (own.ab - ofSum.curvature);
    const bb = b * b * (ofB.curvature - ofSum.curvature + own.bb) + slopeB;
    return {
      value,
      gradient: [slopeR, slopeAlpha, slopeA, slopeB],
      hessian: [
        ...[rr, rAlpha, rA, rB],
        ...[rAlpha, alphaAlpha, alphaA, alphaB],
        ...[rA, alphaA, aa, ab],
        ...[rB, alphaB, ab, bb],
      ],
    };
  };
}

/** At i: how many customers have more than i repeat purchases, so that (c)ₓ has the factor c + i for them. */
function customersReaching({ repeatPurchases, weights }: PurchaseData): Float64Array {
  const most = repeatPurchases.reduce((one, other) => Math.max(one, other), 0);
  const reaching = new Float64Array(most);
  for (let row = 0; row < repeatPurchases.length; row++) {
    const last = (repeatPurchases[row] as number) - 1;
    if (last >= 0) reaching[last] = (reaching[last] as number) + (weights[row] as number);
  }
  for (let i = most - 2; i >= 0; i--) {
    reaching[i] = (reaching[i] as number) + (reaching[i + 1] as number);
  }
  return reaching;
}

/** The sum over all customers of ln (c)ₓ, and its derivatives by c. */
function logProducts(reaching: Float64Array, c: number) {
  let value = 0;
  let slope = 0;
  let curvature = 0;
  for (let i = 0; i < reaching.length; i++) {
    const customers = reaching[i] as number;
    const inverse = 1 / (c + i);
    value += customers * Math.log(c + i);
    slope += customers * inverse;
    curvature -= customers * inverse * inverse;
  }
  return { value, slope, curvature };
}

/** The sum over all customers of −r ln(1 + T/α) − x ln(α + T) + ln(1 + w), and its derivatives. */
function sumOverCustomers(data: PurchaseData, r: number, alpha: number, a: number, b: number) {
  const { repeatPurchases, recencies, ages, weights } = data;
  const sums = {
    ...{ value: 0, r: 0, alpha: 0, a: 0, b: 0 },
    ...{ rr: 0, rAlpha: 0, rA: 0, rB: 0, alphaAlpha: 0, alphaA: 0, alphaB: 0, aa: 0, ab: 0, bb: 0 },
  };
  for (let row = 0; row < weights.length; row++) {
    const weight = weights[row] as number;
    const x = repeatPurchases[row] as number;
    const age = ages[row] as number;
    const untilEnd = 1 / (alpha + age);
    const silence = Math.log1p(age / alpha);
    const pull = (age / alpha) * untilEnd;
    sums.value -= weight * r * silence;
    sums.r -= weight * silence;
    sums.alpha += weight * (r * pull - x * untilEnd);
    sums.rAlpha += weight * pull;
    // −r/α² + (r + x)/(α + T)², without the difference of two large numbers.
    sums.alphaAlpha += weight * (x * untilEnd * untilEnd - r * pull * (untilEnd + 1 / alpha));
    if (x === 0) continue;

    const untilLast = 1 / (alpha + (recencies[row] as number));
    const quotient = Math.log((alpha + age) * untilLast);
    const shape = r + x;
    const byB = 1 / (b + (x - 1));
    const logW = Math.log(a * byB) + shape * quotient;
    const e = Math.exp(-Math.abs(logW));
    const gone = (logW > 0 ? 1 : e) / (1 + e);
    sums.value += weight * (Math.max(logW, 0) + Math.log1p(e) + x * Math.log(untilEnd));
    // The derivatives of ln(1 + w): those of ln w, weighted with the chance w/(1 + w) that the customer has left.
    const byAlpha = shape * (untilEnd - untilLast);
    const first = weight * gone;
    const second = weight * gone * (1 - gone);
    sums.r += first * quotient;
    sums.alpha += first * byAlpha;
    sums.a += first / a;
    sums.b -= first * byB;
    sums.rr += second * quotient * quotient;
    sums.rAlpha += second * quotient * byAlpha + first * (untilEnd - untilLast);
    sums.rA += (second * quotient) / a;
    sums.rB -= second * quotient * byB;
    sums.alphaAlpha +=
      second * byAlpha * byAlpha + first * shape * (untilLast - untilEnd) * (untilLast + untilEnd);
    sums.alphaA += (second * byAlpha) / a;
    sums.alphaB -= second * byAlpha * byB;
    sums.aa += (second - first) / (a * a);
    sums.ab -= (second * byB) / a;
    sums.bb += (second + first) * byB * byB;
  }
  return sums;
}
