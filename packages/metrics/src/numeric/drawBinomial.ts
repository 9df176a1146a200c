import { logGamma } from './logGamma.ts';
import type { SeededRandom } from './seededRandom.ts';

/** Arguments of {@link drawBinomial}. */
export interface BinomialArguments {
  /** How many trials; a whole number from 0. */
  readonly trials: number;
  /** The chance of each; in [0, 1]. */
  readonly chance: number;
}

/** Fewer successes than this on average are counted one by one. */
const FEW = 10;

/**
 * How many of a number of trials succeed. Few are counted by the waits between them (Devroye 1986, Non-Uniform Random
 * Variate Generation, X.4.3); many are drawn by transformed rejection (Hörmann 1993, Journal of Statistical Computation
 * and Simulation 46, 101–110, algorithm BTRS), which takes the same time for any number. Both are exact.
 */
export function drawBinomial({ trials, chance }: BinomialArguments, random: SeededRandom): number {
  if (chance > 0.5) return trials - drawBinomial({ trials, chance: 1 - chance }, random);
  if (chance === 0) return 0;
  return trials * chance < FEW ? byWaits(trials, chance, random) : byRejection(trials, chance, random);
}

function byWaits(trials: number, chance: number, { uniform }: SeededRandom): number {
  const scale = Math.log1p(-chance);
  let successes = 0;
  for (let trial = 0; ; successes++) {
    trial += Math.floor(Math.log1p(-uniform()) / scale) + 1;
    if (trial > trials) return successes;
  }
}

function byRejection(trials: number, chance: number, { uniform }: SeededRandom): number {
  const spread = Math.sqrt(trials * chance * (1 - chance));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * chance;
  const centre = trials * chance + 0.5;
  const squeeze = 0.92 - 4.2 / b;
  const scale = (2.83 + 5.1 / b) * spread;
  const logOdds = Math.log(chance / (1 - chance));
  const mode = Math.floor((trials + 1) * chance);
  const logWays = (successes: number) => -logGamma(successes + 1) - logGamma(trials - successes + 1);
  const atMode = logWays(mode);
  for (;;) {
    const u = uniform() - 0.5;
    const v = uniform();
    const distance = 0.5 - Math.abs(u);
    const successes = Math.floor(((2 * a) / distance + b) * u + centre);
    if (distance >= 0.07 && v <= squeeze) return successes;
    if (successes < 0 || successes > trials) continue;
    const accepted = logWays(successes) - atMode + (successes - mode) * logOdds;
    if (Math.log((v * scale) / (a / distance ** 2 + b)) <= accepted) return successes;
  }
}
