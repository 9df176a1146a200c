import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { toBaseUnits } from '../shell/baseUnits.ts';
import { printWorkedLine } from '../shell/printWorkedLine.ts';
import { requireExample } from '../shell/requireExample.ts';
import { referralModel } from './model.ts';
import { referralDeclaration as declaration, type ReferralParameter } from './parameters.ts';
import { roundsTable } from './roundsTable.ts';
import { words as et } from './words.et.ts';
import { words as hu } from './words.hu.ts';

type Typed = Partial<Record<ReferralParameter, number>>;

/** Recommendations in numbers as typed; what is not named is the default in euros. */
const resultsFor = (typed: Typed) => {
  const example = requireExample(declaration, { currency: 'EUR', ...typed }, 'et');
  const outcome = referralModel(toBaseUnits(declaration, example.values), { variant: 'only', rows: [] });
  if (outcome.kind === 'none') throw new Error(`no results: ${outcome.reason}`);
  return { example, outcome, ...outcome };
};

const near = (a: number | null, b: number) => {
  expect(Math.abs((a ?? NaN) - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(b)));
};

describe('against published values', () => {
  test('a factor of 0.7 makes 3.33 of one', () => {
    const { referralFactor, multiplier } = resultsFor({ invitations: 2, conversion: 35 }).values;
    near(referralFactor, 0.7);
    expect(multiplier?.toFixed(2)).toBe('3.33');
  });

  test.each([
    [2, 20_470],
    [1, 20_971_510],
  ])('10 customers, a factor of 2, the cycle in days: %d; %d customers on day 20', (cycleDays, customers) => {
    const { details } = resultsFor({ invitations: 2, conversion: 100, customers: 10, cycleDays });
    expect(details.rounds.find(({ day }) => day === 20)?.customers).toBe(customers);
  });
});

describe('computed once more', () => {
  const offers = fc.record({
    invitations: fc.integer({ min: 0, max: 500 }).map((hundredths) => hundredths / 100),
    conversion: fc.integer({ min: 1, max: 100 }),
    customers: fc.integer({ min: 1, max: 10_000 }),
    cycleDays: fc.integer({ min: 1, max: 400 }),
    referralValue: fc.integer({ min: 1, max: 10_000 }),
    reward: fc.integer({ min: 0, max: 2000 }),
    rewardedInvitations: fc.integer({ min: 0, max: 500 }).map((hundredths) => hundredths / 100),
  });

  test('the multiplier is the sum of all rounds', () => {
    fc.assert(
      fc.property(offers, ({ invitations, conversion }) => {
        const factor = (Math.round(invitations * 100) * conversion) / 10_000;
        fc.pre(factor < 0.99);
        // 3,000 rounds: what is left then of 0.99 a round is below 1e-13.
        let sum = 0;
        for (let round = 2999; round >= 0; round -= 1) sum += factor ** round;
        near(resultsFor({ invitations, conversion }).values.multiplier, sum);
      }),
    );
  });

  test('a year is its complete rounds, one after the other', () => {
    fc.assert(
      fc.property(offers, ({ invitations, conversion, customers, cycleDays }) => {
        const { values, details } = resultsFor({ invitations, conversion, customers, cycleDays });
        const factor = (invitations * conversion) / 100;
        let [newcomers, all] = [customers, customers];
        for (let day = cycleDays; day <= 365 && all <= 8e9; day += cycleDays) {
          newcomers *= factor;
          all += newcomers;
        }
        if (all > 8e9) {
          expect(values.customersAfterYear).toBeNull();
          expect(details.rounds.at(-1)?.customers).toBeLessThanOrEqual(8e9);
        } else near(values.customersAfterYear, all);
      }),
    );
  });

  test('a reward is worth what it brings, less what it costs for everybody who comes', () => {
    fc.assert(
      fc.property(offers, (offer) => {
        const { customers, conversion, invitations, rewardedInvitations, referralValue, reward } = offer;
        const { values } = resultsFor(offer);
        const without = (customers * invitations * conversion) / 100;
        const withReward = (customers * rewardedInvitations * conversion) / 100;
        near(values.additionalCustomers, withReward - without);
        near(values.rewardCost, withReward * reward);
        near(values.rewardWorth, withReward * (referralValue - reward) - without * referralValue);
      }),
    );
  });

  test('at its break-even a reward is worth nothing: by the reward, and by the invitations', () => {
    const worthOf = (offer: Parameters<typeof referralModel>[0]) => {
      const outcome = referralModel(offer, { variant: 'only', rows: [] });
      return outcome.kind === 'results' ? (outcome.values.rewardWorth ?? NaN) : NaN;
    };
    let checked = 0;
    fc.assert(
      fc.property(offers, (typed) => {
        const offer = { ...typed, conversion: typed.conversion / 100 };
        const { breakEvenReward, breakEvenInvitations } = resultsFor(typed).values;
        const scale = offer.customers * offer.referralValue * (offer.rewardedInvitations + 10);
        if (breakEvenReward !== null) {
          checked += 1;
          expect(Math.abs(worthOf({ ...offer, reward: breakEvenReward }))).toBeLessThan(1e-9 * scale);
        }
        if (breakEvenInvitations !== null) {
          checked += 1;
          const worth = worthOf({ ...offer, rewardedInvitations: breakEvenInvitations });
          expect(Math.abs(worth)).toBeLessThan(1e-9 * (scale + offer.customers * breakEvenInvitations * 1e4));
        }
      }),
    );
    expect(checked).toBeGreaterThan(100);
  });

  test('more recommendations, or more that are followed, always bring more customers', () => {
    fc.assert(
      fc.property(offers, ({ invitations, conversion }) => {
        fc.pre(invitations > 0 && conversion < 100);
        const { referralFactor, multiplier } = resultsFor({ invitations, conversion }).values;
        for (const typed of [
          { invitations: Number((invitations + 0.01).toFixed(2)), conversion },
          { invitations, conversion: conversion + 1 },
        ]) {
          const more = resultsFor(typed).values;
          expect(more.referralFactor).toBeGreaterThan(referralFactor ?? NaN);
          if (more.multiplier !== null) expect(more.multiplier).toBeGreaterThan(multiplier ?? NaN);
        }
      }),
    );
  });
});

describe('amounts that differ by little', () => {
  test('the break-even of a reward just below the value keeps its digits', () => {
    const { values } = resultsFor({ invitations: 1, referralValue: 1e10, reward: 9_999_999_999.99 });
    // 1 × 10¹⁰ ÷ 0.01
    expect(values.breakEvenInvitations).toBe(1e12);
    const other = resultsFor({ invitations: 3, referralValue: 9_999_999_999.97, reward: 9_999_999_999.9 });
    // 3 × 9,999,999,999.97 ÷ 0.07
    const exact = 999_999_999_997 * (3 / 7);
    expect(Math.abs((other.values.breakEvenInvitations ?? NaN) - exact)).toBeLessThan(1e-15 * exact);
  });

  test('so does what a reward is worth that brings hardly more than it costs', () => {
    // 10⁹ × 100% × (0.01 × 10¹⁰ − 1000 × 99,999.99): the reward costs ten less for each customer.
    const offer = { invitations: 999.99, rewardedInvitations: 1000, conversion: 100, customers: 1e9 };
    const { values } = resultsFor({ ...offer, referralValue: 1e10, reward: 99_999.99 });
    expect(values.rewardWorth).toBe(1e10);
    expect(resultsFor({ ...offer, referralValue: 1e10, reward: 100_000 }).values.rewardWorth).toBe(0);
  });
});

describe('what a number would hide', () => {
  test('a factor of 1 has no limit, however it is made', () => {
    let made = 0;
    // Every factor of exactly 1 that can be typed: hundredths times hundredths of a percent are a million.
    for (let invitations = 100; invitations <= 100_000; invitations += 1) {
      if (1_000_000 % invitations !== 0) continue;
      const conversion = 1_000_000 / invitations / 100;
      if (conversion > 100) continue;
      const { values, cautions } = resultsFor({ invitations: invitations / 100, conversion });
      expect(values.multiplier, `${invitations / 100} × ${conversion}%`).toBeNull();
      expect(cautions).toContain('unlimited');
      made += 1;
    }
    expect(made).toBeGreaterThan(20);
  });

  test('a hair below 1 has a limit', () => {
    near(resultsFor({ invitations: 1, conversion: 99.99 }).values.multiplier, 10_000);
  });

  test('near 1 the limit is printed with a sentence that says how little it can be relied on', () => {
    expect(resultsFor({ invitations: 1, conversion: 99.9 }).cautions).toContain('nearlyUnlimited');
    expect(resultsFor({ invitations: 1, conversion: 95 }).cautions).toContain('nearlyUnlimited');
    expect(resultsFor({ invitations: 1, conversion: 94.99 }).cautions).not.toContain('nearlyUnlimited');
  });

  test('growth ends with the people, and says so, even beyond what a number can hold', () => {
    for (const cycleDays of [1, 5, 10]) {
      const { values, cautions, details } = resultsFor({ invitations: 1000, conversion: 100, cycleDays });
      expect(values.customersAfterYear).toBeNull();
      expect(cautions?.slice(0, 2)).toEqual(['unlimited', 'morePeople']);
      expect(details.rounds.map(({ customers }) => customers)).toEqual([400, 400_400, 400_400_400]);
    }
  });

  test('a round longer than a year brings nobody in it', () => {
    const { values, cautions, details } = resultsFor({ cycleDays: 366 });
    expect(values.customersAfterYear).toBe(400);
    expect(cautions).toEqual(['longRound']);
    expect(details.rounds).toHaveLength(1);
    expect(resultsFor({ cycleDays: 365 }).details.rounds).toHaveLength(2);
  });

  test.each<[string, Typed, Typed]>([
    ['nobodyComes', { conversion: 0 }, { breakEvenReward: 1, breakEvenInvitations: 1 } as Typed],
    ['rewardTooHigh', { reward: 440 }, { breakEvenInvitations: 1 } as Typed],
    ['nobodyMore', { rewardedInvitations: 2 }, { breakEvenReward: 1 } as Typed],
    ['rewardLoses', { reward: 100 }, {}],
  ])('%s: a break-even that nothing reaches is not printed', (caution, typed, missing) => {
    const { values, cautions, worked } = resultsFor(typed);
    expect(cautions).toEqual([caution]);
    for (const name of ['breakEvenReward', 'breakEvenInvitations'] as const) {
      expect(values[name] === null, name).toBe(name in missing);
      expect(worked.some(({ result }) => result === name)).toBe(!(name in missing));
    }
  });

  test('nobody recommends yet: any reward below the value of a customer pays from the first on', () => {
    const { values } = resultsFor({ invitations: 0, rewardedInvitations: 1 });
    expect(values).toMatchObject({ referralFactor: 0, multiplier: 1, breakEvenInvitations: 0 });
  });
});

describe('in print', () => {
  test.each([
    ['hu', 'ügyfél'],
    ['et', 'klienti'],
  ] as const)('the default, letter for letter (%s)', (language, customers) => {
    const { example, outcome } = resultsFor({});
    const lines = outcome.worked.map((line) => {
      const voice = { language, currency: example.currency };
      const words = { hu, et }[language];
      const printed = printWorkedLine(line, outcome, example.values, declaration, words, voice);
      return `${printed.expression} ${printed.relation} ${printed.result}`.replaceAll('\u00A0', ' ');
    });
    expect(lines).toEqual([
      '2 × 15% = 0,3',
      '1 ÷ (1 − 2 × 15%) ≈ 1,43',
      `400 ${customers} × 15% × ((2,5 − 2) × 440 € − 2,5 × 15 €) = 10 950 €`,
      '440 € × (2,5 − 2) ÷ 2,5 = 88 €',
      '2 × 440 € ÷ (440 € − 15 €) ≈ 2,07',
    ]);
  });

  test('the rounds as a table: the beginning has no newcomers', () => {
    const { rows } = roundsTable(resultsFor({}).details, hu.growth);
    expect(rows).toHaveLength(5);
    expect(rows[0]?.[2]).toBeNull();
    expect(rows[1]?.map((cell) => (typeof cell === 'object' ? cell?.value : cell))).toEqual([
      1, 90, 120, 520,
    ]);
  });
});
