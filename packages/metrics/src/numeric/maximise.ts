/** A function at one point, with its slopes and curvatures there. */
export interface Surface {
  readonly value: number;
  /** The first derivatives. */
  readonly gradient: ArrayLike<number>;
  /** The second derivatives, row by row. */
  readonly hessian: ArrayLike<number>;
}

/** Inputs of {@link maximise}. */
export interface MaximiseInput {
  /** The function, with analytic derivatives; a value or derivative that is not finite counts as a point too far. */
  readonly evaluate: (parameters: readonly number[]) => Surface;
  /** Where to begin; one number for each parameter, without bounds of their own (take logarithms of positive ones). */
  readonly start: readonly number[];
  /** No parameter leaves [−reach, reach]; a maximum at that border counts as none. */
  readonly reach: number;
}

/** What a search for the maximum ended with. */
export interface Maximum {
  /** The best point found. */
  readonly parameters: readonly number[];
  /** The function there. */
  readonly value: number;
  /** Whether it is a maximum: the slopes vanish inside the borders and the curvature is downward in every direction. */
  readonly converged: boolean;
  /** How many steps were tried. */
  readonly iterations: number;
  /** The inverse of the negative second derivatives there, row by row; null unless converged. */
  readonly covariance: readonly (readonly number[])[] | null;
}

/** A last step shorter than this in every parameter leaves an error of its square. */
const SHORT_STEP = 1e-7;
const LONGEST_STEP = 3;
const MOST_ITERATIONS = 200;
const STRONGEST_DAMPING = 1e12;

/**
 * The maximum of a smooth function, by Newton's method with Levenberg's damping (Nocedal & Wright, Numerical
 * Optimization, 2nd ed., chapters 3 and 10): where the curvature is not downward, or a step does not climb, the step
 * is turned towards the slope and shortened.
 *
 * It always ends. A function without a maximum inside the borders (a likelihood that keeps rising towards the end of
 * a parameter) is followed for a while and then reported as not converged: the step towards a maximum that is not
 * there never becomes short.
 */
export function maximise({ evaluate, start, reach }: MaximiseInput): Maximum {
  let parameters = start.map((parameter) => Math.min(reach, Math.max(-reach, parameter)));
  let here = evaluate(parameters);
  let damping = 0;
  let iterations = 0;
  while (iterations < MOST_ITERATIONS && damping < STRONGEST_DAMPING && isFiniteSurface(here)) {
    const factor = choleskyFactor(here.hessian, start.length, damping);
    if (!factor) {
      damping = strengthened(damping);
      continue;
    }
    const step = solve(factor, here.gradient);
    const longest = Math.max(...step.map(Math.abs));
    if (damping === 0 && longest < SHORT_STEP && parameters.every((one) => Math.abs(one) < reach)) {
      return {
        parameters: parameters.map((one, i) => one + (step[i] as number)),
        value: here.value,
        converged: true,
        iterations,
        covariance: inverse(factor, start.length),
      };
    }
    iterations++;
    const share = Math.min(1, LONGEST_STEP / longest);
    const next = parameters.map((one, i) =>
      Math.min(reach, Math.max(-reach, one + share * (step[i] as number))),
    );
    const there = evaluate(next);
    // Near the maximum the climb drowns in rounding; a short step is then taken on trust.
    const climbs = there.value > here.value || (longest < 1e-4 && isLevel(here, there));
    if (climbs && isFiniteSurface(there)) {
      if (next.every((one, i) => one === parameters[i])) break;
      parameters = next;
      here = there;
      damping = damping < 1e-6 ? 0 : damping / 10;
    } else damping = strengthened(damping);
  }
  return { parameters, value: here.value, converged: false, iterations, covariance: null };
}

function strengthened(damping: number): number {
  return damping === 0 ? 1e-3 : damping * 5;
}

function isLevel(here: Surface, there: Surface): boolean {
  return Math.abs(there.value - here.value) <= 1e-12 * Math.abs(here.value);
}

function isFiniteSurface({ value, gradient, hessian }: Surface): boolean {
  return (
    Number.isFinite(value) &&
    Array.from(gradient).every(Number.isFinite) &&
    Array.from(hessian).every(Number.isFinite)
  );
}

/** The lower triangle L with LLᵀ = −H, its diagonal raised by the damping; null if that is not positive definite. */
function choleskyFactor(hessian: ArrayLike<number>, size: number, damping: number): number[] | null {
  const factor = new Array<number>(size * size).fill(0);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = -(hessian[row * size + column] as number);
      const diagonal = rest;
      if (row === column) rest += damping * Math.max(Math.abs(rest), 1e-6);
      for (let k = 0; k < column; k++) {
        rest -= (factor[row * size + k] as number) * (factor[column * size + k] as number);
      }
      if (row === column) {
        // Less than rounding leaves of the diagonal is no curvature.
        if (!(rest > 1e-13 * Math.abs(diagonal))) return null;
        factor[row * size + row] = Math.sqrt(rest);
      } else factor[row * size + column] = rest / (factor[column * size + column] as number);
    }
  }
  return factor;
}

/** x with LLᵀx = right. */
function solve(factor: readonly number[], right: ArrayLike<number>): number[] {
  const size = right.length;
  const x = Array.from(right);
  for (let row = 0; row < size; row++) {
    let rest = x[row] as number;
    for (let k = 0; k < row; k++) rest -= (factor[row * size + k] as number) * (x[k] as number);
    x[row] = rest / (factor[row * size + row] as number);
  }
  for (let row = size - 1; row >= 0; row--) {
    let rest = x[row] as number;
    for (let k = row + 1; k < size; k++) rest -= (factor[k * size + row] as number) * (x[k] as number);
    x[row] = rest / (factor[row * size + row] as number);
  }
  return x;
}

function inverse(factor: readonly number[], size: number): number[][] {
  const unit = (i: number) => Array.from({ length: size }, (_, k) => (k === i ? 1 : 0));
  return Array.from({ length: size }, (_, i) => solve(factor, unit(i)));
}
