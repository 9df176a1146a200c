import { betaExpectation } from '../numeric/betaExpectation.ts';

/** Inputs of {@link purchasesWhileAlive}: a customer who is one now, as the model sees them after their history. */
export interface AliveCustomer {
  /** r + x. */
  readonly shape: number;
  /** a. */
  readonly a: number;
  /** b + x. */
  readonly b: number;
  /** Time to come ÷ (α + T). */
  readonly growth: number;
}

/**
 * How many purchases a customer who is one now makes on average in a time to come, according to BG/NBD.
 *
 * The papers give it as (a + b − 1)/(a − 1) · (1 − (1 + u)⁻ˢ ₂F₁(s, b; a + b − 1; u/(1 + u))) with s = r + x and
 * u = t/(α + T): for a = 1 that is 0/0, near it and for small t nearly everything cancels, and a + b = 1 is another
 * such spot. None of them is one of the model. Both forms here are sums of positive terms, for all a and b above 0.
 *
 * The series: without leaving, the number of purchases K would follow the negative binomial distribution; the j-th is
 * made with the chance (b)ⱼ₋₁/(a + b)ⱼ₋₁ that none of those before it was the last. So the answer is Σ P(K = k) · Sₖ,
 * Sₖ = Σ (b)ⱼ/(a + b)ⱼ over j < k. The integral, where that takes too many terms: a customer who leaves with the
 * chance p makes (1 − (1 + pu)⁻ˢ)/p purchases, and p follows the beta distribution with a and b.
 * Relative accuracy 1e-11 or better.
 */
export function purchasesWhileAlive(customer: AliveCustomer): number {
  const { shape, a, b, growth } = customer;
  if (growth === 0) return 0;
  return isShort(shape, growth) ? sumOverCounts(customer) : integral(shape, a, b, growth);
}

/** Whether so few terms are needed that the series is faster; then also P(K = 0), where it begins, is no tiny number. */
function isShort(shape: number, growth: number): boolean {
  const terms = shape * growth + 40 * (1 + growth);
  return terms < 1500 && shape * Math.log1p(growth) < 500;
}

function sumOverCounts({ shape, a, b, growth }: AliveCustomer): number {
  const z = growth / (1 + growth);
  let probability = Math.exp(-shape * Math.log1p(growth));
  let made = 0;
  let chance = 1;
  let sum = 0;
  for (let k = 0; ; k++) {
    const ratio = (z * (shape + k)) / (k + 1);
    probability *= ratio;
    made += chance;
    chance *= (b + k) / (a + b + k);
    const term = probability * made;
    sum += term;
    // All that follow are together about term ÷ (1 − ratio).
    if (ratio < 1 && term < 1e-16 * sum * (1 - Math.max(ratio, z))) return sum;
  }
}

function integral(shape: number, a: number, b: number, growth: number): number {
  const logPurchases = (p: number) => {
    const purchases = -Math.expm1(-shape * Math.log1p(p * growth)) / p;
    return Math.log(p < 1e-300 ? shape * growth : purchases);
  };
  return betaExpectation(logPurchases, a, b);
}
