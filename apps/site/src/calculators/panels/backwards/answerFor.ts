import { solveBackwards } from '@monday-letter/metrics';

import type { Bounds } from '../../shell/declaration.ts';

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
 * `exact`: just what is wanted, as printed. `near`: off by what rounding the number costs. `reached`: a whole number
 * that gives what is wanted, or more. `nearest`: what is wanted cannot be had, this comes nearest.
 */
export interface Answer {
  readonly kind: 'exact' | 'near' | 'reached' | 'nearest';
  readonly typed: number;
  readonly result: number;
}

/** How far a result may be off by rounding and still count as what is wanted. */
const roundingShare = 0.005;

/** Even steps between the bounds; doubling steps come on top, for amounts may be of any size. */
const evenSteps = 64;

/**
 * Which number gives the result that is wanted? The range is looked over first: a formula may turn round, jump, or
 * have no result in a part of it. Of several answers the one nearest to the number as it is. Null where no number
 * has a result.
 */
export function answerFor(question: Question): Answer | null {
  const { evaluate, print, wanted, bounds, now, direction } = question;
  const places = [...looks(question)].sort((one, other) => one.typed - other.typed);
  const ends = places.slice(1).flatMap((right, index) => {
    const left = places[index] as Look;
    if (left.result === null || right.result === null) return [];
    if (left.result > wanted === right.result > wanted && left.result !== wanted && right.result !== wanted)
      return [];
    const away = Math.max(0, left.typed - now, now - right.typed);
    return [{ lowest: left.typed, highest: right.typed, away }];
  });
  const [nearest] = ends.sort((one, other) => one.away - other.away);
  if (nearest !== undefined) {
    const solution = solveBackwards({
      evaluate: (typed) =>
        evaluate(bounds.whole === true ? Math.round(typed) : typed) ?? direction * Infinity,
      target: wanted,
      ...nearest,
    });
    const answer = printable(question, solution.input ?? nearest.lowest);
    if (answer !== null) return answer;
  }

  const reached = places.filter((place): place is Answered => place.result !== null);
  const off = ({ result }: Answered) => Math.abs(result - wanted);
  const [best] = reached.sort(
    (one, other) => off(one) - off(other) || Math.abs(one.typed - now) - Math.abs(other.typed - now),
  );
  if (best === undefined) return null;
  return { ...best, kind: print(best.result) === print(wanted) ? 'exact' : 'nearest' };
}

interface Look {
  readonly typed: number;
  readonly result: number | null;
}

interface Answered extends Look {
  readonly result: number;
}

/** The shortest number near `found` that gives what is wanted, as somebody would write it into the field. */
function printable(question: Question, found: number): Answer | null {
  const { evaluate, print, wanted, bounds, decimals, direction } = question;
  const tried = (typed: number, kind: Answer['kind'], good: (result: number) => boolean): Answer[] => {
    const result = typed > bounds.maximum || typed < lowestOf(question) ? null : evaluate(typed);
    return result !== null && good(result) ? [{ kind, typed, result }] : [];
  };
  const isWanted = (result: number) => print(result) === print(wanted);
  const exact = Array.from({ length: decimals + 1 }, (_, count) => Number(found.toFixed(count)));
  const [answer = null] = [
    ...exact.flatMap((typed) => tried(typed, 'exact', isWanted)),
    ...(bounds.whole === true
      ? [Math.floor(found), Math.ceil(found)].flatMap((typed) =>
          tried(typed, 'reached', (result) => direction * (result - wanted) >= 0),
        )
      : tried(
          Number(found.toFixed(decimals)),
          'near',
          (result) => Math.abs(result - wanted) <= roundingShare * Math.abs(wanted),
        )),
  ];
  return answer;
}

/** The results here and there between the bounds, and where they end. */
function looks(question: Question): readonly Look[] {
  const { evaluate, bounds, decimals, now } = question;
  const { maximum } = bounds;
  const smallest = 10 ** -decimals;
  const lowest = lowestOf(question);
  const round = (typed: number) => Math.min(maximum, Math.max(lowest, Number(typed.toFixed(decimals))));
  const typed = [now, maximum];
  for (let step = 0; step <= evenSteps; step += 1)
    typed.push(lowest + ((maximum - lowest) * step) / evenSteps);
  for (let step = smallest; lowest + step < maximum; step *= 2) typed.push(lowest + step);
  const places = [...new Set(typed.map(round))]
    .sort((one, other) => one - other)
    .map((each): Look => ({ typed: each, result: evaluate(each) }));
  // Just before the results end, as where a value grows without limit, they may still pass what is wanted.
  const borders = places.slice(1).flatMap((right, index) => {
    const left = places[index] as Look;
    if ((left.result === null) === (right.result === null)) return [];
    let [some, none] = left.result === null ? [right, left] : [left, right];
    while (Math.abs(some.typed - none.typed) > 1.5 * smallest) {
      const middle = round((some.typed + none.typed) / 2);
      if (middle === some.typed || middle === none.typed) break;
      const look = { typed: middle, result: evaluate(middle) };
      if (look.result === null) none = look;
      else some = look;
    }
    return [some];
  });
  return [...places, ...borders];
}

function lowestOf({ bounds: { minimum, minimumExcluded }, decimals }: Question): number {
  return minimumExcluded === true ? Number((minimum + 10 ** -decimals).toFixed(decimals)) : minimum;
}
