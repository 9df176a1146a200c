import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Currency, Language } from '@monday-letter/locale';

import {
  distanceInPlaces,
  evaluatePrinted,
  readPrintedNumber,
  relativeDistance,
  type Fraction,
} from '../../../tests/printedFormula.ts';
import { typedLifetimeValues } from '../../../tests/typedNumbers.ts';
import { lifetimeValue } from '../lifetimeValue/definition.ts';
import type { LifetimeValueParameter, LifetimeValueResult } from '../lifetimeValue/parameters.ts';
import { createState, type CalculatorState } from './createState.ts';
import type { Voice } from './printQuantity.ts';
import { printWorkedLine, type PrintedLine } from './printWorkedLine.ts';

type Typed = Readonly<Record<LifetimeValueParameter, number>>;

type State = CalculatorState<LifetimeValueParameter, LifetimeValueResult>;

const { declaration, model } = lifetimeValue;
const voices: readonly Voice[] = (['hu', 'et'] as const).flatMap((language) =>
  (['HUF', 'EUR'] as const).map((currency) => ({ language, currency })),
);

/** The worked formula as the page prints it, after the numbers went through the fields as text. */
function printedLines(typed: Typed, language: Language, currency: Currency): readonly PrintedLine[] {
  return linesOf(createState(declaration, model, { currency, values: typed }, language), language);
}

function linesOf({ computed }: State, language: Language): readonly PrintedLine[] {
  const { outcome, stale, currency } = computed.value;
  expect(stale).toBe(false);
  if (outcome.kind === 'none') return [];
  return outcome.worked.map((line) => printWorkedLine(line, outcome, declaration, { language, currency }));
}

/**
 * What the reader recalculates from the printed terms is the printed result: with `=` to a part in a million
 * million, with `≈` within half a unit of the last digit that stands there. Of a long number nine digits are
 * printed, then noughts: there the last digit is the ninth.
 *
 * @param lost what binary fractions may lose of the result, relative to it; nothing unless a test says why
 */
function expectTrueAsPrinted({ expression, relation, result }: PrintedLine, lost = 0): void {
  const recalculated = evaluatePrinted(expression);
  const printed = readPrintedNumber(result);
  const line = `${expression} ${relation} ${result}`;
  const distance = relativeDistance(printed.value, recalculated);
  if (relation === '=') {
    expect(distance, line).toBeLessThanOrEqual(1e-12 + lost);
  } else if (distance > lost) {
    const lastPlace = Math.min(printed.decimals, 9 - wholeDigits(printed.value));
    expect(distanceInPlaces(printed.value, recalculated, lastPlace), line).toBeLessThanOrEqual(0.5 + 1e-9);
  }
}

/** How many digits a number has before its decimal mark. */
function wholeDigits({ numerator, denominator }: Fraction): number {
  return (numerator / denominator).toString().length;
}

/**
 * Retention and discount are doubles: each may be off by half a unit in its last place, 2^-53, and where
 * 1 − r or 1 + d − r is small, that is much of it. Four such halves are what the model's steps can add up to.
 */
function lostInBinary({ retention, discount }: Typed): number {
  const leaving = (100 - retention) / 100;
  return (4 * 2 ** -53) / (leaving > 0 ? leaving : discount / 100);
}

const example: Typed = { annualPurchases: 120_000, margin: 30, retention: 80, discount: 10 };

test.each(['hu', 'et'] as const)("the author's example, letter for letter (%s)", (language) => {
  const years = language === 'hu' ? '5\u00A0év' : '5\u00A0aastat';
  expect(printedLines(example, language, 'HUF')).toEqual([
    { expression: '120\u00A0000\u00A0Ft\u00A0× 30%', relation: '=', result: '36\u00A0000\u00A0Ft' },
    { expression: '(1\u00A0+ 10%)\u00A0÷ (1\u00A0+ 10%\u00A0− 80%)', relation: '≈', result: '3,67' },
    {
      expression: '120\u00A0000\u00A0Ft\u00A0× 30%\u00A0× (1\u00A0+ 10%)\u00A0÷ (1\u00A0+ 10%\u00A0− 80%)',
      relation: '=',
      result: '132\u00A0000\u00A0Ft',
    },
    { expression: '1\u00A0÷ (1\u00A0− 80%)', relation: '=', result: years },
  ]);
});

const hardCases: readonly (readonly [what: string, typed: Typed])[] = [
  ['the example', example],
  ['the euro example', { annualPurchases: 400, margin: 30, retention: 80, discount: 10 }],
  [
    'a result just below a whole number',
    { annualPurchases: 999.99, margin: 100, retention: 0, discount: 10 },
  ],
  ['half a cent', { annualPurchases: 0.01, margin: 50, retention: 0, discount: 10 }],
  ['less than a forint', { annualPurchases: 1, margin: 1, retention: 0, discount: 50 }],
  ['nothing left over', { annualPurchases: 5000, margin: 0, retention: 80, discount: 10 }],
  ['nobody stays', { annualPurchases: 5000, margin: 30, retention: 0, discount: 10 }],
  ['everybody stays', { annualPurchases: 5000, margin: 30, retention: 100, discount: 10 }],
  [
    'everybody stays and the discount is small',
    { annualPurchases: 5000, margin: 30, retention: 100, discount: 0.01 },
  ],
  ['nothing is discounted', { annualPurchases: 5000, margin: 30, retention: 90, discount: 0 }],
  ['all but nobody leaves', { annualPurchases: 5000, margin: 30, retention: 99.99, discount: 0 }],
  ['a half to round', { annualPurchases: 1.25, margin: 10, retention: 50, discount: 100 }],
  ['thirds', { annualPurchases: 1000, margin: 33.33, retention: 66.67, discount: 33.34 }],
  ['the largest there is', { annualPurchases: 1e10, margin: 100, retention: 100, discount: 0.0001 }],
  [
    'the largest with thirds',
    { annualPurchases: 9_999_999_999, margin: 99.9, retention: 99.7, discount: 7.3 },
  ],
  ['the smallest there is', { annualPurchases: 0.01, margin: 0.1, retention: 3, discount: 100 }],
  ['a margin with many digits', { annualPurchases: 12_345, margin: 33.3333, retention: 80, discount: 10 }],
];

describe.each(voices)('in $language and $currency', ({ language, currency }) => {
  test.each(hardCases)('every line is true as printed: %s', (_, typed) => {
    const lines = printedLines(typed, language, currency);
    expect(lines.length).toBeGreaterThanOrEqual(3);
    for (const line of lines) expectTrueAsPrinted(line);
  });

  test('every line is true as printed, whatever was typed, as far as doubles can tell', () => {
    let checked = 0;
    fc.assert(
      fc.property(typedLifetimeValues, (typed) => {
        for (const line of printedLines(typed, language, currency)) {
          expectTrueAsPrinted(line, lostInBinary(typed));
          checked += 1;
        }
      }),
      { numRuns: 500 },
    );
    expect(checked).toBeGreaterThan(1500);
  });
});

test('where doubles lose digits, the ones that are printed are still right', () => {
  const typed = { annualPurchases: 100, margin: 30, retention: 99.9999, discount: 0 };
  for (const line of printedLines(typed, 'hu', 'HUF')) expectTrueAsPrinted(line);
});

test('numbers with more digits than are printed still make a true line', () => {
  const state = createState(declaration, model, { currency: 'HUF', values: example }, 'hu');
  state.fields.discount.text.value = '0';
  state.fields.retention.text.value = '99,99994999';
  for (const line of linesOf(state, 'hu')) expectTrueAsPrinted(line);
});

describe('the check itself', () => {
  test.each<PrintedLine>([
    { expression: '120\u00A0000\u00A0Ft\u00A0× 30%', relation: '=', result: '36\u00A0001\u00A0Ft' },
    { expression: '(1\u00A0+ 10%)\u00A0÷ (1\u00A0+ 10%\u00A0− 80%)', relation: '=', result: '3,67' },
    { expression: '(1\u00A0+ 10%)\u00A0÷ (1\u00A0+ 10%\u00A0− 80%)', relation: '≈', result: '3,66' },
    { expression: '1\u00A0÷ (1\u00A0− 80%)', relation: '≈', result: '6\u00A0év' },
  ])('does not let $expression $relation $result pass', (line) => {
    expect(() => {
      expectTrueAsPrinted(line);
    }).toThrow();
  });
});
