import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { ListDeclaration } from './declaration.ts';
import { readList, type ListReading } from './readList.ts';
import { shellWords } from './words.ts';

const money = { unit: 'money', minimum: -1e10, maximum: 1e10, decimals: 2 } as const;

/** A name, what a customer buys, and perhaps what serving it costs. */
const revenueAndCost: ListDeclaration = {
  columns: { revenue: money, cost: { ...money, minimum: 0, optional: true } },
  maximumRows: 5,
  sample: { HUF: [], EUR: [] },
};

/** One number of each kind. */
const threeColumns: ListDeclaration = {
  columns: {
    margin: money,
    hours: { unit: 'hour', minimum: 0, maximum: 10_000, decimals: 1 },
    orders: { unit: 'number', minimum: 0, maximum: 1000, whole: true, decimals: 0 },
  },
  maximumRows: 5,
  sample: { HUF: [], EUR: [] },
};

const read = (
  text: string,
  declaration = revenueAndCost,
  language: 'hu' | 'et' = 'hu',
  currency: 'HUF' | 'EUR' = 'HUF',
): ListReading => readList(text, declaration, { language, currency }, shellWords[language]);

/** Rows as `name|first|second`, problems as `line: trouble column`. */
const brief = ({ rows, problems }: ListReading) => [
  ...rows.map(({ name, numbers }) => [name, ...numbers.map((number) => number ?? '–')].join('|')),
  ...problems.map(({ line, trouble, column }) =>
    [`${line}: ${trouble}`, ...(column ? [column] : [])].join(' '),
  ),
];

describe('one line', () => {
  test.each([
    ['Kovács Bt. 120 000', 'Kovács Bt.|120000|–'],
    ['Kovács Bt.   120 000   5 000', 'Kovács Bt.|120000|5000'],
    ['Kovács Bt. 120 000 5 000', 'Kovács Bt.|120000|5000'],
    ['Kovács Bt. 120\u00A0000,5 Ft', 'Kovács Bt.|120000.5|–'],
    ['Kovács Bt. 120000Ft 5000 Ft', 'Kovács Bt.|120000|5000'],
    ['Kovács Bt. -5000', 'Kovács Bt.|-5000|–'],
    ['Kovács Bt. −5000', 'Kovács Bt.|-5000|–'],
    ['Kovács Bt.: 5000', 'Kovács Bt.:|5000|–'],
    ['120 000', '|120000|–'],
    ['3M', '1: noNumber'],
    ['24 Óra Kft. 5000', '24 Óra Kft.|5000|–'],
    ['Kovács Bt.\t120 000\t5 000', 'Kovács Bt.|120000|5000'],
    ['Kovács Bt.; 120000; 5000', 'Kovács Bt.|120000|5000'],
    ['Kovács Bt.;120000;', 'Kovács Bt.|120000|–'],
    ['Kovács Bt.;120000;-', 'Kovács Bt.|120000|–'],
    ['Kovács Bt.;120000;5000;;;', 'Kovács Bt.|120000|5000'],
    [';120000;5000', '|120000|5000'],
    ['120000;5000', '|120000|5000'],
    ['1001;120000;5000', '1001|120000|5000'],
    ['"Kis; Nagy Bt.";120000', 'Kis; Nagy Bt.|120000|–'],
    ['"A ""Kék"" Bt." ; "120 000"', 'A "Kék" Bt.|120000|–'],
    ['"Kask" OÜ;120000', '"Kask" OÜ|120000|–'],
    ['OÜ "Kask"\t120000', 'OÜ "Kask"|120000|–'],
    ['Kis; Nagy Bt.\t120000', 'Kis; Nagy Bt.|120000|–'],
    ['Kovács Bt.;1.234.567', 'Kovács Bt.|1234567|–'],
    ['Kovács Bt.;1234.567', 'Kovács Bt.|1234.57|–'],
  ])('%j', (text, expected) => {
    expect(brief(read(`Más; 1\n${text}`, { ...revenueAndCost })).slice(1)).toEqual([
      expected.replace('1:', '2:'),
    ]);
  });

  test.each([
    ['Kovács Bt.;120 €', 'unit revenue'],
    ['Kovács Bt. 120 €', 'unit revenue'],
    ['Kovács Bt.;$120', 'unit revenue'],
    ['Kovács Bt.;120 dollár', 'unit revenue'],
    ['Kovács Bt.;20%', 'unit revenue'],
    ['Kovács Bt.;120 Ft/hó', 'unit revenue'],
    ['Kovács Bt.;12.345 €', 'unit revenue'],
    ['Kovács Bt.;sok', 'reading revenue'],
    ['Kovács Bt.;1 23 4', 'reading revenue'],
    ['Kovács Bt.;1e10', 'unit revenue'],
    ['Kovács Bt.;99999999999', 'range revenue'],
    ['Kovács Bt.;5000;-1', 'range cost'],
    ['Kovács Bt.;;5000', 'missing revenue'],
    ['Kovács Bt.;-;5000', 'missing revenue'],
    ['Kovács Bt.;;', 'noNumber'],
    ['Kovács Bt.', 'noNumber'],
    ['Kovács Bt.,120000,5000', 'commas'],
    ['Kovács Bt.;Győr;1;2', 'cells'],
    ['Kovács Bt.;12.345', 'reading revenue'],
    ['Összesen;5000', 'total'],
    ['ÖSSZESEN: 5000', 'total'],
    ['Mindösszesen\t\t5000', 'total'],
    ['Kokku: 5000', 'total'],
    ['Kõik kokku;5000', 'total'],
    ['Total 5000', 'total'],
    ['Összesen', 'total'],
  ])('%j is left out: %s', (text, trouble) => {
    const { rows, problems } = read(`Más; 1\n${text}`);
    expect(brief({ rows, problems })).toEqual(['Más|1|–', `2: ${trouble}`]);
    expect(problems[0]?.text).toBe(text);
  });

  test('a firm that is only called so is no total', () => {
    expect(brief(read('Total Kft.; 5\nKokkuvõte OÜ; 6'))).toEqual(['Total Kft.|5|–', 'Kokkuvõte OÜ|6|–']);
  });
});

describe('a whole list', () => {
  test('blank lines do not count, and every line keeps its number', () => {
    expect(brief(read('\n  \nA; 1\r\n\r\nB; sok\rC 2\n'))).toEqual(['A|1|–', 'C|2|–', '5: reading revenue']);
    expect(read('')).toEqual({ rows: [], problems: [] });
    expect(read(' \n\t\n')).toEqual({ rows: [], problems: [] });
  });

  test.each(['Név;Bevétel', 'Ügyfél\tBevétel 2026\tKöltség', 'Ügyfelek'])(
    'the heading %j is skipped',
    (heading) => {
      expect(brief(read(`${heading}\nA; 1`))).toEqual(['A|1|–']);
    },
  );

  test.each([
    ['A; 12$', 'unit revenue'],
    ['A 12x', 'noNumber'],
    ['120000;sok', 'reading cost'],
  ])('the first line %j is no heading', (line, trouble) => {
    expect(brief(read(`${line}\nA; 1`))).toEqual(['A|1|–', `1: ${trouble}`]);
  });

  test('a heading is only ever the first line', () => {
    expect(brief(read('A; 1\nNév;Bevétel'))).toEqual(['A|1|–', '2: reading revenue']);
  });

  test.each<[string, string[], string]>([
    ['two of them are thousands', ['12.345', '1.500'], '12345|1500'],
    ['a group of two points: thousands', ['12.345', '1.234.567'], '12345|1234567'],
    ['a decimal comma: thousands', ['12.345', '7,5'], '12345|7.5'],
    ['a decimal point: decimals', ['12.345', '7.5'], '12.35|7.5'],
    ['two and a decimal point: decimals', ['12.345', '1.500', '7.25'], '12.35|1.5|7.25'],
    ['a nought before the point: decimals', ['12.345', '0.125'], '12.35|0.13'],
    ['long numbers: decimals', ['12.345', '1234.567'], '12.35|1234.57'],
    ['commas between thousands: decimals', ['12.345', '1,234,567'], '12.35|1234567'],
    ['commas between thousands, in short numbers too', ['12,345', '1,234,567', '1,5'], '12345|1234567|1.5'],
    ['with their sign', ['12.345 Ft', '1.500 Ft'], '12345|1500'],
  ])('points before three digits, beside %s', (_, cells, expected) => {
    const { rows, problems } = read(cells.map((cell) => `A; ${cell}`).join('\n'));
    expect(problems).toEqual([]);
    expect(rows.map(({ numbers: [number] }) => number).join('|')).toBe(expected);
  });

  test.each([
    ['a single one', '12.345\n5', ['5'], ['1: reading revenue']],
    ['evidence for both', '12.345\n7.5\n7,5', ['7.5', '7.5'], ['1: reading revenue']],
  ])('points before three digits are asked about: %s', (_, text, numbers, problems) => {
    const list = read(text);
    expect(list.rows.map(({ numbers: [number] }) => String(number))).toEqual(numbers);
    expect(brief({ rows: [], problems: list.problems })).toEqual(problems);
  });

  test('points in names say nothing', () => {
    expect(brief(read('Bolt 12.5; 12.345\nBolt 12.6; 1.500'))).toEqual([
      'Bolt 12.5|12345|–',
      'Bolt 12.6|1500|–',
    ]);
  });

  test('numbers in front are names where most lines of that width have one', () => {
    expect(brief(read('A;1\nB;2\n1001;3'))).toEqual(['A|1|–', 'B|2|–', '1001|3|–']);
    expect(brief(read('10;1\n20;2\nA;3'))).toEqual(['|10|1', '|20|2', 'A|3|–']);
  });

  test('more rows than fit are left out from there on, with their count', () => {
    const text = ['Név; Bevétel', ...Array.from({ length: 9 }, (_, index) => `A${index}; 5`)].join('\n');
    const { rows, problems } = read(text);
    expect(rows).toHaveLength(5);
    expect(problems).toEqual([{ line: 7, text: 'A5; 5', trouble: 'tooMany', count: 4 }]);
  });

  test('a total below a full list is a total, not a row too many', () => {
    const text = [...Array.from({ length: 5 }, (_, index) => `A${index}; 5`), 'Összesen; 25'].join('\n');
    expect(brief(read(text)).slice(5)).toEqual(['6: total']);
  });

  test('as many problems as rows are named; a text that is no list ends there', () => {
    const { problems } = read(Array.from({ length: 100 }, () => 'Kovács Bt.; sok').join('\n'));
    expect(problems).toHaveLength(6);
    // The first line is taken for a heading.
    expect(problems.at(-1)).toMatchObject({ line: 7, trouble: 'tooMany', count: 94 });
  });
});

describe('lines without marks between their cells', () => {
  test.each<[string, string[], string[]]>([
    [
      'numbers tell apart names that would be the same',
      ['Ügyfél 1 1000', 'Ügyfél 2 800', 'Ügyfél 3 650'],
      ['Ügyfél 1|1000|–', 'Ügyfél 2|800|–', 'Ügyfél 3|650|–'],
    ],
    [
      'also beside thousands, in any order',
      ['Klient 12 3 450,50', 'Klient 3 12 000', 'Klient 7 900'],
      ['Klient 12|3450.5|–', 'Klient 3|12000|–', 'Klient 7|900|–'],
    ],
    [
      'where all might be thousands, one customer would have them all',
      ['Ügyfél 1 120 000', 'Ügyfél 2 450 000'],
      ['Ügyfél 1|120000|–', 'Ügyfél 2|450000|–'],
    ],
    [
      'shops of two chains, and one without a number',
      ['Spar 12 5000', 'Spar 14 4000', 'Coop 3 2000', 'Kovács 800'],
      ['Spar 12|5000|–', 'Spar 14|4000|–', 'Coop 3|2000|–', 'Kovács|800|–'],
    ],
    ['numbers of rows', ['1 1000', '2 800', '3 650'], ['1|1000|–', '2|800|–', '3|650|–']],
    [
      'amounts without names are no numbers of rows',
      ['5000 200', '3000 100', '800 50'],
      ['|5000|200', '|3000|100', '|800|50'],
    ],
    [
      'a row is read like those that are clear: two numbers',
      ['Kovács 5000 200', 'Nagy 20 95', 'Tóth 800 50'],
      ['Kovács|5000|200', 'Nagy|20|95', 'Tóth|800|50'],
    ],
    [
      'a row is read like those that are clear: one number',
      ['Kovács 5000', 'Bolt 2 1000', 'Tóth 800'],
      ['Kovács|5000|–', 'Bolt 2|1000|–', 'Tóth|800|–'],
    ],
    [
      'and like one that the reader has set apart',
      ['Bolt; 2; 1000', 'Ügyfél 1 90'],
      ['Bolt|2|1000', 'Ügyfél|1|90'],
    ],
    [
      'the same customer twice, where rows have two numbers',
      ['Kovács 5000 200', 'Kovács 3000 100', 'Nagy 9000 700'],
      ['Kovács|5000|200', 'Kovács|3000|100', 'Nagy|9000|700'],
    ],
    [
      'thousands stay together beside numbers without them',
      ['Kovács 1000', 'Nagy 2 800', 'Tóth 1 234 567'],
      ['Kovács|1000|–', 'Nagy|2800|–', 'Tóth|1234567|–'],
    ],
    [
      'thousands are written without spaces here',
      ['Kovács 12000 300', 'Tóth 950 200'],
      ['Kovács|12000|300', 'Tóth|950|200'],
    ],
    [
      'commas, wide gaps and no-break spaces say what belongs together',
      ['Kovács, 500, 700', 'Bolt 5, 700', 'Áruház 24  5000', 'Nagy 1\u00A0500 300'],
      ['Kovács|500|700', 'Bolt 5|700|–', 'Áruház 24|5000|–', 'Nagy|1500|300'],
    ],
    [
      'a total is a total',
      ['Bolt 2 1000', 'Kovács 800', 'Összesen 2 1800'],
      ['Bolt 2|1000|–', 'Kovács|800|–', '3: total'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(brief(read(lines.join('\n')))).toEqual(expected);
  });

  test.each<[string, string[], string[]]>([
    ['a number and a name by itself', ['Ügyfél 1 1000'], ['Ügyfél 1; 1000', 'Ügyfél; 1; 1000']],
    [
      'the same name with numbers that are no names',
      ['Kovács 5000 200', 'Kovács 3000 100'],
      ['Kovács 5000; 200', 'Kovács; 5000; 200'],
    ],
    [
      'thousands that may be two numbers, among rows of two',
      ['Nagy 90 000 1 500', 'Kis 120 500'],
      ['Kis; 120 500', 'Kis; 120; 500'],
    ],
    [
      'thousands where another row has a cost',
      ['Klient 12 3 450,50', 'Klient 3 12 000', 'Klient 7 900 50'],
      ['Klient 12; 3 450,50', 'Klient 12; 3; 450,50'],
    ],
    [
      'thousands beside shops with numbers',
      ['Kovács 1000', 'Bolt 3 5000', 'Nagy 2 800'],
      ['Nagy; 2 800', 'Nagy 2; 800'],
    ],
  ])('asked about: %s', (_, lines, clearer) => {
    const { problems } = read(lines.join('\n'));
    expect(problems.map(({ trouble }) => trouble)).toEqual(problems.map(() => 'unclear'));
    expect(problems.map((problem) => problem.clearer)).toContainEqual(clearer);
    for (const text of clearer) expect(read(text).problems).toEqual([]);
  });

  test.each([
    ['Anna,1000,5', 'Anna; 1000; 5'],
    ['Kiss Anna,120 000,5 000', 'Kiss Anna; 120 000; 5 000'],
    ['"Anna","1000","5"', 'Anna; 1000; 5'],
    ['Bolt 1,1000,5', 'Bolt 1; 1000; 5'],
    ['120000,5000', '120000; 5000'],
    ['Anna,1000 Ft', 'Anna; 1000 Ft'],
  ])('commas between cells: %j', (text, mended) => {
    const { rows, problems } = read(`Béla,800,1\n${text}`);
    expect(rows).toEqual([]);
    expect(problems.map(({ trouble }) => trouble)).toEqual(['commas', 'commas']);
    expect(problems[1]?.clearer).toEqual([mended]);
    expect(read(`Béla; 800; 1\n${mended}`).problems).toEqual([]);
  });

  test.each(['Pizza 2,5 l 3000', 'D3,5mg 3000', 'Kis, Nagy és Társa 3000', 'Kovács 1234,5'])(
    'a comma within: %j',
    (text) => {
      expect(read(text).problems).toEqual([]);
    },
  );
});

describe('other columns', () => {
  test.each([
    ['A; 120 000; 5; 12', 'A|120000|5|12'],
    ['A 120 000 5 12', 'A|120000|5|12'],
    ['A 1 120 000 5 12', 'A|1120000|5|12'],
    ['A 120 000 5', '2: missing orders'],
    ['A; 120 000 Ft; 5,5 óra; 12', 'A|120000|5.5|12'],
    ['120 000; 5; 12', '|120000|5|12'],
    ['A; 120 000; 5', '2: missing orders'],
    ['A; 120 000; 5; 1,5', '2: range orders'],
    ['A; 120 000; 5 Ft; 1', '2: unit hours'],
  ])('%j', (text, expected) => {
    expect(brief(read(`Más; 1; 1; 1\n${text}`, threeColumns)).slice(1)).toEqual([expected]);
  });

  test('amounts are in the currency of the calculator', () => {
    expect(brief(read('A; 12,50 €\nB; 12 Ft', revenueAndCost, 'et', 'EUR'))).toEqual([
      'A|12.5|–',
      '2: unit revenue',
    ]);
  });
});

test('never throws, loses no line silently, and gives only numbers within their bounds', () => {
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'0123456789.,-+ \u00A0−–%€Ft";\t') }),
    fc.integer().map(String),
    fc.constantFrom('A', 'Összesen', '12.345', '1,234,567', '"', '""', 'Kovács Bt.', '-'),
    fc.string({ unit: 'binary' }),
  );
  const line = fc.array(cell, { maxLength: 5 }).map((cells) => cells.join(';'));
  const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, fc.constantFrom(revenueAndCost, threeColumns), (typed, declaration) => {
      const { rows, problems } = read(typed, declaration);
      const columns = Object.values(declaration.columns);
      for (const { numbers } of rows) {
        expect(numbers).toHaveLength(columns.length);
        for (const [index, number] of numbers.entries()) {
          const { minimum = NaN, maximum = NaN, optional } = columns[index] ?? {};
          if (number === null) expect(optional).toBe(true);
          else expect(number >= minimum && number <= maximum && !Object.is(number, -0)).toBe(true);
        }
      }
      const filled = typed.split(/\r\n?|\n/).filter((each) => each.trim()).length;
      const told = rows.length + problems.reduce((sum, { count = 1 }) => sum + count, 0);
      // Only a heading is skipped quietly.
      expect([filled, filled - 1]).toContain(told);
      expect(rows.length).toBeLessThanOrEqual(declaration.maximumRows);
    }),
    { numRuns: 3000 },
  );
});

test('a pasted book is read in no time', () => {
  const long = '1 '.repeat(200_000);
  const texts = [
    long,
    '"'.repeat(200_000),
    ';"'.repeat(100_000),
    '111 '.repeat(100_000),
    `x\n${'sok\n'.repeat(200_000)}`,
  ];
  const started = performance.now();
  for (const text of texts) read(text, { ...revenueAndCost, maximumRows: 1000 });
  expect(performance.now() - started).toBeLessThan(2000);
});
