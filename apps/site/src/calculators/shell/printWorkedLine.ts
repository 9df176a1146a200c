import { toBaseUnit } from './baseUnits.ts';
import type { CalculatorWords } from './calculatorWords.ts';
import type { Declaration } from './declaration.ts';
import type { Quantity, Results, WorkedLine } from './outcome.ts';
import { printEntered, roundResult, type Voice } from './printQuantity.ts';
import { printResult } from './printResult.ts';

/** A line of the worked formula in print. It is true as printed. */
export interface PrintedLine {
  /** What comes out: `Éves árrés`. */
  readonly label: string;
  /** The formula in words: `éves vásárlás × árrésszint`. */
  readonly words: string;
  /** The same in the reader's numbers: `120 000 Ft × 30%`. */
  readonly expression: string;
  /** `=` only where the printed terms give the printed result exactly. */
  readonly relation: '=' | '≈';
  /** `36 000 Ft` */
  readonly result: string;
}

/** What a handful of floating-point steps may leave of an exact result; anything more is a rounding that shows. */
const rounding = 1e-14;

/** Prints a line of the worked formula: terms as entered, the result rounded, and `≈` where rounding shows. */
export function printWorkedLine<P extends string, R extends string>(
  { result, terms }: WorkedLine<P, R>,
  outcome: Results<P, R>,
  typed: Readonly<Record<P, number>>,
  declaration: Declaration<P, R>,
  words: CalculatorWords<P, R>,
  voice: Voice,
): PrintedLine {
  const value = outcome.values[result];
  const declared = declaration.results[result];
  const exact = value !== null && isNear(roundResult(declared, value, voice.currency).rounded, value);
  const isName = (term: unknown): term is P => typeof term === 'string' && term in declaration.parameters;
  const number = (name: P): Quantity => {
    const parameter = declaration.parameters[name];
    return { value: toBaseUnit(parameter, typed[name]), unit: parameter.unit };
  };
  return {
    label: words.results[result],
    words: joinTerms(
      terms.map((term) =>
        typeof term === 'object'
          ? term.of
            ? inSentence(words.results[term.of])
            : printEntered(term, voice)
          : isName(term)
            ? inSentence(words.parameters[term].label)
            : term,
      ),
    ),
    expression: joinTerms(
      terms.map((term) =>
        typeof term === 'object'
          ? printEntered(term, voice)
          : isName(term)
            ? printEntered(number(term), voice)
            : term,
      ),
    ),
    relation: exact ? '=' : '≈',
    result: printResult(declared, value, voice),
  };
}

/** How a number typed for a month becomes the year's: `10 000 Ft × 12 = 120 000 Ft`, `1 − (1 − 2%)¹² ≈ 21,5284%`. */
export function printConversion<P extends string>(
  name: P,
  monthly: number,
  own: number,
  declaration: Declaration<P>,
  words: CalculatorWords<P>,
  voice: Voice,
): Omit<PrintedLine, 'words'> {
  const parameter = declaration.parameters[name];
  const { converts = 'amount', unit } = parameter;
  const print = (typed: number) => printEntered({ value: toBaseUnit(parameter, typed), unit }, voice);
  const number = print(monthly);
  const terms = {
    amount: [number, '×', '12'],
    retention: [number, '¹²'],
    churn: ['1', '−', '(', '1', '−', number, ')', '¹²'],
    growth: ['(', '1', '+', number, ')', '¹²', '−', '1'],
  }[converts];
  return {
    label: words.parameters[name].label,
    expression: joinTerms(terms),
    relation: converts === 'amount' && isNear(12 * monthly, own) ? '=' : '≈',
    result: print(own),
  };
}

function isNear(printed: number, value: number): boolean {
  return Math.abs(printed - value) <= rounding * Math.abs(value);
}

/** A label within a formula begins small; digits of a number are as many as anybody types. */
function inSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/**
 * Signs stand between no-break spaces on their left and plain ones on their right; brackets and powers touch. A
 * negative number after a sign stands in brackets.
 */
function joinTerms(terms: readonly string[]): string {
  return terms
    .map((term, index) => (index > 0 && /^−./.test(term) ? `(${term})` : term))
    .join(' ')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')')
    .replaceAll(' ¹', '¹')
    .replaceAll(/ (?=[×÷+−])/g, '\u00A0');
}
