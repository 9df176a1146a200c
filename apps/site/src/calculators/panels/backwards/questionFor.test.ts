import type { Currency } from '@monday-letter/locale';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { typedIn, typedStates } from '../../../../tests/typedNumbers.ts';
import { churnCost } from '../../churnCost/definition.ts';
import { definitions } from '../../definitions.ts';
import { lifetimeValue } from '../../lifetimeValue/definition.ts';
import { pareto } from '../../pareto/definition.ts';
import { listParts } from '../../shell/listParts.ts';
import { currencyOf, readExample } from '../../shell/readExample.ts';
import { createState } from '../../shell/createState.ts';
import type { Definition } from '../../shell/definition.ts';
import type { LiveCalculator } from '../../shell/panel.ts';
import { printResult } from '../../shell/printResult.ts';
import { readList } from '../../shell/readList.ts';
import { shellWords } from '../../shell/words.hu.ts';
import { resultFor } from '../resultFor.ts';
import { answerFor } from './answerFor.ts';
import { aimedParameter, firstAim, namesThatMatter, questionFor } from './questionFor.ts';

/** A living calculator without a page; with its list, where that is asked for. */
function liveOf(
  { declaration, model, words }: Definition,
  list?: (initial: Currency) => ReturnType<typeof listParts.createList>,
): LiveCalculator {
  const read = readExample(declaration, {}, 'hu');
  if (!read.ok) throw new Error(read.problems.join());
  const state = createState(declaration, model, read.example, 'hu', shellWords, list?.('HUF'), readList);
  return {
    declaration,
    model,
    state,
    example: read.example,
    words: words.hu,
    shell: shellWords,
    language: 'hu',
    tables: () => [],
  };
}

const type = (live: LiveCalculator, texts: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(texts))
    (live.state.fields[name] as { text: { value: string } }).text.value = text;
};

const solve = (live: LiveCalculator, target: string, wanted: number, name: string) => {
  const field = live.state.fields[name];
  const question = field && questionFor(live, target, wanted, name, field);
  return question ? answerFor(question) : null;
};

describe('the lifetime value backwards', () => {
  test('by each of its numbers', () => {
    const live = liveOf(lifetimeValue);
    expect(solve(live, 'customerValue', 150_000, 'retention')).toMatchObject({ kind: 'exact', typed: 83.6 });
    expect(solve(live, 'customerValue', 150_000, 'discount')).toMatchObject({ kind: 'exact', typed: 5.2632 });
    expect(solve(live, 'customerValue', 198_000, 'margin')).toMatchObject({ kind: 'exact', typed: 45 });
    expect(solve(live, 'customerValue', 264_000, 'annualPurchases')).toMatchObject({ typed: 240_000 });
  });

  test('for the month that its field shows', () => {
    const live = liveOf(lifetimeValue);
    live.state.fields['annualPurchases']?.switchPeriod();
    expect(solve(live, 'customerValue', 264_000, 'annualPurchases')).toMatchObject({
      kind: 'exact',
      typed: 20_000,
    });
    live.state.fields['retention']?.switchPeriod();
    const { typed, result } = solve(live, 'customerValue', 150_000, 'retention') ?? {
      typed: NaN,
      result: NaN,
    };
    expect(100 * (typed / 100) ** 12).toBeCloseTo(83.6, 3);
    live.state.fields['retention']?.set(typed);
    expect(resultFor(live, live.state.computed.value, 'customerValue')).toBe(result);
  });

  test('in whole years, to the side that reaches it', () => {
    const live = liveOf(lifetimeValue);
    live.state.variant.value = 'quick';
    expect(solve(live, 'customerValue', 200_000, 'years')).toMatchObject({ kind: 'reached', typed: 6 });
    expect(solve(live, 'customerValue', 216_000, 'years')).toMatchObject({ kind: 'exact', typed: 6 });
  });

  test('as far as one number goes', () => {
    const live = liveOf(lifetimeValue);
    expect(solve(live, 'customerValue', 1e6, 'margin')).toMatchObject({ kind: 'nearest', typed: 100 });
  });

  test('from where there is no result', () => {
    const live = liveOf(lifetimeValue);
    type(live, { retention: '100', discount: '0' });
    expect(solve(live, 'customerValue', 360_000, 'retention')).toMatchObject({ kind: 'exact', typed: 90 });
  });

  test('asks only for numbers that matter', () => {
    const live = liveOf(lifetimeValue);
    const { value } = live.state.computed;
    expect(namesThatMatter(live, value, 'customerValue')).toEqual([
      'annualPurchases',
      'margin',
      'retention',
      'discount',
      'growth',
    ]);
    expect(namesThatMatter(live, value, 'netValue')).toContain('acquisitionCost');
  });
});

test('the first question on the cost of churn has an answer that anybody could keep to', () => {
  const live = liveOf(churnCost);
  const aim = firstAim(churnCost.declaration.results.totalCost, 4_480_000);
  const answer = solve(live, 'totalCost', aim, 'churn');
  expect(answer).toMatchObject({ kind: 'close', typed: 17.86 });
  expect(answer?.result).toBeCloseTo(4_000_640, 6);
  // Once it is written into its field, it is still the answer.
  live.state.fields['churn']?.set(17.86);
  expect(solve(live, 'totalCost', aim, 'churn')).toMatchObject({ kind: 'close', typed: 17.86 });
});

describe('a list backwards', () => {
  const live = liveOf(pareto, (initial) =>
    listParts.createList(pareto.declaration, pareto.words.hu, initial),
  );

  test('each number of the form moves a result that can be aimed at', () => {
    expect(namesThatMatter(live, live.state.computed.value, 'topShare')).toEqual(['topFraction']);
    expect(namesThatMatter(live, live.state.computed.value, 'customersForTarget')).toEqual(['targetShare']);
    expect(namesThatMatter(live, live.state.computed.value, 'takenAway')).toEqual(['margin']);
  });

  test('how much six customers bring, where five bring four fifths', () => {
    const { values } = live.state.computed.value.outcome as { values: Record<string, number> };
    expect(values['customersForTarget']).toBe(5);
    // The five largest bring 83.84%: from there on it takes one more.
    expect(solve(live, 'customersForTarget', 6, 'targetShare')).toEqual({
      kind: 'exact',
      typed: 84,
      result: 6,
    });
    expect(solve(live, 'customersForTarget', 1, 'targetShare')).toMatchObject({ kind: 'exact', typed: 33 });
    expect(solve(live, 'customersForTarget', 40, 'targetShare')).toMatchObject({
      kind: 'nearest',
      result: 12,
    });
  });
});

test('the first aim is a tenth better, in two digits', () => {
  expect(firstAim({ unit: 'money' }, 132_000)).toBe(150_000);
  expect(firstAim({ unit: 'money' }, -1000)).toBe(-900);
  expect(firstAim({ unit: 'percent' }, 0.2)).toBe(22);
  expect(firstAim({ unit: 'factor' }, 1.1)).toBe(1.2);
  expect(firstAim({ unit: 'money', lessIsBetter: true }, 4_480_000)).toBe(4_000_000);
  expect(firstAim({ unit: 'money' }, 0)).toBe(0);
  expect(firstAim({ unit: 'customer' }, 5)).toBe(6);
  expect(firstAim({ unit: 'customer' }, 570)).toBe(630);
  expect(firstAim({ unit: 'customer', decimals: 1 }, 5)).toBe(5.5);
  expect(aimedParameter({ unit: 'customer' }, 6)).toMatchObject({ whole: true, decimals: 0 });
});

describe.each(
  definitions
    .filter(({ declaration: { list, targets } }) => list === undefined && targets.length > 0)
    .map((definition) => [definition.declaration.name, definition] as const),
)('%s', (_, definition) => {
  const { declaration } = definition;
  const live = liveOf(definition);

  test('what is found, written into its field, gives the result that was promised', () => {
    fc.assert(
      fc.property(
        typedStates(declaration),
        fc.constantFrom(...declaration.targets),
        fc.nat(),
        fc.constantFrom(-1, 1),
        (state, target, pick, side) => {
          live.state.restore(typedIn(state, declaration, 'hu'));
          const computed = live.state.computed.value;
          const now = resultFor(live, computed, target);
          const names = namesThatMatter(live, computed, target);
          const name = names[pick % names.length];
          const result = declaration.results[target];
          if (computed.stale || now === null || name === undefined || result === undefined) return;
          const wanted = now * (1 + 0.1 * side);
          const answer = solve(live, target, wanted, name);
          const field = live.state.fields[name];
          expect(answer).not.toBeNull();
          if (answer === null || field === undefined) return;

          const before = field.text.value;
          field.set(answer.typed);
          expect(field.reading.value.value).toBe(answer.typed);
          const given = resultFor(live, live.state.computed.value, target);
          expect(given).toBe(answer.result);
          const voice = { language: 'hu', currency: state.currency } as const;
          if (answer.kind === 'exact') {
            expect(printResult(result, given, voice)).toBe(printResult(result, wanted, voice));
          }
          // What is wanted is a tenth away: what comes nearest is no further away than that.
          const off = Math.abs(answer.result - wanted);
          if (answer.kind === 'nearest') expect(off).toBeLessThanOrEqual(Math.abs(now - wanted) * (1 + 1e-9));
          if (answer.kind === 'close') expect(off).toBeLessThanOrEqual(5e-4 * Math.abs(wanted));
          const better = result.lessIsBetter === true ? wanted - answer.result : answer.result - wanted;
          if (answer.kind === 'reached') expect(better).toBeGreaterThanOrEqual(0);
          field.text.value = before;
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a result that has been, and one number of it, are found again', () => {
    fc.assert(
      fc.property(typedStates(declaration), fc.nat(), (state, pick) => {
        live.state.restore(typedIn(state, declaration, 'hu'));
        const computed = live.state.computed.value;
        const { hero } = declaration;
        const wanted = resultFor(live, computed, hero);
        const names = namesThatMatter(live, computed, hero);
        const name = names[pick % names.length];
        if (computed.stale || wanted === null || name === undefined) return;
        // From anywhere else inside the bounds: here from the default.
        const field = live.state.fields[name];
        const parameter = declaration.parameters[name];
        if (field === undefined || parameter === undefined) return;
        const initial = live.example.values[name] ?? NaN;
        if (field.period.value === parameter.period) field.set(initial);
        const answer = solve(live, hero, wanted, name);
        expect(answer?.kind).toBe('exact');
      }),
      { numRuns: 300 },
    );
  });
});

test('the currency of the example is that of the language', () => {
  expect(liveOf(lifetimeValue).example.currency).toBe(currencyOf.hu);
});
