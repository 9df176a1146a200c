import { formatNumber, type Currency } from '@monday-letter/locale';
import { signal } from '@preact/signals-core';

import { createState } from '../../src/calculators/shell/createState.ts';
import { inCurrency, type Parameter } from '../../src/calculators/shell/declaration.ts';
import { printWorkedLine } from '../../src/calculators/shell/printWorkedLine.ts';
import { printResult } from '../../src/calculators/shell/printResult.ts';
import { currencyOf } from '../../src/calculators/shell/readExample.ts';
import { readList } from '../../src/calculators/shell/readList.ts';
import { requireExample } from '../../src/calculators/shell/requireExample.ts';
import { sampleText } from '../../src/calculators/shell/sampleText.ts';
import { digits } from './digits.ts';
import type { CalculatorInLanguage } from './ownPages.ts';

/** Numbers that a reader types into a calculator, and what comes of them: the same in both languages but for units. */
export interface ReadersNumbers {
  readonly typed: Readonly<Record<string, string>>;
  /** As Excel puts it on the clipboard, where the calculator has a list. */
  readonly list?: string;
  /** The one that matters, and the one beside it. */
  readonly results: readonly string[];
  readonly worked: readonly string[];
}

/** By the calculator's name; computed by hand. */
const byHand: Readonly<Record<string, ReadersNumbers>> = {
  LifetimeValue: {
    typed: {
      annualPurchases: '1500',
      margin: '40',
      retention: '75',
      discount: '8',
      growth: '2',
      acquisitionCost: '300',
    },
    results: ['2057', '1,37'],
    worked: [
      '1500 × 40% = 600',
      '(1 + 8%) ÷ (1 + 8% − 75% × (1 + 2%)) ≈ 3,43',
      '1500 × 40% × (1 + 8%) ÷ (1 + 8% − 75% × (1 + 2%)) ≈ 2057',
      '1500 × 40% × (1 + 8%) ÷ (1 + 8% − 75% × (1 + 2%)) − 300 ≈ 1757',
      '1500 × 40% × (1 + 8%) ÷ (1 + 8% − 75% × (1 + 2%)) ÷ 300 ≈ 6,9',
      '1 ÷ (1 − 75%) = 4',
    ],
  },
  Pareto: {
    typed: { topFraction: '40', targetShare: '75', margin: '25' },
    list: 'A\t500\nB\t300\nC\t100\nD\t60\nE\t40',
    results: ['80%', '2'],
    worked: ['40% × 5 = 2', '800 ÷ 1000 = 80%', '2 ÷ 5 = 40%'],
  },
  ChurnCost: {
    typed: {
      customers: '500',
      churn: '12',
      annualPurchases: '1500',
      margin: '40',
      acquisitionCost: '300',
      referrals: '0,5',
      referralValue: '200',
    },
    results: ['60 000', '60'],
    worked: [
      '500 × 12% = 60',
      '500 × 12% × 1500 × 40% = 36 000',
      '500 × 12% × 300 = 18 000',
      '500 × 12% × 0,5 × 200 = 6000',
      '500 × 12% × (1500 × 40% + 300 + 0,5 × 200) = 60 000',
      '500 × 1% × (1500 × 40% + 300 + 0,5 × 200) = 5000',
    ],
  },
  Referral: {
    typed: {
      invitations: '3',
      conversion: '20',
      customers: '500',
      cycleDays: '60',
      referralValue: '200',
      reward: '30',
      rewardedInvitations: '4',
    },
    results: ['0,6', '2,5'],
    worked: [
      '3 × 20% = 0,6',
      '1 ÷ (1 − 3 × 20%) = 2,5',
      '500 × 20% × ((4 − 3) × 200 − 4 × 30) = 8000',
      '200 × (4 − 3) ÷ 4 = 50',
      '3 × 200 ÷ (200 − 30) ≈ 3,53',
    ],
  },
  FourCategories: {
    typed: { marginBorder: '250', effortBorder: '10', activeMonths: '12' },
    list: 'A\t500\t5\t1\nB\t300\t20\t1\nC\t100\t3\t2\nD\t60\t30\t1\nE\t40\t1\t20',
    results: ['50%', '50,8%'],
    worked: ['500 ÷ 1000 = 50%', '30 ÷ 59 ≈ 50,8%'],
  },
};

/**
 * What a reader types into a calculator, and what it gives. Where nobody computed anything by hand, each number is one
 * step away from its default, and the calculator's model says what comes of them without a browser.
 *
 * @param currency the currency that the reader has chosen
 */
export function readersNumbers(
  { name, definition, language, words, shell }: CalculatorInLanguage,
  currency: Currency = currencyOf[language],
): ReadersNumbers {
  const known = byHand[name];
  if (known !== undefined) return known;
  const { declaration, model } = definition;
  const example = requireExample(declaration, { currency: currencyOf[language] }, language);
  const { list: ownList } = words;
  const state = createState(
    declaration,
    model,
    example,
    language,
    shell,
    declaration.list &&
      ownList &&
      ((chosen) => {
        const sample = () =>
          declaration.list ? sampleText(declaration.list, ownList.sampleNames, chosen.value) : '';
        return { text: signal(sample()), declaration: declaration.list as never, initial: sample(), sample };
      }),
    readList,
  );
  state.currency.value = currency;
  const typed = Object.fromEntries(
    Object.entries(declaration.parameters)
      .filter(([, { variants }]) => variants?.includes(example.variant) ?? true)
      .map(([each, parameter]) => {
        const text = formatNumber(aStepAway(parameter, example.values[each] ?? 0, currency), language);
        const field = state.fields[each];
        if (field !== undefined) field.text.value = text;
        return [each, text] as const;
      }),
  );
  const { outcome, typed: values } = state.computed.value;
  if (outcome.kind === 'none') return { typed, results: [], worked: [] };
  const voice = { language, currency };
  return {
    typed,
    results: [declaration.hero, declaration.beside].map((result) =>
      digits(printResult(declaration.results[result] as never, outcome.values[result] ?? null, voice)),
    ),
    worked: outcome.worked.map((line) => {
      const { expression, relation, result } = printWorkedLine(
        line,
        outcome,
        values,
        declaration,
        words,
        voice,
      );
      return digits(`${expression} ${relation} ${result}`);
    }),
  };
}

function aStepAway({ step, maximum }: Parameter, from: number, currency: Currency): number {
  const by = inCurrency(step, currency);
  return Number((from + by <= maximum ? from + by : from - by).toFixed(6));
}
