import type { Declaration } from './declaration.ts';
import type { Outcome, WorkedLine } from './outcome.ts';
import { printEntered, roundResult, type Voice } from './printQuantity.ts';
import { printResult } from './printResult.ts';

/** A line of the worked formula in print. It is true as printed. */
export interface PrintedLine {
  /** `120 000 Ft × 30%` */
  readonly expression: string;
  /** `=` only where the printed terms give the printed result exactly. */
  readonly relation: '=' | '≈';
  /** `36 000 Ft` */
  readonly result: string;
}

/** What a handful of floating-point steps may leave of an exact result; anything more is a rounding that shows. */
const rounding = 1e-14;

/** Prints a line of the worked formula: terms as entered, the result rounded, and `≈` where rounding shows. */
export function printWorkedLine<R extends string>(
  { result, terms }: WorkedLine<R>,
  outcome: Extract<Outcome<R>, { kind: 'results' }>,
  declaration: Declaration<string, R>,
  voice: Voice,
): PrintedLine {
  const value = outcome.values[result];
  const declared = declaration.results[result];
  const exact = value !== null && isNear(roundResult(declared, value, voice.currency).rounded, value);
  return {
    expression: joinTerms(terms.map((term) => (typeof term === 'string' ? term : printEntered(term, voice)))),
    relation: exact ? '=' : '≈',
    result: printResult(declared, value, voice),
  };
}

function isNear(printed: number, value: number): boolean {
  return Math.abs(printed - value) <= rounding * Math.abs(value);
}

/** Signs stand between no-break spaces on their left and plain ones on their right; brackets touch. */
function joinTerms(terms: readonly string[]): string {
  return terms
    .join(' ')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')')
    .replaceAll(/ (?=[×÷+−])/g, '\u00A0');
}
