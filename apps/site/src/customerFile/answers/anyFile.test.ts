import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { definitionOf } from '../../calculators/definitions.ts';
import { readLink } from '../../calculators/link/readLink.ts';
import type { OrderRows } from '../customerData.ts';
import { advice } from './advice.hu.ts';
import type { Answers } from './answers.ts';
import { answersFrom } from './answersFrom.ts';
import { anyAssumptions, anyList, anyOrders, columnsOf, imaginedShop, lastDay } from './anyFile.ts';
import { defaultAssumptions, type Assumptions } from './assumptions.ts';
import { customerAt, type CustomerAnswer } from './customerTable.ts';
import { resultsCsv } from './resultsCsv.ts';
import { resultsWords } from './resultsWords.hu.ts';

const assumptions = defaultAssumptions({ kind: 'orders', lastDay }, 'EUR', lastDay);
const ask = (rows: OrderRows, assumed: Assumptions = assumptions) => answersFrom(rows, assumed, () => {});
const customersOf = ({ customers }: Answers) =>
  Array.from({ length: customers.count }, (_, place) => customerAt(customers, place));

/** Every number in plain data, and where it stands. */
function numbersIn(value: unknown, path = ''): [path: string, number: number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${path}.${key}`));
}

function expectSound(answers: Answers, progress: readonly number[]): void {
  const { customers: _, ...rest } = answers;
  const numbers = [...numbersIn(rest), ...numbersIn(customersOf(answers))];
  const unsound = numbers.filter(([, number]) => !Number.isFinite(number) || Object.is(number, -0));
  expect(unsound).toEqual([]);
  expect(progress.at(-1)).toBe(1);
  expect(progress).toEqual(progress.toSorted((one, other) => one - other));
  expect(structuredClone(answers)).toEqual(answers);
  for (const part of Object.values(rest)) {
    if (!('missing' in part)) continue;
    expect(part.calculators.length).toBeGreaterThan(0);
    for (const { calculator, fragment } of part.calculators) {
      const definition = definitionOf(calculator);
      expect(definition, calculator).toBeDefined();
      if (fragment === null || definition === undefined) continue;
      expect(readLink(definition.declaration, fragment, 'EUR')?.trouble, fragment).toBeNull();
      expect(fragment).not.toMatch(/customer \d/);
    }
    for (const { have, need } of part.missing === null ? [] : part.enough) expect(have).toBeLessThan(need);
  }
  expect(Array.from(resultsCsv(answers, resultsWords, advice), ({ text }) => text).join('')).not.toMatch(
    /NaN|Infinity|undefined|null/,
  );
}

describe('any file', () => {
  test('that is an order log is answered, with sound numbers and links that open', () => {
    fc.assert(
      fc.property(anyOrders, anyAssumptions, (rows, assumed) => {
        const progress: number[] = [];
        expectSound(
          answersFrom(rows, assumed, (share) => progress.push(share)),
          progress,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('that is a customer list is, too', () => {
    fc.assert(
      fc.property(anyList, anyAssumptions, (list, assumed) => {
        const progress: number[] = [];
        expectSound(
          answersFrom(list, assumed, (share) => progress.push(share)),
          progress,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('that the models fit is, too, whatever is assumed', () => {
    const rows = imaginedShop(160, 3);
    fc.assert(
      fc.property(anyAssumptions, (assumed) => {
        const progress: number[] = [];
        expectSound(
          answersFrom(rows, assumed, (share) => progress.push(share)),
          progress,
        );
      }),
      { numRuns: 12 },
    );
  });

  test('hands over every part as it is finished, once', () => {
    const finished: Partial<Answers>[] = [];
    const answers = answersFrom(imaginedShop(30, 1), assumptions, (_, parts) => finished.push(parts));
    const { assumptions: _, ...all } = answers;
    expect(Object.assign({}, ...finished)).toEqual(all);
    expect(finished.flatMap((parts) => Object.keys(parts)).sort()).toEqual(Object.keys(all).sort());
  });
});

describe('the answers to an order log', () => {
  /** All but names and places, numbers to so many digits that adding in another order does not show. */
  const essence = (answers: Answers) => {
    const plain = customersOf(answers)
      .map(({ name: _, ...customer }) => rounded(customer))
      .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
    const { customers: _, ...rest } = answers;
    return { customers: plain, rest: rounded(withoutPlaces(rest)) };
  };
  const rounded = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value, (_, each: unknown) =>
        typeof each === 'number' ? Number(each.toPrecision(7)) : each,
      ),
    );
  /** A mover is told by the place in the table, which another order of the file changes. */
  const withoutPlaces = (value: object): unknown =>
    JSON.parse(JSON.stringify(value), (key, each: unknown) => (key === 'customer' ? 0 : each));
  const shuffled = (rows: OrderRows, random: () => number): OrderRows => {
    const places = rows.names.map((_, place) => place).sort(() => random() - 0.5);
    const order = Array.from(rows.day, (_, row) => row).sort(() => random() - 0.5);
    return {
      kind: 'orders',
      names: rows.names.map((_, place) => `another name ${(place * 7) % 1000}`),
      ...columnsOf(
        order.map((row) => [places[rows.customer[row] ?? 0] ?? 0, rows.day[row] ?? 0, rows.amount[row] ?? 0]),
      ),
      sameDay: rows.sameDay,
    };
  };

  test('are the same in any order of rows, and whatever customers are called', () => {
    fc.assert(
      fc.property(
        anyOrders,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (rows, stream) => {
          const random = () => stream.next().value as number;
          expect(essence(ask(shuffled(rows, random)))).toEqual(essence(ask(rows)));
        },
      ),
      { numRuns: 60 },
    );
    const shop = imaginedShop(170, 8);
    let seed = 1;
    const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    const answers = ask(shop);
    expect(answers.lifetimeValue.missing).toBeNull();
    expect(essence(ask(shuffled(shop, random)))).toEqual(essence(answers));
  });

  test('scale with the money, and nothing else of them changes', () => {
    const shop = imaginedShop(170, 8);
    const [plain, scaled] = [ask(shop), ask({ ...shop, amount: shop.amount.map((each) => each * 400) })];
    const { lifetimeValue: one, concentration, loss, repeatOrders, cohorts, model } = plain;
    const { lifetimeValue: other } = scaled;
    if (one.missing !== null || other.missing !== null) throw new Error('no lifetime values');
    expect(other.answer.value.expected / one.answer.value.expected).toBeCloseTo(400, 4);
    expect(other.answer.value.highest / one.answer.value.highest).toBeCloseTo(400, 4);
    expect(other.answer.orders).toEqual(one.answer.orders);
    const without = ({ calculators: _, ...part }: { readonly calculators: unknown }) => part;
    expect(without(scaled.loss)).toEqual(without(loss));
    expect(scaled.repeatOrders).toEqual(repeatOrders);
    expect(without(scaled.cohorts)).toEqual(without(cohorts));
    expect(rounded(scaled.model)).toEqual(rounded(model));
    expect(scaled.concentration.missing === null && scaled.concentration.answer.topFifthShare).toBeCloseTo(
      concentration.missing === null ? concentration.answer.topFifthShare : NaN,
      10,
    );
    const divided = customersOf(scaled).map((customer) => ({
      ...customer,
      ...Object.fromEntries(money.map((key) => [key, divide(customer, key)])),
    }));
    expect(rounded(divided)).toEqual(rounded(customersOf(plain)));
  });
  const money = [
    'revenue',
    'earlierRevenue',
    'totalRevenue',
    'value',
    'lowestValue',
    'highestValue',
  ] as const;
  const divide = (customer: CustomerAnswer, key: (typeof money)[number]) => {
    const value = customer[key];
    return value === null ? null : value / 400;
  };
});
