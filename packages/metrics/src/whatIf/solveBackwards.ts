import { requireFinite } from '../numeric/requireFinite.ts';

/** Inputs of {@link solveBackwards}. */
export interface SolveBackwardsInput {
  /** The result as a function of the one input that is looked for; continuous, ±Infinity where it has no limit. */
  readonly evaluate: (input: number) => number;
  /** The result that is wanted. */
  readonly target: number;
  /** Where the search begins. */
  readonly lowest: number;
  /** Where the search ends; above `lowest`. */
  readonly highest: number;
}

/** What a search for an input found. */
export type Solution =
  | { readonly outcome: 'found'; /** The input that gives the target. */ readonly input: number }
  | { readonly outcome: 'none' | 'every'; readonly input: null };

/** How far the result at an end of the range may miss the target, as a part of it, and still count as meeting it. */
const END_TOLERANCE = 1e-12;

/**
 * Solves a formula backwards: which input between two bounds gives the wanted result?
 *
 * Bisection down to neighbouring numbers, so the answer is as exact as the formula itself.
 * `'none'`: the target does not lie between the results at the two ends. `'every'`: both ends give the target,
 * so the input makes no difference. A formula that rises or falls all the way has at most one answer;
 * one that turns round may have more, and one of them is found.
 *
 * @param input a formula, a finite target, and finite bounds
 * @returns the input, or in words why there is none
 * @throws RangeError unless target and bounds are finite and `lowest` is below `highest`, and if the formula
 * gives NaN
 * @example
 * ```ts
 * const squared = { evaluate: (side: number) => side * side, lowest: 0, highest: 10 };
 * solveBackwards({ ...squared, target: 2 }).input; // → 1.41421356
 * solveBackwards({ ...squared, target: 200 }).outcome; // → 'none'
 * ```
 */
export function solveBackwards({ evaluate, target, lowest, highest }: SolveBackwardsInput): Solution {
  requireFinite('solveBackwards', 'target', target);
  requireFinite('solveBackwards', 'lowest', lowest);
  requireFinite('solveBackwards', 'highest', highest);
  if (lowest >= highest) {
    throw new RangeError(`solveBackwards: lowest must be below highest, received ${lowest} and ${highest}`);
  }
  const excess = (input: number) => requireResult(evaluate(input), input) - target;
  const tolerance = END_TOLERANCE * Math.abs(target);
  const [atLowest, atHighest] = [excess(lowest), excess(highest)];
  if (Math.abs(atLowest) <= tolerance) {
    return Math.abs(atHighest) <= tolerance ? unsolved('every') : found(lowest);
  }
  if (Math.abs(atHighest) <= tolerance) return found(highest);
  if (atLowest > 0 === atHighest > 0) return unsolved('none');

  const rising = atHighest > 0;
  let [below, above] = [lowest, highest];
  for (;;) {
    // Halves added, not the sum halved: the sum of two large bounds may be too large for a number.
    const middle = below / 2 + above / 2;
    if (middle <= below || middle >= above) break;
    if (excess(middle) > 0 === rising) above = middle;
    else below = middle;
  }
  return found(Math.abs(excess(below)) < Math.abs(excess(above)) ? below : above);
}

function requireResult(result: number, input: number): number {
  if (Number.isNaN(result)) throw new RangeError(`solveBackwards: evaluate gives NaN for ${input}`);
  return result;
}

function found(input: number): Solution {
  return Object.freeze({ outcome: 'found', input });
}

function unsolved(outcome: 'none' | 'every'): Solution {
  return Object.freeze({ outcome, input: null });
}
