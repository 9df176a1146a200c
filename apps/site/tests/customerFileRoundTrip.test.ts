import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { OrderRows } from '../src/customerFile/customerData.ts';
import { bytesInMemory } from '../src/customerFile/reading/bytes/byteSource.ts';
import type { Choices } from '../src/customerFile/reading/choices.ts';
import { CustomerFileReader, type ReadFile } from '../src/customerFile/reading/customerFileReader.ts';
import { FileRefused } from '../src/customerFile/reading/fileRefused.ts';
import type { Preview } from '../src/customerFile/reading/preview.ts';
import { delimitedText } from './customerFiles/delimitedText.ts';
import { encodedText, type FileEncoding } from './customerFiles/encodedText.ts';
import { expectedOrders, type Order } from './customerFiles/orderTable.ts';
import { type DayStyle, dayStyles, writtenNumber } from './customerFiles/writtenCells.ts';

const keepEverything: NonNullable<Choices['answers']> = {
  creditNotes: 'subtract',
  duplicates: 'keep',
  sameDay: 'join',
  totals: 'keep',
  spellings: 'keep',
  collective: 'keep',
  emptyNames: 'leaveOut',
};

const letter = fc.constantFrom(...'abcdefghijklmnoprstuvzABCDEGHKLMNOPRSTUVáéíóöúüÁÉÖÜ');
const other = fc.constantFrom(...' .,;-&/()0123456789\'"');
const name = fc
  .tuple(letter, letter, fc.array(fc.oneof({ weight: 3, arbitrary: letter }, other), { maxLength: 18 }))
  .map(([one, two, more]) => [one, two, ...more].join('').replace(/\s+/g, ' ').trim())
  .map((text) => `Vevő ${text}`);

const orders = fc.array(
  fc.record({
    customer: name,
    year: fc.integer({ min: 2019, max: 2027 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    cents: fc.oneof(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: -9_999_999, max: -1 })),
  }),
  { minLength: 2, maxLength: 40 },
);

const style = fc.record({
  separator: fc.constantFrom(';', ',', '\t', '|'),
  lineEnd: fc.constantFrom('\r\n', '\n', '\r'),
  quoting: fc.constantFrom('needed', 'all', 'text'),
  encoding: fc.constantFrom<FileEncoding>(
    'utf-8',
    'utf-8 BOM',
    'utf-16le BOM',
    'utf-16be BOM',
    'windows-1250',
  ),
  day: fc.constantFrom(...(Object.keys(dayStyles) as DayStyle[])),
  number: fc
    .constantFrom(
      { decimal: ',', thousands: '' },
      { decimal: ',', thousands: '.' },
      { decimal: ',', thousands: '\u00a0', behind: ' Ft' },
      { decimal: '.', thousands: ',' },
      { decimal: '.', thousands: '' },
      { decimal: '.', thousands: "'" },
    )
    .chain((marks) =>
      fc.record({
        marks: fc.constant(marks),
        negative: fc.constantFrom('brackets', 'minusBehind'),
        shortest: fc.boolean(),
      }),
    )
    .map(({ marks, ...rest }) => ({ ...marks, ...rest }) as Parameters<typeof writtenNumber>[1]),
  order: fc.constantFrom([0, 1, 2], [1, 0, 2], [2, 1, 0], [1, 2, 0]),
  header: fc.boolean(),
});
type Style = typeof style extends fc.Arbitrary<infer Value> ? Value : never;

test('any orders, written in any way, read back: at once where the reading is certain, else once it is chosen', async () => {
  await fc.assert(
    fc.asyncProperty(orders, style, async (table, how) => {
      const file = written(table, how);
      const expected = expectedOrders(table);
      const first = await read(file, { answers: keepEverything });
      if (first !== null && isCertain(first.preview)) expect(rounded(first.data)).toEqual(rounded(expected));
      const chosen = await read(file, { ...choicesFor(how), answers: keepEverything });
      expect(chosen?.preview.problems.counts).toEqual({});
      expect(rounded(chosen?.data ?? null)).toEqual(rounded(expected));
    }),
  );
});

function written(table: readonly Order[], how: Style): Uint8Array {
  const rows = table.map((order) => [
    order.customer,
    dayStyles[how.day](order),
    writtenNumber(order.cents, how.number),
  ]);
  const all = how.header ? [['Vevő', 'Dátum', 'Nettó összeg'], ...rows] : rows;
  return encodedText(
    delimitedText(
      all.map((row) => how.order.map((column) => row[column] ?? '')),
      how,
    ),
    how.encoding,
  );
}

function choicesFor({ separator, encoding, day, number, order, header }: Style): Choices {
  const roles = ['customer', 'date', 'amount'] as const;
  return {
    encoding: encoding.split(' ')[0] as NonNullable<Choices['encoding']>,
    separator: separator as NonNullable<Choices['separator']>,
    quote: '"',
    kind: 'orders',
    headerLine: header ? 1 : null,
    firstLine: header ? 2 : 1,
    decimal: number.decimal,
    dateOrder:
      day === 'american'
        ? 'mdy'
        : day === 'serial'
          ? 'serial'
          : /^(?:hung|iso|compact)/.test(day)
            ? 'ymd'
            : 'dmy',
    roles: Object.fromEntries(order.map((column, place) => [place, roles[column] ?? 'ignored'])),
  };
}

function isCertain({ reading, lacks }: Preview): boolean {
  const { encoding, separator, quote, headerLine, firstLine, decimal, dateOrder, kind, columns } = reading;
  const found = [encoding, separator, quote, headerLine, firstLine, decimal, dateOrder, kind];
  return (
    lacks.length === 0 &&
    [...found, ...columns.map(({ role }) => role)].every((each) => each?.certain !== false)
  );
}

/** What a file is read as; null if it is refused. */
async function read(file: Uint8Array, choices: Choices): Promise<ReadFile | null> {
  try {
    const reader = await CustomerFileReader.ofFile(bytesInMemory(file), 'hu');
    return await reader.read(choices, () => undefined);
  } catch (error) {
    if (error instanceof FileRefused) return null;
    throw error;
  }
}

/** Names, days and cents row by row: the places of names follow from their order. */
function rounded(data: ReadFile['data'] | OrderRows): readonly string[] {
  if (data === null || data.kind !== 'orders') return [data?.kind ?? 'nothing'];
  return Array.from(data.amount, (amount, row) =>
    [data.names[data.customer[row] ?? 0], data.day[row], Math.round(amount * 100)].join(' | '),
  );
}
