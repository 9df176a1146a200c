/** A stream of random numbers that is the same for the same seed on every machine. */
export interface SeededRandom {
  /** Uniform in [0, 1), in steps of 2⁻⁵³. */
  readonly uniform: () => number;
  /** A whole number from 0 to `count` − 1, all equally likely. */
  readonly index: (count: number) => number;
  /** Standard normal. */
  readonly normal: () => number;
}

/**
 * A generator of random numbers from a seed: xoshiro128** (Blackman & Vigna 2021, ACM TOMS 47(4), article 36), its
 * state filled from the seed by splitmix32. Normal numbers by Marsaglia's polar method (1964).
 */
export function seededRandom(seed: number): SeededRandom {
  let [a, b, c, d] = splitmix(seed, 4) as [number, number, number, number];
  const next = (): number => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    c ^= a;
    d ^= b;
    const shifted = b << 9;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
  const uniform = () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53;
  let spare: number | null = null;
  const normal = (): number => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const square = x * x + y * y;
      if (square === 0 || square >= 1) continue;
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      spare = factor * y;
      return factor * x;
    }
  };
  return { uniform, index: (count) => Math.floor(uniform() * count), normal };
}

function rotate(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by));
}

function splitmix(seed: number, count: number): number[] {
  let state = seed >>> 0;
  return Array.from({ length: count }, () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  });
}
