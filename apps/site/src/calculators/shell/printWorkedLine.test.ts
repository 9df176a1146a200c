import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Currency, Language } from '@monday-letter/locale';

import { expectTrueAsPrinted } from '../../../tests/expectTrueAsPrinted.ts';
import { lostInBinary } from '../../../tests/printedFormula.ts';
import { typedExamples } from '../../../tests/typedNumbers.ts';
import { lifetimeValue } from '../lifetimeValue/definition.ts';
import type { LifetimeValueParameter, LifetimeValueResult } from '../lifetimeValue/parameters.ts';
import { createState, type CalculatorState } from './createState.ts';
import type { Declaration } from './declaration.ts';
import type { Voice } from './printQuantity.ts';
import { printConversion, printWorkedLine, type PrintedLine } from './printWorkedLine.ts';
import { shellWords } from './words.ts';

type Typed = Readonly<Record<LifetimeValueParameter, number>>;

type State = CalculatorState<LifetimeValueParameter, LifetimeValueResult>;

const { declaration, model, words } = lifetimeValue;
const voices: readonly Voice[] = (['hu', 'et'] as const).flatMap((language) =>
  (['HUF', 'EUR'] as const).map((currency) => ({ language, currency })),
);

function stateWith(typed: Typed, language: Language, currency: Currency, variant = 'retention'): State {
  return createState(
    declaration,
    model,
    { currency, variant, values: typed },
    language,
    shellWords[language],
  );
}

/** The worked formula as the page prints it, after the numbers went through the fields as text. */
function linesOf({ computed }: State, language: Language): readonly PrintedLine[] {
  const { outcome, typed, stale, currency } = computed.value;
  expect(stale).toBe(false);
  if (outcome.kind === 'none') return [];
  return outcome.worked.map((line) =>
    printWorkedLine(line, outcome, typed, declaration, words[language], { language, currency }),
  );
}

const example: Typed = {
  annualPurchases: 120_000,
  margin: 30,
  years: 5,
  retention: 80,
  discount: 10,
  growth: 0,
  acquisitionCost: 0,
};

test.each(['hu', 'et'] as const)("the author's example, number for number (%s)", (language) => {
  const years = language === 'hu' ? '5\u00A0év' : '5\u00A0aastat';
  const numbers = linesOf(stateWith(example, language, 'HUF'), language).map(
    ({ expression, relation, result }) => [expression, relation, result],
  );
  expect(numbers).toEqual([
    ['120\u00A0000\u00A0Ft\u00A0× 30%', '=', '36\u00A0000\u00A0Ft'],
    ['(1\u00A0+ 10%)\u00A0÷ (1\u00A0+ 10%\u00A0− 80%)', '≈', '3,67'],
    [
      '120\u00A0000\u00A0Ft\u00A0× 30%\u00A0× (1\u00A0+ 10%)\u00A0÷ (1\u00A0+ 10%\u00A0− 80%)',
      '=',
      '132\u00A0000\u00A0Ft',
    ],
    ['1\u00A0÷ (1\u00A0− 80%)', '=', years],
  ]);
});

test('a line names its result, and tells the formula in words before the numbers', () => {
  const [first, second] = linesOf(stateWith(example, 'hu', 'HUF'), 'hu');
  expect(first).toMatchObject({ label: 'Éves árrés', words: 'éves vásárlás\u00A0× árrésszint' });
  expect(second?.words).toBe(
    '(1\u00A0+ diszkontráta)\u00A0÷ (1\u00A0+ diszkontráta\u00A0− megtartási arány)',
  );
});

test('a negative number stands in brackets after a sign', () => {
  const [, multiple] = linesOf(stateWith({ ...example, growth: -5 }, 'et', 'EUR'), 'et');
  expect(multiple?.expression).toBe(
    '(1\u00A0+ 10%)\u00A0÷ (1\u00A0+ 10%\u00A0− 80%\u00A0× (1\u00A0+ (−5%)))',
  );
  if (multiple !== undefined) expectTrueAsPrinted(multiple);
});

const hardCases: readonly (readonly [what: string, typed: Partial<Typed>])[] = [
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
  ['growth', { annualPurchases: 12_345, retention: 80, discount: 10, growth: 3.3333 }],
  ['shrinking', { annualPurchases: 12_345, retention: 90, discount: 0, growth: -12.5 }],
  ['a cost above the value', { annualPurchases: 100, retention: 20, acquisitionCost: 7777.77 }],
];

describe.each(voices)('in $language and $currency', ({ language, currency }) => {
  test.each(hardCases)('every line is true as printed: %s', (_, typed) => {
    const lines = linesOf(stateWith({ ...example, ...typed }, language, currency), language);
    expect(lines.length).toBeGreaterThanOrEqual(3);
    for (const line of lines) expectTrueAsPrinted(line);
  });

  test('every line is true as printed, whatever was typed, as far as doubles can tell', () => {
    let checked = 0;
    fc.assert(
      fc.property(typedExamples(declaration), ({ values, variant }) => {
        for (const line of linesOf(stateWith(values, language, currency, variant), language)) {
          expectTrueAsPrinted(line, 8 * lostInBinary(line.expression));
          checked += 1;
        }
      }),
      { numRuns: 500 },
    );
    expect(checked).toBeGreaterThan(1000);
  });
});

test('where doubles lose digits, the ones that are printed are still right', () => {
  const typed = { ...example, annualPurchases: 100, retention: 99.9999, discount: 0 };
  for (const line of linesOf(stateWith(typed, 'hu', 'HUF'), 'hu')) expectTrueAsPrinted(line);
});

test('numbers with more digits than count still make a true line', () => {
  const state = stateWith(example, 'hu', 'HUF');
  state.fields.discount.text.value = '0';
  state.fields.retention.text.value = '99,99994999';
  for (const line of linesOf(state, 'hu')) expectTrueAsPrinted(line);
});

describe("a month's number becomes the year's", () => {
  test.each<[LifetimeValueParameter, monthly: number, own: number, expression: string, relation: string]>([
    ['annualPurchases', 10_000, 120_000, '10\u00A0000\u00A0Ft\u00A0× 12', '='],
    ['retention', 98, 78.4717, '98%¹²', '≈'],
    ['discount', 1, 12.6825, '(1\u00A0+ 1%)¹²\u00A0− 1', '≈'],
    ['growth', -1, -11.3615, '(1\u00A0+ (−1%))¹²\u00A0− 1', '≈'],
  ])('%s', (name, monthly, own, expression, relation) => {
    const voice = { language: 'hu', currency: 'HUF' } as const;
    const line = printConversion(name, monthly, own, declaration, words.hu, voice);
    expect(line).toMatchObject({ label: words.hu.parameters[name].label, expression, relation });
    expectTrueAsPrinted(line);
  });

  test('a loss of a month is told by those who stay', () => {
    const { retention } = declaration.parameters;
    const churn: Declaration<LifetimeValueParameter> = {
      ...declaration,
      parameters: { ...declaration.parameters, retention: { ...retention, converts: 'churn' } },
    };
    const voice = { language: 'et', currency: 'EUR' } as const;
    const line = printConversion('retention', 2, 21.5283, churn, words.et, voice);
    expect(line.expression).toBe('1\u00A0− (1\u00A0− 2%)¹²');
    expectTrueAsPrinted(line);
  });
});

describe('the check itself', () => {
  test.each<Pick<PrintedLine, 'expression' | 'relation' | 'result'>>([
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
