import { readFileSync } from 'node:fs';

import { languages } from '@monday-letter/locale';
import { dayNumberFromIsoDate } from '@monday-letter/metrics';
import { describe, expect, test } from 'vitest';

import { answersFrom } from '../answers/answersFrom.ts';
import { defaultAssumptions } from '../answers/assumptions.ts';
import { customerAt } from '../answers/customerTable.ts';
import type { CustomerRows, OrderRows } from '../customerData.ts';
import { firmNames } from './firmNames.ts';
import { sampleFiles } from './sampleFiles.ts';
import { sampleText } from './sampleText.ts';

const kinds = ['orders', 'customers'] as const;
const cases = languages.flatMap((language) => kinds.map((kind) => [language, kind] as const));
const committed = (name: string) => readFileSync(new URL(`files/${name}`, import.meta.url), 'utf8');

/** As simple as the files are: the reading has tests of its own. */
const rowsOf = (text: string) =>
  text
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((row) => row.split(';'));
const number = (cell = '') => Number(cell.replaceAll(' ', '').replace(',', '.'));
const day = (cell = '') => {
  const parts = cell.match(/\d+/g) ?? [];
  return dayNumberFromIsoDate((parts[0]?.length === 4 ? parts : parts.reverse()).join('-'));
};

function ordersIn(text: string): OrderRows {
  const rows = rowsOf(text);
  const names = [...new Set(rows.map(([name = '']) => name))];
  return {
    kind: 'orders',
    names,
    customer: Uint32Array.from(rows, ([name = '']) => names.indexOf(name)),
    day: Int32Array.from(rows, ([, on]) => day(on)),
    amount: Float64Array.from(rows, ([, , amount]) => number(amount)),
    sameDay: 'join',
  };
}

function listIn(text: string): CustomerRows {
  const rows = rowsOf(text);
  const column = (index: number) => Float64Array.from(rows, (row) => number(row[index]));
  return {
    kind: 'customers',
    names: rows.map(([name = '']) => name),
    revenue: column(1),
    earlierRevenue: column(2),
    cost: column(3),
    margin: null,
    contacts: column(4),
    lastPurchase: Float64Array.from(rows, (row) => day(row[5])),
  };
}

const today = dayNumberFromIsoDate('2026-11-23');

describe.each(cases)('the sample in %s, %s', (language, kind) => {
  const text = committed(sampleFiles[language][kind]);
  const data = kind === 'orders' ? ordersIn(text) : listIn(text);
  const days = Array.from(data.kind === 'orders' ? data.day : (data.lastPurchase ?? []));
  const lastDay = Math.max(...days);
  const currency = language === 'hu' ? 'HUF' : 'EUR';
  const answers = answersFrom(data, defaultAssumptions({ kind, lastDay }, currency, today), () => {});

  test('is what the script writes; if not: npm run samples', () => {
    expect(sampleText(language, kind)).toBe(text);
  });

  test('is small, says that it is imagined, and ends some weeks before November 2026', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(60_000);
    expect(text.split('\r\n')[0]).toMatch(language === 'hu' ? /\(kitalált\)/ : /\(välja mõeldud\)/);
    expect(answers.source.customers).toBeGreaterThanOrEqual(150);
    expect(answers.source.customers).toBeLessThanOrEqual(400);
    expect(lastDay).toBeLessThan(dayNumberFromIsoDate('2026-11-01'));
    expect(lastDay).toBeGreaterThan(dayNumberFromIsoDate('2026-10-01'));
    expect(new Set(data.names).size).toBe(data.names.length);
  });

  test('has something to show in every part that a file of its kind has', () => {
    const { concentration, profit, twoYears, categories, repeatOrders, loss, cohorts, lifetimeValue } =
      answers;
    const parts = { concentration, profit, twoYears, categories, repeatOrders, loss, cohorts, lifetimeValue };
    const silent = Object.entries(parts).flatMap(([name, { missing }]) => (missing === null ? [] : [name]));
    expect(silent).toEqual(kind === 'orders' ? ['profit'] : ['repeatOrders', 'cohorts', 'lifetimeValue']);
    for (const group of ['stayed', 'entered', 'fell', 'gone'] as const) {
      expect(twoYears.missing === null && twoYears.answer[group].length, group).toBeGreaterThan(0);
    }
    const advice = new Set(data.names.map((_, place) => customerAt(answers.customers, place).advice));
    expect(advice.size).toBeGreaterThanOrEqual(kind === 'orders' ? 8 : 6);
    if (kind === 'customers') {
      expect(profit.missing === null && profit.answer.unprofitableCustomers).toBeGreaterThan(10);
      expect(categories.missing === null && categories.answer.kind).toBe('four');
    } else {
      expect(answers.model.check?.verdict).toBe('good');
      expect(answers.model.check?.orders.lowest).toBeLessThan(answers.model.check?.ordersCame ?? NaN);
      expect(answers.model.check?.orders.highest).toBeGreaterThan(answers.model.check?.ordersCame ?? NaN);
    }
  });
});

test('there are names enough, each once, and no more than there are', () => {
  const halves = () => 0.5;
  for (const language of languages) {
    expect(new Set(firmNames(language, 200, halves)).size).toBe(200);
    expect(() => firmNames(language, 300, halves)).toThrow(
      new RangeError('firmNames: there are 248 names, not 300'),
    );
  }
});
