import { seededRandom, type SeededRandom } from '../numeric/seededRandom.ts';
import type { BetaGeometricNbd } from './betaGeometricNbd.ts';
import type { PurchaseHistory } from './purchaseHistory.ts';
import { shareAlive } from './shareAlive.ts';

/** More purchases than this no customer makes; it only ends what parameters beyond every shop would go on with. */
export const MOST_PURCHASES = 100_000;

/** So small a chance to be a customer still, and nobody who has it is drawn one by one: of long logs that is every third. */
const GONE = 1e-9;

/** So much more than a chance it surely is not, whatever was rounded on the way. */
const ABOVE = 1 + 1e-9;

/** Futures of one customer after the other, one for each set of parameters. */
export interface Futures {
  /** Whose futures follow. */
  readonly begin: (customer: PurchaseHistory) => void;
  /** How many purchases the customer makes in the k-th future; the time of each is in `times` until the next call. */
  readonly drawPurchases: (k: number) => number;
  /** The stream that the futures are drawn from. */
  readonly random: SeededRandom;
}

/** What {@link createFutures} needs, checked before. */
export interface FuturesInput {
  readonly purchases: readonly BetaGeometricNbd[];
  /** The time to come, in the unit of the parameters. */
  readonly length: number;
  readonly seed: number;
  /** Where the time of each purchase from now goes, {@link MOST_PURCHASES} at most; left out where only their number matters. */
  readonly times?: Float64Array;
}

/**
 * See {@link simulatePurchases} for the chances.
 *
 * What no set of parameters would let happen is known from one look at their extremes: most futures of most customers
 * hold no purchase, and these need no power or logarithm of their own. They are the futures that would be drawn without.
 */
export function createFutures({ purchases, length, seed, times }: FuturesInput): Futures {
  const random = seededRandom(seed);
  const { uniform } = random;
  const column = (key: 'r' | 'alpha' | 'a' | 'b') => Float64Array.from(purchases, (set) => set[key]);
  const [rs, alphas, as, bs] = [column('r'), column('alpha'), column('a'), column('b')];
  const extreme = (of: (one: number, other: number) => number) => {
    const over = (values: Float64Array) => values.reduce((one, other) => of(one, other));
    return { r: over(rs), alpha: over(alphas), a: over(as), b: over(bs) };
  };
  const [least, most] = [extreme(Math.min), extreme(Math.max)];
  const mostAlive = { r: least.r, alpha: most.alpha, a: least.a, b: most.b };
  const leastAlive = { r: most.r, alpha: least.alpha, a: most.a, b: least.b };
  // ln(1 + length/(α + T)), which customers behind one another who came on the same day share.
  const ends = new Float64Array(purchases.length);
  let [x, recency, age] = [0, 0, NaN];
  let isGone = false;
  // Of a customer, over all sets: between what the chance to be one still lies, and the most that a purchase comes in time.
  const between = { lowest: 1, highest: 1, purchase: 1 };

  const isLost = (k: number, shape: number, until: number, notLeft: number) => {
    const drawn = uniform();
    if (drawn >= between.highest) return true;
    if (drawn < between.lowest) return false;
    const silence = Math.exp(shape * Math.log(until / ((alphas[k] as number) + recency)));
    return drawn * (1 + ((as[k] as number) / (notLeft - 1)) * silence) >= 1;
  };
  const drawPurchases = (k: number) => {
    if (isGone) return 0;
    const a = as[k] as number;
    const shape = (rs[k] as number) + x;
    const until = (alphas[k] as number) + age;
    const notLeft = (bs[k] as number) + x;
    if (x > 0 && isLost(k, shape, until, notLeft)) return 0;
    // Time as the logarithm of its growth, in which the wait for the next purchase is exponential.
    const end = ends[k] as number;
    let drawn = uniform();
    if (drawn >= between.purchase) return 0;
    let time = 0;
    for (let made = 0; made < MOST_PURCHASES; made++) {
      time -= Math.log(1 - drawn) / (shape + made);
      if (time > end) return made;
      if (times !== undefined) times[made] = until * Math.expm1(time);
      if (uniform() * (a + notLeft + made) < a) return made + 1;
      drawn = uniform();
    }
    return MOST_PURCHASES;
  };
  return {
    begin: (customer) => {
      x = customer.repeatPurchases;
      recency = customer.recency;
      between.highest = shareAlive(mostAlive, customer) * ABOVE;
      between.lowest = shareAlive(leastAlive, customer) / ABOVE;
      isGone = between.highest < GONE;
      if (customer.age !== age) {
        age = customer.age;
        for (let k = 0; k < ends.length; k++) ends[k] = Math.log1p(length / ((alphas[k] as number) + age));
      }
      const longest = Math.log1p(length / (least.alpha + age));
      between.purchase = -Math.expm1(-longest * (most.r + x)) * ABOVE;
    },
    drawPurchases,
    random,
  };
}
