import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { definitions } from '../../definitions.ts';
import { anyNumbers } from '../../link/anyNumbers.ts';
import { readLink } from '../../link/readLink.ts';
import { snapshotOf } from '../../link/snapshotOf.ts';
import { customerTable } from '../../pareto/customerTable.ts';
import { pareto } from '../../pareto/definition.ts';
import { createState } from '../../shell/createState.ts';
import type { Definition } from '../../shell/definition.ts';
import { listParts } from '../../shell/listParts.ts';
import type { LiveCalculator } from '../../shell/panel.ts';
import { readList } from '../../shell/readList.ts';
import { requireExample } from '../../shell/requireExample.ts';
import type { Table } from '../../shell/table.ts';
import { shellWords } from '../../shell/words.ts';
import { csvRows } from './csvRows.ts';
import { fileName } from './fileName.ts';
import { isWholeInLink, linkTo, listInLink } from './linkTo.ts';
import { toCsv, type Cell } from './toCsv.ts';
import { fileWords as et } from './fileWords.et.ts';
import { fileWords as hu } from './fileWords.hu.ts';

const languages = ['hu', 'et'] as const;
const words = { hu, et };
const day = '2026-11-23';
const address = 'https://example.org/hu/x/#LifetimeValue=HUF,v1';

/** An independent reader: semicolons, quotation marks doubled, CRLF. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let [cell, isQuoted] = ['', false];
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  for (let at = 0; at < body.length; at += 1) {
    const sign = body[at];
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (body[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === ';') {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (sign === '\r' && body[at + 1] === '\n') {
      rows.at(-1)?.push(cell);
      rows.push([]);
      [cell, at] = ['', at + 1];
    } else cell += sign;
  }
  rows.pop();
  return rows;
}

/** A number as local Excel reads it. */
const excelNumber = (text: string) =>
  /^-?\d+(?:,\d+)?%?$/.test(text) ? Number(text.replace(',', '.').replace('%', '')) : NaN;

describe('a file for a spreadsheet', () => {
  test('has its mark, semicolons, decimal commas and line ends of Windows', () => {
    expect(toCsv([['a', { number: 1234.5, decimals: 2 }], [], ['b']])).toBe('\uFEFFa;1234,5\r\n\r\nb\r\n');
  });

  test.each([
    [{ number: -12.5, decimals: 2 }, '-12,5'],
    [{ number: 1e10, decimals: 2 }, '10000000000'],
    [{ number: 1e-8, decimals: 8 }, '0,00000001'],
    [{ number: -0.001, decimals: 2 }, '0'],
    [{ number: 100, decimals: 0 }, '100'],
    [{ number: 0.125, decimals: 1, isPercent: true }, '12,5%'],
    [{ number: -0.5, decimals: 1, isPercent: true }, '-50%'],
  ] as const)('writes the number %j as %s', (cell, text) => {
    expect(toCsv([[cell]])).toBe(`\uFEFF${text}\r\n`);
    expect(excelNumber(text)).not.toBeNaN();
  });

  test.each(['=1+1', '+36 1 234', '-5', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])(
    'gives %j an apostrophe, for it could be a formula',
    (text) => {
      expect(parseCsv(toCsv([['x', text]]))).toEqual([['x', `'${text}`]]);
    },
  );

  test('is read back as it was written, whatever is in it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('"', ';', '\r', '\n', ',', "'", '=', '-', 'ő', ' '), { maxLength: 12 })
        .map((signs) => signs.join('')),
    );
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        const back = parseCsv(toCsv(rows));
        expect(back.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')))).toEqual(
          rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ''))),
        );
        for (const cell of back.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
      { numRuns: 1000 },
    );
  });

  test('is called by its title and its day, in letters that any system takes', () => {
    expect(fileName('Ügyfélérték-kalkulátor', day, 'csv')).toBe('ugyfelertek-kalkulator-2026-11-23.csv');
  });
});

/** As a page has it, without the page. */
function liveOf(
  { declaration, model, words: names }: Definition,
  language: 'hu' | 'et',
  listText?: string,
  tables: readonly Table[] = [],
): LiveCalculator {
  const example = requireExample(declaration, {}, language);
  const state = createState(declaration, model, example, language, shellWords[language]);
  const list = declaration.list && {
    text: { value: listText ?? '' },
    reading: { value: { rows: [], problems: [] } },
  };
  return {
    declaration,
    model,
    state: { ...state, list } as unknown as LiveCalculator['state'],
    example,
    words: names[language],
    shell: shellWords[language],
    language,
    tables: () => tables,
  };
}

describe.each(definitions.map((each) => [each.declaration.name, each] as const))('%s', (name, definition) => {
  const { declaration } = definition;

  test.each(languages)('is saved with its numbers, results and formula (%s)', (language) => {
    const live = liveOf(definition, language);
    const rows = parseCsv(toCsv(csvRows(live, words[language], address, day)));
    const { outcome, typed, variant } = live.state.computed.value;
    expect(rows[0]).toEqual([live.words.title]);
    expect(rows).toContainEqual([words[language].address, address]);
    for (const [key, { label }] of Object.entries(live.words.parameters)) {
      const asked = declaration.parameters[key]?.variants?.includes(variant) ?? true;
      const row = rows.find(([cell]) => cell === label);
      if (asked) expect(excelNumber(row?.[1] ?? '')).toBe(typed[key]);
      else expect(row).toBeUndefined();
    }
    if (outcome.kind === 'none') return;
    const from = rows.findIndex(([cell]) => cell === words[language].results);
    for (const [key, label] of Object.entries(live.words.results)) {
      const value = outcome.values[key] ?? null;
      const row = rows.slice(from).find(([cell]) => cell === label);
      if (value !== null) expect(excelNumber(row?.[1] ?? ''), label).not.toBeNaN();
      else expect(row).toBeUndefined();
    }
  });

  test('is saved without an error whatever was typed, and with equal numbers in both languages', () => {
    fc.assert(
      fc.property(anyNumbers(declaration), (numbers) => {
        const files = languages.map((language) => {
          const live = liveOf(definition, language);
          live.state.restore(snapshotOf({ ...numbers, rows: null }, language));
          const rows = parseCsv(toCsv(csvRows(live, words[language], address, day)));
          for (const cell of rows.flat()) expect(cell).not.toMatch(/NaN|Infinity|undefined|null|^-0$/);
          return rows.map((row) => excelNumber(row[1] ?? ''));
        });
        expect(files[1]).toEqual(files[0]);
      }),
      { numRuns: 300 },
    );
  });

  test('is sent with all its numbers, also where they are the example’s', () => {
    fc.assert(
      fc.property(anyNumbers(declaration), (numbers) => {
        const live = liveOf(definition, 'hu');
        live.state.restore(snapshotOf({ ...numbers, rows: null }, 'hu'));
        expect(readLink(declaration, linkTo(live, true), 'EUR')).toEqual({
          numbers: { ...numbers, rows: null },
          trouble: null,
        });
      }),
      { numRuns: 100 },
    );
    expect(linkTo(liveOf(definition, 'et'), false)).toBe(`${name}=EUR,v${declaration.version}`);
  });
});

test('the tables of a view come with their numbers, percentages as such', () => {
  const [definition] = definitions;
  if (definition === undefined) throw new Error('no calculator');
  const table: Table = {
    caption: '=Tábla',
    columns: ['A', 'B', 'C'],
    rows: [
      [
        { value: 3, unit: 'year' },
        { value: 0.28415, unit: 'percent' },
        { value: -1234.567, unit: 'money' },
      ],
      ['név; "idézve"', null, { value: 0.1234567, unit: 'number', decimals: 4 }],
    ],
  };
  const rows = parseCsv(toCsv(csvRows(liveOf(definition, 'hu', undefined, [table]), hu, address, day)));
  expect(rows.slice(-4)).toEqual([
    ["'=Tábla"],
    ['A', 'B', 'C'],
    ['3', '28,4%', '-1235'],
    ['név; "idézve"', '', '0,1235'],
  ]);
});

test('a list of customers goes out as it was typed, sums with all their digits, profits to the cent', () => {
  const { declaration, model } = pareto;
  const example = requireExample(declaration, { currency: 'EUR' }, 'et');
  const list = listParts.createList(declaration, pareto.words.et, 'EUR');
  const state = createState(declaration, model, example, 'et', shellWords.et, list, readList);
  if (state.list === undefined) throw new Error('no list');
  state.list.text.value = '=A; 1234,56; 99,99\nB; 0,10\nC; 1000000000; 12,5\nD; 123456789,01; 5';
  const { outcome } = state.computed.value;
  if (outcome.kind === 'none') throw new Error(outcome.reason);
  const live = {
    ...{ declaration, model, state, example, words: pareto.words.et, shell: shellWords.et, language: 'et' },
    tables: () => [customerTable(outcome.details, pareto.words.et.customers)],
  } as unknown as LiveCalculator;
  const rows = parseCsv(toCsv(csvRows(live, et, address, day)));
  expect(rows).toContainEqual(["'=A", '1234,56', '99,99']);
  // The sum is 1,123,458,023.67; an amount of its size is printed whole, but not rounded to nine digits.
  expect(rows).toContainEqual([pareto.words.et.results.total, '1123458024', '€']);
  expect(rows.slice(-4)).toEqual([
    ['C', 'A', '1000000000', '89%', '299999988'],
    ['D', 'B', '123456789,01', '11%', '37037031,7'],
    ["'=A", 'C', '1234,56', '0%', '270,38'],
    ['B', 'C', '0,1', '0%', '0,03'],
  ]);
});

describe('a list', () => {
  const definition = definitions.find(({ declaration }) => declaration.list);
  const columns = Object.keys(definition?.declaration.list?.columns ?? {}).length;
  const withRows = (count: number, text: string) => {
    if (definition === undefined) throw new Error('no calculator with a list');
    const live = liveOf(definition, 'hu', text);
    const row = (index: number) => ({
      name: 'Kovács',
      numbers: [index + 1, ...Array<null>(columns - 1).fill(null)],
    });
    const computed = {
      value: { ...live.state.computed.value, rows: Array.from({ length: count }, (_, index) => row(index)) },
    };
    return { ...live, state: { ...live.state, computed } } as unknown as LiveCalculator;
  };

  test.runIf(definition)('travels only where the reader agreed, and never with a name', () => {
    const live = withRows(50, 'own');
    expect(listInLink(live)).toBe('possible');
    expect(linkTo(live, false)).not.toContain('list');
    expect(linkTo(live, true)).toContain('list:1');
    expect(linkTo(live, true)).not.toContain('Kov');
    const numbers = readLink(live.declaration, linkTo(live, true), 'HUF')?.numbers;
    expect(numbers?.rows?.length).toBe(50);
  });

  test.runIf(definition)('of more than fifty rows does not travel', () => {
    expect(listInLink(withRows(51, 'own'))).toBe('long');
    expect(linkTo(withRows(51, 'own'), true)).not.toContain('list');
    expect(listInLink(withRows(0, 'own'))).toBe('none');
  });

  test.runIf(definition)('that does not travel makes another result: the link is not the whole', () => {
    expect(isWholeInLink(withRows(50, 'own'), false)).toBe(false);
    expect(isWholeInLink(withRows(50, 'own'), true)).toBe(true);
    expect(isWholeInLink(withRows(51, 'own'), true)).toBe(false);
    expect(isWholeInLink(withRows(0, ''), false)).toBe(true);
  });

  test.runIf(definition)('is in the file with its names, and none of them is a formula', () => {
    const live = withRows(2, 'own');
    const cells: Cell[] = csvRows(live, hu, address, day).flat();
    expect(cells).toContain('Kovács');
  });
});
