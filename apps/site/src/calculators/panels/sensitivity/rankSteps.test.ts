import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { typedExamples } from '../../../../tests/typedNumbers.ts';
import { churnCost } from '../../churnCost/definition.ts';
import { definitions } from '../../definitions.ts';
import { lifetimeValue } from '../../lifetimeValue/definition.ts';
import type { Example } from '../../shell/declaration.ts';
import type { Definition } from '../../shell/definition.ts';
import { outcomeOf } from '../../shell/outcomeOf.ts';
import { requireExample } from '../../shell/requireExample.ts';
import { shellWords } from '../../shell/words.ts';
import { printStep } from './printStep.ts';
import { printSteps } from './printSteps.ts';
import { rankSteps } from './rankSteps.ts';
import type { SensitivityWords } from './sensitivityWords.ts';
import { words as estonianWords } from './words.et.ts';
import { words } from './words.hu.ts';

const { points } = words;

const situationOf = ({ declaration }: Definition, { values, variant, currency }: Example) => ({
  typed: values,
  variant,
  rows: declaration.list?.sample[currency].map((numbers) => ({ name: '', numbers })) ?? [],
});

const values = {
  annualPurchases: 120_000,
  margin: 30,
  years: 5,
  retention: 80,
  discount: 10,
  growth: 0,
  acquisitionCost: 0,
};
const ranked = (variant: string, more: object = {}, result = 'customerValue') =>
  rankSteps(lifetimeValue, { typed: { ...values, ...more }, variant, rows: [] }, result);
const stepsOf = (variant: string, more: object = {}) =>
  ranked(variant, more)?.steps.map(({ name, kind, before, after, change }) => [
    name,
    kind,
    before,
    after,
    change,
  ]);

describe('the steps of the lifetime value', () => {
  test('are ranked by what they change', () => {
    expect(ranked('retention')?.now).toBeCloseTo(132_000, 6);
    expect(stepsOf('retention')).toEqual([
      ['retention', 'point', 80, 81, expect.closeTo((36_000 * 1.1) / 0.29 - 132_000, 6)],
      ['margin', 'point', 30, 31, expect.closeTo(4400, 6)],
      ['growth', 'point', 0, 1, expect.closeTo((36_000 * 1.1) / 0.292 - 132_000, 6)],
      ['discount', 'point', 10, 11, expect.closeTo((36_000 * 1.11) / 0.31 - 132_000, 6)],
      ['annualPurchases', 'percent', 120_000, 121_200, expect.closeTo(1320, 6)],
      ['acquisitionCost', 'percent', 0, 0, 0],
    ]);
  });

  test('of the other way of asking are those of its own numbers, whole years by one', () => {
    expect(stepsOf('quick')).toEqual([
      ['years', 'whole', 5, 6, expect.closeTo(36_000, 6)],
      ['margin', 'point', 30, 31, expect.closeTo(6000, 6)],
      ['annualPurchases', 'percent', 120_000, 121_200, expect.closeTo(1800, 6)],
      ['acquisitionCost', 'percent', 0, 0, 0],
    ]);
  });

  test('have no result where they leave the bounds or the value loses its limit, and come last', () => {
    expect(stepsOf('retention', { margin: 99.5 })?.at(-1)).toEqual(['margin', 'point', 99.5, 100.5, null]);
    expect(stepsOf('retention', { retention: 99, discount: 0 })?.at(-1)).toEqual([
      'retention',
      'point',
      99,
      100,
      null,
    ]);
    expect(stepsOf('retention', { retention: 99.5, discount: 0 })?.slice(-2)).toEqual([
      ['retention', 'point', 99.5, 100.5, null],
      ['growth', 'point', 0, 1, null],
    ]);
  });

  test('are none where there is no result to begin with', () => {
    expect(ranked('retention', { retention: 100, discount: 0 })).toBeNull();
    expect(ranked('retention', {}, 'netValue')).toBeNull();
  });
});

describe('what is counted in whole numbers', () => {
  const { declaration } = churnCost;
  const ranking = (customers: number) => {
    const typed = { ...requireExample(declaration, { currency: 'HUF' }, 'hu').values, customers };
    return rankSteps(churnCost, { typed, variant: 'rate', rows: [] }, 'totalCost')?.steps ?? [];
  };
  const stepOf = (customers: number) => {
    const step = ranking(customers).find(({ name }) => name === 'customers');
    if (step === undefined) throw new Error('no step of the customers');
    return step;
  };

  test.each([
    [20, 1, '+1 ügyfél', '+1 klient'],
    [149, 1, '+1 ügyfél', '+1 klient'],
    [150, 2, '+2 ügyfél (1,3%)', '+2 klienti (1,3%)'],
    [100_000, 1000, '+1000 ügyfél (1%)', '+1000 klienti (1%)'],
  ])('of %d is stepped by %d: %s / %s', (customers, more, hungarian, estonian) => {
    const step = stepOf(customers);
    expect([step.before, step.after]).toEqual([customers, customers + more]);
    const print = (words: SensitivityWords, language: 'hu' | 'et') =>
      printStep(step, 'customer', words, shellWords[language], { language, currency: 'HUF' }).replaceAll(
        '\u00A0',
        ' ',
      );
    expect(print(words, 'hu')).toBe(hungarian);
    expect(print(estonianWords, 'et')).toBe(estonian);
  });

  test('has a name for one more of it, in every calculator', () => {
    for (const { declaration: each } of definitions)
      for (const parameter of Object.values(each.parameters))
        if (parameter.whole) expect(Object.keys(words.one)).toContain(parameter.unit);
  });

  test('a percent of many customers counts like a percent of anything else', () => {
    const steps = ranking(100_000);
    expect(steps.find(({ name }) => name === 'customers')?.relativeChange).toBeCloseTo(0.01, 12);
    const names = steps.map(({ name }) => name);
    expect(names.indexOf('customers')).toBeLessThan(names.indexOf('annualPurchases'));
  });
});

// The panel is offered where there is something to aim at.
const aimed = definitions.filter(({ declaration }) => declaration.targets.length > 0);

describe.each(aimed.map((definition) => [definition.declaration.name, definition] as const))(
  '%s',
  (_, definition) => {
    const { declaration } = definition;

    test('every change is the difference of two direct evaluations, and they are in order', () => {
      fc.assert(
        fc.property(
          typedExamples(declaration),
          fc.constantFrom(...declaration.targets),
          (example, target) => {
            const valueAt = (typed: Example['values']) => {
              const outcome = outcomeOf(definition, { ...example, values: typed });
              return outcome.kind === 'results' ? (outcome.values[target] ?? null) : null;
            };
            const now = valueAt(example.values);
            const ranking = rankSteps(definition, situationOf(definition, example), target);
            expect(ranking?.now ?? null).toBe(now);
            if (ranking === null || now === null) return;
            for (const { name, before, after, result, change } of ranking.steps) {
              expect(before).toBeCloseTo(example.values[name] ?? NaN, 6);
              if (result === null) continue;
              expect(result).toBe(valueAt({ ...example.values, [name]: after }));
              expect(change).toBe(result - now);
            }
            const sizes = ranking.steps.map(({ change }) => (change === null ? -1 : Math.abs(change)));
            expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
          },
        ),
        { numRuns: 200 },
      );
    });

    test('in print no step shows a number that is none, and a change is the difference of the printed results', () => {
      fc.assert(
        fc.property(
          typedExamples(declaration),
          fc.constantFrom(...declaration.targets),
          (example, target) => {
            const ranking = rankSteps(definition, situationOf(definition, example), target);
            const result = declaration.results[target];
            if (ranking === null || result === undefined) return;
            const voice = { language: 'hu', currency: example.currency } as const;
            const { now, steps } = printSteps(ranking, result, voice, points);
            const numberIn = (text: string) =>
              Number(
                text
                  .split(' (')[0]
                  ?.replace('−', '-')
                  .replace(',', '.')
                  .replace(/[^-\d.]/g, ''),
              );
            for (const { printedResult, printedChange } of steps) {
              if (printedResult === null || printedChange === null) continue;
              expect(`${printedResult} ${printedChange}`).not.toMatch(/NaN|∞|undefined|null|−0(?!,)|\+−/);
              // Nine digits of a result are known: the last of them may be a ten.
              const difference = numberIn(printedResult) - numberIn(now);
              expect(Math.abs(difference - numberIn(printedChange))).toBeLessThanOrEqual(
                1e-8 * Math.abs(numberIn(printedResult)) + 1e-9,
              );
            }
          },
        ),
        { numRuns: 200 },
      );
    });
  },
);

describe('in print', () => {
  const result = lifetimeValue.declaration.results.customerValue;
  const printed = (currency: 'HUF' | 'EUR', more: object = {}) => {
    const ranking = ranked('retention', more);
    return ranking && printSteps(ranking, result, { language: 'hu', currency }, points);
  };

  test('a change stands with its sign and its share', () => {
    const { now, steps } = printed('HUF') ?? { now: '', steps: [] };
    expect(now).toBe('132\u00A0000\u00A0Ft');
    expect(steps.map(({ printedChange }) => printedChange)).toEqual([
      '+4552\u00A0Ft (+3,4%)',
      '+4400\u00A0Ft (+3,3%)',
      '+3616\u00A0Ft (+2,7%)',
      '−3097\u00A0Ft (−2,3%)',
      '+1320\u00A0Ft (+1%)',
      '0\u00A0Ft',
    ]);
  });

  test('a percentage changes by points, and no share of it stands beside', () => {
    const ranking = ranked('retention', {}, 'improvement');
    const { steps } = printSteps(
      ranking ?? { now: NaN, steps: [] },
      lifetimeValue.declaration.results.improvement,
      { language: 'hu', currency: 'HUF' },
      points,
    );
    expect(steps[0]?.printedChange).toMatch(/^\+\d,\d+\u00A0százalékpont$/);
  });

  test('few euros show their cents', () => {
    const { now, steps } = printed('EUR', { annualPurchases: 400 }) ?? { now: '', steps: [] };
    expect(now).toBe('440\u00A0€');
    expect(steps[0]?.printedResult).toBe('455,17\u00A0€');
    expect(steps[0]?.printedChange).toBe('+15,17\u00A0€ (+3,4%)');
  });
});
