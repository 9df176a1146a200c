import { seededRandom, type SeededRandom } from '../src/numeric/seededRandom.ts';

/** What a simulated shop is like: BG/NBD and Gamma-Gamma, in any unit of time and money. */
export interface Shop {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
  readonly p: number;
  readonly q: number;
  readonly gamma: number;
}

/** A cohort to be simulated. */
export interface CohortInput {
  readonly shop: Shop;
  readonly customers: number;
  readonly seed: number;
  /** Between these, evenly spread, lie the ages at the end of observation. */
  readonly ages: readonly [lowest: number, highest: number];
  /** How long purchases are counted after the end of observation. */
  readonly holdoutLength?: number;
}

/** A simulated customer: the history, and the holdout after it. */
export interface SimulatedCustomer {
  readonly repeatPurchases: number;
  readonly recency: number;
  readonly age: number;
  readonly meanValue: number | null;
  readonly holdoutPurchases: number;
}

/** The customers of a shop that is as the models say, drawn one by one from the stories that the models tell. */
export function simulateCohort(input: CohortInput): SimulatedCustomer[] {
  const { shop, ages, holdoutLength = 0 } = input;
  const random = seededRandom(input.seed);
  return Array.from({ length: input.customers }, (_, i) => {
    const age = ages[0] + ((i + 0.5) / input.customers) * (ages[1] - ages[0]);
    const rate = gammaVariate(random, shop.r) / shop.alpha;
    const leavers = gammaVariate(random, shop.a);
    const leaving = leavers / (leavers + gammaVariate(random, shop.b));
    const meanOrder = shop.gamma / gammaVariate(random, shop.q);
    let [repeatPurchases, recency, holdoutPurchases, spent] = [0, 0, 0, 0];
    for (let time = 0; ;) {
      time -= Math.log1p(-random.uniform()) / rate;
      if (!(time <= age + holdoutLength)) break;
      const value = gammaVariate(random, shop.p) * meanOrder;
      if (time > age) holdoutPurchases++;
      else {
        repeatPurchases++;
        recency = time;
        spent += value;
      }
      if (random.uniform() < leaving) break;
    }
    const meanValue = repeatPurchases > 0 ? spent / repeatPurchases : null;
    return { repeatPurchases, recency, age, meanValue, holdoutPurchases };
  });
}

/** A shop like the one in the papers: 2,357 customers, ages of 27 to 39 weeks, a holdout of 39. */
export const publishedShop: Shop = {
  ...{ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
  ...{ p: 6.25, q: 3.74, gamma: 15.44 },
};

/** Marsaglia & Tsang (2000), ACM TOMS 26(3), 363–372; below a shape of 1 by their equation for shape + 1. */
function gammaVariate(random: SeededRandom, shape: number): number {
  if (shape < 1) return gammaVariate(random, shape + 1) * (1 - random.uniform()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = random.normal();
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random.uniform()) < x * x * 0.5 + d - d * v + d * Math.log(v)) return d * v;
  }
}
