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
  const state = Int32Array.from(splitmix(seed, 4));
  // Many in one go: in the loop the state needs no memory, and a browser would put each of its numbers on the heap.
  const drawn = new Float64Array(AT_ONCE);
  let place = AT_ONCE;
  const uniform = (): number => {
    if (place === AT_ONCE) {
      fillUniform(drawn, state);
      place = 0;
    }
    return drawn[place++] as number;
  };
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

/** Numbers drawn ahead. */
const AT_ONCE = 512;

/** Fills a list with uniform numbers of 53 bits, two steps of the generator for each, and takes its state along. */
function fillUniform(drawn: Float64Array, state: Int32Array): void {
  let [a, b, c, d] = state as unknown as [number, number, number, number];
  let high = 0;
  for (let step = 0; step < 2 * drawn.length; step++) {
    const bits = Math.imul(rotate(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    if (step % 2 === 0) high = bits >>> 5;
    else drawn[step >> 1] = (high * 2 ** 26 + (bits >>> 6)) / 2 ** 53;
  }
  state.set([a, b, c, d]);
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
