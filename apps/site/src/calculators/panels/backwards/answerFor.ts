import { solveBackwards } from '@monday-letter/metrics';

import type { Bounds } from '../../shell/declaration.ts';
import { isInside } from '../../shell/readField.ts';

/** A result that is wanted, and the one number that may change. All numbers as typed. */
export interface Question {
  /** The result for a number; null where there is none. */
  readonly evaluate: (typed: number) => number | null;
  /** The result as a reader sees it: two that print alike are the same. */
  readonly print: (result: number) => string;
  readonly wanted: number;
  readonly bounds: Bounds;
  /** How many decimals the number may have. */
  readonly decimals: number;
  /** The number as it is. */
  readonly now: number;
  /** Whether more than is wanted is good as well, or less. */
  readonly direction: 1 | -1;
}

/**
 * The number that is looked for, as it is printed, and the result that it really gives.
 * `exact`: just what is wanted, as printed. `reached`: a whole number that gives what is wanted, or better.
 * `close`: what is wanted but for a hair, with no more decimals than anybody could keep to.
 * `nearest`: just what is wanted cannot be had, this comes nearest.
 */
export interface Answer {
  readonly kind: 'exact' | 'reached' | 'close' | 'nearest';
  readonly typed: number;
  readonly result: number;
}

/** A result that is off by so small a part of what is wanted is close to it. */
const closeness = 5e-4;

/** Even steps between the bounds; doubling steps come on top, for amounts may be of any size. */
const evenSteps = 64;

/**
 * Which number gives the result that is wanted? The range is looked over first: a formula may turn round, jump, or
 * have no result in a part of it. Of several answers the one nearest to the number as it is, and of its roundings
 * the shortest that still gives the result as printed. Null where no number has a result.
 */
export function answerFor(question: Question): Answer | null {
  const { evaluate, wanted, bounds, decimals, now, direction } = question;
  const isWhole = bounds.whole === true;
  // Where results end, as where a value grows without limit, they may pass what is wanted just before.
  const at = (typed: number) => evaluate(isWhole ? Math.round(typed) : typed) ?? direction * Infinity;
  const places = placesToLook(question);
  const isAbove = places.map((typed) => at(typed) >= wanted);
  const found = places
    .flatMap((highest, index) => {
      const lowest = places[index - 1];
      return lowest === undefined || isAbove[index] === isAbove[index - 1] ? [] : [{ lowest, highest }];
    })
    .map((ends) => solveBackwards({ evaluate: at, target: wanted, ...ends }).input ?? now)
    .sort((one, other) => Math.abs(one - now) - Math.abs(other - now));
  // A result that is counted may be what is wanted from the one end of the range on.
  if (found.length === 0) {
    const there = answersOf(question, places).filter(({ kind }) => kind === 'exact');
    const [nearest] = there.sort((one, other) => Math.abs(one.typed - now) - Math.abs(other.typed - now));
    if (nearest !== undefined) found.push(nearest.typed);
  }
  // The neighbours as well: a whole number may have to be the next one, and beyond the last result there is none.
  const roundings = found.flatMap((number) => [
    ...Array.from({ length: decimals + 1 }, (_, count) => Number(number.toFixed(count))),
    ...[-1, 1].map((side) => Number((number + side * 10 ** -decimals).toFixed(decimals))),
  ]);
  const tried = answersOf(question, roundings);
  const exact = tried.find(({ kind }) => kind === 'exact');
  if (exact !== undefined) return exact;
  const reached = isWhole && tried.find(({ result }) => direction * (result - wanted) >= 0);
  if (reached) return { ...reached, kind: 'reached' };
  const off = ({ result }: Answer) => Math.abs(result - wanted);
  const close = tried.find((answer) => off(answer) <= closeness * Math.abs(wanted));
  if (close !== undefined) return { ...close, kind: 'close' };
  const away = ({ typed }: Answer) => Math.abs(typed - now);
  const [best = null] = [...tried, ...answersOf(question, places)].sort(
    (one, other) => off(one) - off(other) || away(one) - away(other),
  );
  return best;
}

/** What each of some numbers gives; those without a result are left out. */
function answersOf(
  { evaluate, print, wanted, bounds }: Question,
  numbers: readonly number[],
): readonly Answer[] {
  return numbers.flatMap((typed) => {
    const result = isInside(bounds, typed) ? evaluate(typed) : null;
    if (result === null) return [];
    return [{ typed, result, kind: print(result) === print(wanted) ? 'exact' : 'nearest' }];
  });
}

/** Numbers here and there between the bounds, in their order. */
function placesToLook({ bounds, decimals, now }: Question): readonly number[] {
  const { minimum, maximum } = bounds;
  const smallest = 10 ** -decimals;
  const places = [now];
  for (let step = 0; step <= evenSteps; step += 1)
    places.push(minimum + ((maximum - minimum) * step) / evenSteps);
  for (let step = smallest; step < maximum - minimum; step *= 2) places.push(minimum + step);
  return [...new Set(places.map((place) => Number(place.toFixed(decimals))))]
    .filter((place) => isInside(bounds, place))
    .sort((one, other) => one - other);
}
