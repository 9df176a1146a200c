import { seededRandom, type SeededRandom } from '../numeric/seededRandom.ts';
import type { BetaGeometricNbd } from './betaGeometricNbd.ts';
import type { PurchaseHistory } from './purchaseHistory.ts';
import { shareAlive } from './shareAlive.ts';

/** More purchases than this no customer makes; it only ends what parameters beyond every shop would go on with. */
const MOST_PURCHASES = 100_000;

/** So small a chance to be a customer still, and nobody who has it is drawn one by one: of long logs that is every third. */
const GONE = 1e-9;

/** Futures of one customer after the other, one for each set of parameters. */
export interface Futures {
  /** Whose futures follow. */
  readonly begin: (customer: PurchaseHistory) => void;
  /** How many purchases the customer makes in the k-th future; `onPurchase` hears the time of each. */
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
  /** Told the time of each purchase from now; left out where only their number matters, because it takes time. */
  readonly onPurchase?: (time: number) => void;
}

/** See {@link simulatePurchases} for the chances. */
export function createFutures({ purchases, length, seed, onPurchase }: FuturesInput): Futures {
  const random = seededRandom(seed);
  const { uniform } = random;
  const column = (key: 'r' | 'alpha' | 'a' | 'b') => Float64Array.from(purchases, (set) => set[key]);
  const [rs, alphas, as, bs] = [column('r'), column('alpha'), column('a'), column('b')];
  // ln(1 + length/(α + T)), which customers behind one another who came on the same day share.
  const ends = new Float64Array(purchases.length);
  let [x, recency, age] = [0, 0, NaN];
  let isGone = false;

  const drawPurchases = (k: number) => {
    if (isGone) return 0;
    const alpha = alphas[k] as number;
    const a = as[k] as number;
    const shape = (rs[k] as number) + x;
    const until = alpha + age;
    const notLeft = (bs[k] as number) + x;
    if (x > 0) {
      const silence = Math.exp(shape * Math.log(until / (alpha + recency)));
      if (uniform() * (1 + (a / (notLeft - 1)) * silence) >= 1) return 0;
    }
    // Time as the logarithm of its growth, in which the wait for the next purchase is exponential.
    const end = ends[k] as number;
    let time = 0;
    for (let made = 0; made < MOST_PURCHASES; made++) {
      time -= Math.log(1 - uniform()) / (shape + made);
      if (time > end) return made;
      onPurchase?.(until * Math.expm1(time));
      if (uniform() * (a + notLeft + made) < a) return made + 1;
    }
    return MOST_PURCHASES;
  };
  return {
    begin: (customer) => {
      x = customer.repeatPurchases;
      recency = customer.recency;
      // The first parameters stand for all: others would give a chance that is not much larger.
      isGone = shareAlive(purchases[0] as BetaGeometricNbd, customer) < GONE;
      if (customer.age === age) return;
      age = customer.age;
      for (let k = 0; k < ends.length; k++) ends[k] = Math.log1p(length / ((alphas[k] as number) + age));
    },
    drawPurchases,
    random,
  };
}
