import type { BetaGeometricNbd } from './betaGeometricNbd.ts';
import { purchasesWhileAlive } from './purchasesWhileAlive.ts';

/** How many purchases a customer who is one at `age` makes on average in `length` to come; times in the unit of the parameters. */
export type PurchasesOfAlive = (repeatPurchases: number, age: number, length: number) => number;

/** Up to this number of repeat purchases a table is kept; beyond, its entries would grow too large for a number. */
const MOST_PURCHASES = 100;
const MOST_TERMS = 800;
const BINS = 128;
/** Terms below this part of the sum are left out: under what is promised, 1e-11, even if a hundred like them follow. */
const NEGLIGIBLE = 1e-13;

/** The series of {@link purchasesWhileAlive} for one number of repeat purchases, as a polynomial in z = u/(1 + u). */
interface Series {
  readonly shape: number;
  /** The coefficient of zᵏ at k − 1. */
  readonly coefficients: Float64Array;
  /** How many terms are needed for z in each of equal parts of [0, 1); 0: not counted yet, −1: too many. */
  readonly termsOfBin: Int32Array;
}

/**
 * {@link purchasesWhileAlive} for many customers under the same parameters, several times as fast: the series of all
 * customers with the same number of purchases have the same coefficients.
 */
export function createPurchaseForecast({ r, alpha, a, b }: BetaGeometricNbd): PurchasesOfAlive {
  const seriesOf: (Series | undefined)[] = [];
  return (repeatPurchases, age, length) => {
    const growth = length / (alpha + age);
    if (repeatPurchases <= MOST_PURCHASES) {
      const series = (seriesOf[repeatPurchases] ??= createSeries(
        r + repeatPurchases,
        a,
        b + repeatPurchases,
      ));
      const z = growth / (1 + growth);
      const terms = termsFor(series, Math.floor(z * BINS));
      if (terms > 0) return evaluate(series, terms, z, growth);
    }
    return purchasesWhileAlive({ shape: r + repeatPurchases, a, b: b + repeatPurchases, growth });
  };
}

function createSeries(shape: number, a: number, b: number): Series {
  const coefficients = new Float64Array(MOST_TERMS);
  let binomial = 1;
  let made = 0;
  let chance = 1;
  for (let k = 0; k < MOST_TERMS; k++) {
    binomial *= (shape + k) / (k + 1);
    made += chance;
    chance *= (b + k) / (a + b + k);
    coefficients[k] = binomial * made;
  }
  return { shape, coefficients, termsOfBin: new Int32Array(BINS + 1) };
}

function termsFor({ coefficients, termsOfBin }: Series, bin: number): number {
  const known = termsOfBin[bin] as number;
  return known === 0 ? (termsOfBin[bin] = countTerms(coefficients, (bin + 1) / BINS)) : known;
}

/** How many terms, a multiple of four, make the sum at z; −1 if those there are do not. */
function countTerms(coefficients: Float64Array, z: number): number {
  let power = 1;
  let sum = 0;
  let before = Infinity;
  for (let k = 0; k < coefficients.length; k++) {
    power *= z;
    const term = (coefficients[k] as number) * power;
    sum += term;
    if (term < before && term < NEGLIGIBLE * sum) return k + 4 - (k % 4);
    before = term;
  }
  return -1;
}

/** Four polynomials in z⁴ side by side, because the processor need not finish one step of one to begin that of another. */
function evaluate({ shape, coefficients }: Series, terms: number, z: number, growth: number): number {
  const square = z * z;
  const fourth = square * square;
  let [first, second, third, last] = [0, 0, 0, 0];
  for (let k = terms - 4; k >= 0; k -= 4) {
    first = first * fourth + (coefficients[k] as number);
    second = second * fourth + (coefficients[k + 1] as number);
    third = third * fourth + (coefficients[k + 2] as number);
    last = last * fourth + (coefficients[k + 3] as number);
  }
  const sum = first + z * second + square * (third + z * last);
  return Math.exp(-shape * Math.log(1 + growth)) * z * sum;
}
