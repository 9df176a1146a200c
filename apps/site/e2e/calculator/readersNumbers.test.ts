import { formatNumber } from '@monday-letter/locale';
import { expect, test } from 'vitest';

import { currencyOf } from '../../src/calculators/shell/readExample.ts';
import { requireExample } from '../../src/calculators/shell/requireExample.ts';
import { ownPages } from './ownPages.ts';
import { answerTo, readersNumbers, type ReadersNumbers } from './readersNumbers.ts';

/** What comes of some numbers by hand, by the calculator's name. */
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

const computed = ownPages.filter(({ name }) => name in byHand);

test.each(computed)('$name in $language answers in words and formula as computed by hand', (calculator) => {
  const { typed, list, ...answer } = byHand[calculator.name] as ReadersNumbers;
  expect(answerTo(calculator, { typed, ...(list !== undefined && { list }) })).toEqual(answer);
});

test.each(ownPages)(
  'nothing that a reader enters into $name in $language is as in its example',
  (calculator) => {
    const { language, definition } = calculator;
    const { typed, list, results, worked } = readersNumbers(calculator);
    const { values } = requireExample(definition.declaration, { currency: currencyOf[language] }, language);
    const alike = Object.entries(typed).filter(
      ([name, text]) => text === formatNumber(values[name] ?? NaN, language),
    );
    expect(alike).toEqual([]);
    expect(list === undefined).toBe(definition.declaration.list === undefined);
    expect(results).toHaveLength(2);
    expect(worked.length).toBeGreaterThan(0);
  },
);
