import type { CustomerData } from '../../src/customerFile/customerData.ts';
import { delimitedText } from './delimitedText.ts';
import { encodedText, type FileEncoding } from './encodedText.ts';
import { customerTable, expectedCustomers, expectedOrders, type Order, orderTable } from './orderTable.ts';
import { workbookFile, type WorkbookCell } from './workbookFile.ts';
import { type DayStyle, dayStyles, type NumberStyle, writtenNumber } from './writtenCells.ts';

/** A file as people have them, and what it has to be read as. */
export interface GoodFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: CustomerData;
}

interface OrderStyle {
  readonly language: 'hu' | 'et';
  readonly separator: string;
  readonly encoding: FileEncoding;
  readonly lineEnd: string;
  readonly quoting: 'needed' | 'all' | 'apostrophes' | 'text';
  readonly day: DayStyle;
  readonly number: NumberStyle;
  readonly headings: readonly [customer: string, date: string, amount: string] | null;
}

const usual: OrderStyle = {
  language: 'hu',
  separator: ';',
  encoding: 'utf-8',
  lineEnd: '\r\n',
  quoting: 'needed',
  day: 'hungarian',
  number: { decimal: ',', thousands: ' ' },
  headings: ['Vevő', 'Teljesítés dátuma', 'Nettó összeg'],
};
const usualEstonian: OrderStyle = {
  ...usual,
  language: 'et',
  day: 'estonian',
  headings: ['Klient', 'Kuupäev', 'Summa käibemaksuta'],
};

/** Every good file. */
export function goodFiles(): readonly GoodFile[] {
  return [
    ...everySeparatorAndEncoding(),
    ...everyDay(),
    ...everyNumber(),
    ...everyScale(),
    ...everyShape(),
    ...lists(),
    ...workbooks(),
  ];
}

function everySeparatorAndEncoding(): GoodFile[] {
  const encodings: readonly FileEncoding[] = [
    ...([
      'utf-8',
      'utf-8 BOM',
      'utf-16le BOM',
      'utf-16be BOM',
      'utf-16le',
      'windows-1250',
      'windows-1257',
    ] as const),
  ];
  const lineEnds = ['\r\n', '\n', '\r'];
  const quotings = ['needed', 'all', 'text', 'apostrophes'] as const;
  return [';', ',', '\t', '|'].flatMap((separator, one) =>
    encodings.map((encoding, two) => {
      const base =
        encoding === 'windows-1257' || (encoding !== 'windows-1250' && (one + two) % 2 === 1)
          ? usualEstonian
          : usual;
      const lineEnd = lineEnds[(one + two) % 3] ?? '\n';
      const quoting = quotings[(one * 3 + two) % 4] ?? 'needed';
      return orderFile(`orders ${nameOf(separator)} ${encoding} ${nameOf(lineEnd)} ${quoting}`, {
        ...{ ...base, separator, encoding, lineEnd, quoting },
      });
    }),
  );
}

function everyDay(): GoodFile[] {
  return (Object.keys(dayStyles) as DayStyle[]).map((day) =>
    orderFile(`days ${day}`, { ...(day.startsWith('estonian') ? usualEstonian : usual), day }),
  );
}

function everyNumber(): GoodFile[] {
  const styles: Readonly<Record<string, NumberStyle>> = {
    'comma, no groups': { decimal: ',', thousands: '' },
    'comma, shortest': { decimal: ',', thousands: '', shortest: true },
    'comma, point groups': { decimal: ',', thousands: '.' },
    'comma, point groups, shortest': { decimal: ',', thousands: '.', shortest: true },
    'comma, no-break groups, Ft': { decimal: ',', thousands: '\u00a0', behind: '\u00a0Ft' },
    'comma, narrow groups, euro': { decimal: ',', thousands: '\u202f', behind: '\u202f€' },
    'comma, euro in front': { decimal: ',', thousands: ' ', before: '€ ' },
    'comma, EUR': { decimal: ',', thousands: ' ', behind: ' EUR' },
    'comma, HUF in front': { decimal: ',', thousands: ' ', before: 'HUF ' },
    'point, no groups': { decimal: '.', thousands: '' },
    'point, comma groups': { decimal: '.', thousands: ',' },
    'point, comma groups, dollar': { decimal: '.', thousands: ',', before: '$' },
    'point, space groups': { decimal: '.', thousands: ' ' },
    'point, apostrophe groups': { decimal: '.', thousands: "'" },
    'point, typographic apostrophe groups': { decimal: '.', thousands: '’' },
  };
  return Object.entries(styles).map(([name, number]) => orderFile(`numbers ${name}`, { ...usual, number }));
}

/** Amounts in thousands or millions, as a heading, a row of units or a title says. */
function everyScale(): GoodFile[] {
  const orders = orderTable('hu').map((order) => ({ ...order, cents: Math.ceil(order.cents / 1e8) * 1e8 }));
  const expected = expectedOrders(orders);
  const file = (
    name: string,
    { above = [], headings, below = [] }: Readonly<Record<'above' | 'headings' | 'below', readonly string[]>>,
    cents: number,
  ): GoodFile => ({
    name: `scale ${name}`,
    bytes: encodedText(
      delimitedText(
        [
          ...[above, headings, below].filter((row) => row.length > 0),
          ...orders.map((order) => [
            order.customer,
            dayStyles.hungarian(order),
            writtenNumber((order.cents / cents) * 100, usual.number),
          ]),
        ],
        usual,
      ),
      usual.encoding,
    ),
    expected,
  });
  const plain = usual.headings ?? [];
  const none: readonly string[] = [];
  const headings = (amount: string) => ({ above: none, headings: ['Vevő', 'Dátum', amount], below: none });
  return [
    file('heading eFt', headings('Nettó összeg (eFt)'), 1e5),
    file('heading ezer Ft', headings('Nettó összeg, ezer Ft-ban'), 1e5),
    file('heading tuhat eurot', headings('Summa käibemaksuta, tuhat €'), 1e5),
    file('heading tuhandetes', headings('Käive tuhandetes eurodes'), 1e5),
    file('heading M Ft', headings('Árbevétel (M Ft)'), 1e8),
    file('row of units', { above: none, headings: plain, below: ['', '', '(ezer Ft)'] }, 1e5),
    file('title', { above: ['Vevőforgalom, adatok E Ft-ban'], headings: plain, below: none }, 1e5),
    file(
      'title of tuh eur',
      { above: ['Müük klientide kaupa (tuh eur)'], headings: plain, below: none },
      1e5,
    ),
  ];
}

function everyShape(): GoodFile[] {
  const orders = orderTable('hu');
  const expected = expectedOrders(orders);
  const rows = orderRows(usual);
  const header = [...(usual.headings ?? [])];
  const file = (
    name: string,
    table: readonly (readonly string[])[],
    style: Partial<OrderStyle> = {},
  ): GoodFile => {
    const merged = { ...usual, ...style };
    return {
      name: `shape ${name}`,
      bytes: encodedText(delimitedText(table, merged), merged.encoding),
      expected,
    };
  };
  const wide = orders.map((order, index) => [
    `2026/${String(1000 + index)}`,
    rows[index]?.[1] ?? '',
    'Átutalás',
    rows[index]?.[0] ?? '',
    '12345678-2-41',
    rows[index]?.[2] ?? '',
    '27%',
    writtenNumber(Math.round(order.cents * 0.27), usual.number),
    writtenNumber(Math.round(order.cents * 1.27), usual.number),
    'HUF',
  ]);
  const wideHeader = [
    'Számlaszám',
    'Teljesítés',
    'Fizetési mód',
    'Vevő neve',
    'Adószám',
    'Nettó',
    'ÁFA kulcs',
    'ÁFA',
    'Bruttó',
    'Pénznem',
  ];
  const sum = orders.reduce((total, { cents }) => total + cents, 0);
  const grouped = groupsOf(rows, ([customer = '']) => customer);
  return [
    file('without a header', rows),
    file('of an invoicing program', [wideHeader, ...wide]),
    file('with a title', [
      ['Minta Kft. vevőforgalom'],
      ['Időszak: 2025.01.01. – 2026.12.31.'],
      [],
      header,
      ...rows,
    ]),
    file('with units below the header', [header, ['', '', '(Ft)'], ...rows]),
    file('with a row of totals', [header, ...rows, ['Összesen', '', writtenNumber(sum, usual.number)]]),
    file('with a sum without a word', [header, ...rows, ['', '', writtenNumber(sum, usual.number)]]),
    file('with empty rows', [
      header,
      ...rows.flatMap((row, index) => (index % 9 === 8 ? [row, []] : [row])),
      [],
      [],
    ]),
    file('with rows of separators', [header, ...rows, ['', '', ''], ['', '', '']]),
    file('with empty columns', [['', ...header, ''], ...rows.map((row) => ['', ...row, ''])]),
    file('with spaces around', [header, ...rows.map((row) => row.map((cell) => `  ${cell} `))]),
    file('with the header repeated', [header, ...rows.slice(0, 20), header, ...rows.slice(20)]),
    file('in English', [['Customer', 'Order date', 'Net amount'], ...rows]),
    file('amount in front', [[...header].reverse(), ...rows.map((row) => [...row].reverse())]),
    file('with line ends in cells', [
      ['Vevő', 'Dátum', 'Nettó', 'Cím'],
      ...rows.map((row) => [...row, '1011 Budapest\nFő utca 1.']),
    ]),
    file('with the separator told', [['sep=;'], header, ...rows]),
    {
      ...file('mixed line ends', [header, ...rows]),
      bytes: encodedText(
        [header, ...rows]
          .map((row, index) => delimitedText([row], { ...usual, lineEnd: index % 2 === 0 ? '\n' : '\r\n' }))
          .join(''),
        'utf-8',
      ),
    },
    {
      ...file('without a last line end', [header, ...rows]),
      bytes: encodedText(delimitedText([header, ...rows], usual).trimEnd(), 'utf-8'),
    },
    {
      name: 'shape grouped by customer',
      bytes: encodedText(
        delimitedText(
          [
            header,
            ...grouped.flatMap((group) =>
              group.map((row, index) => (index === 0 ? row : ['', ...row.slice(1)])),
            ),
          ],
          usual,
        ),
        'utf-8',
      ),
      expected: expectedOrders(groupsOf(orders, ({ customer }) => customer).flat()),
    },
    {
      name: 'shape web page as .xls',
      bytes: encodedText(webPage([header, ...rows]), 'windows-1250'),
      expected,
    },
  ];
}

function lists(): GoodFile[] {
  return (['hu', 'et'] as const).flatMap((language) => {
    const customers = customerTable(language);
    const number: NumberStyle = { decimal: ',', thousands: ' ' };
    const day = language === 'hu' ? dayStyles.hungarian : dayStyles.estonian;
    const headings =
      language === 'hu'
        ? ['Ügyfél', 'Nettó árbevétel 2026', 'Nettó árbevétel 2025', 'Megkeresések', 'Utolsó vásárlás']
        : ['Kliendi nimi', 'Käive 2026', 'Käive 2025', 'Pöördumisi', 'Viimane ost'];
    const cells = customers.map((customer) => [
      customer.name,
      writtenNumber(customer.revenueCents, number),
      writtenNumber(customer.earlierCents, number),
      String(customer.contacts),
      day(customer.lastPurchase),
    ]);
    const list = (
      name: string,
      columns: readonly number[],
      encoding: FileEncoding,
      header = true,
    ): GoodFile => {
      const rows = (header ? [headings, ...cells] : cells).map((row) =>
        columns.map((column) => row[column] ?? ''),
      );
      return {
        name: `list ${language} ${name}`,
        bytes: encodedText(
          delimitedText(rows, { separator: ';', lineEnd: '\r\n', quoting: 'needed' }),
          encoding,
        ),
        expected: expectedCustomers(customers, {
          ...{
            earlier: header && columns.includes(2),
            contacts: columns.includes(3),
            last: columns.includes(4),
          },
        }),
      };
    };
    const [labels = '', sum = ''] =
      language === 'hu' ? ['Sorcímkék', 'Végösszeg'] : ['Reasildid', 'Üldkokkuvõte'];
    const sumOf = (pick: (customer: (typeof customers)[number]) => number): string =>
      writtenNumber(
        customers.reduce((total, customer) => total + pick(customer), 0),
        number,
      );
    const both = ({ revenueCents, earlierCents }: (typeof customers)[number]) => revenueCents + earlierCents;
    const pivot: GoodFile = {
      name: `list ${language} pivot table of two years`,
      bytes: encodedText(
        delimitedText(
          [
            [labels, '2025', '2026', sum],
            ...customers.map((customer) => [
              customer.name,
              writtenNumber(customer.earlierCents, number),
              writtenNumber(customer.revenueCents, number),
              writtenNumber(both(customer), number),
            ]),
            [
              sum,
              sumOf(({ earlierCents }) => earlierCents),
              sumOf(({ revenueCents }) => revenueCents),
              sumOf(both),
            ],
          ],
          usual,
        ),
        'utf-8',
      ),
      expected: expectedCustomers(customers, { earlier: true, contacts: false, last: false }),
    };
    const withShares: GoodFile = {
      name: `list ${language} margins in percent without a sign`,
      bytes: encodedText(
        delimitedText(
          [
            language === 'hu'
              ? ['Vevő', 'Éves bevétel (Ft)', 'Árrés %']
              : ['Klient', 'Aastakäive (€)', 'Marginaal %'],
            ...customers.map(({ name, revenueCents }, index) => [
              name,
              writtenNumber(revenueCents, number),
              String(20 + index),
            ]),
          ],
          usual,
        ),
        'utf-8',
      ),
      expected: {
        ...expectedCustomers(customers, { earlier: false, contacts: false, last: false }),
        margin: Float64Array.from(
          customers,
          ({ revenueCents }, index) => ((20 + index) / 100) * (revenueCents / 100),
        ),
      },
    };
    return [
      list('name and revenue', [0, 1], 'utf-8 BOM'),
      list('two years', [0, 2, 1], language === 'hu' ? 'windows-1250' : 'windows-1257'),
      list('everything', [0, 1, 2, 3, 4], 'utf-8'),
      list('everything else first', [4, 3, 2, 1, 0], 'utf-16le BOM'),
      list('without a header', [0, 1], 'utf-8', false),
      pivot,
      withShares,
    ];
  });
}

function workbooks(): GoodFile[] {
  const orders = orderTable('et');
  const expected = expectedOrders(orders);
  const header = [...(usualEstonian.headings ?? [])];
  const typed = orders.map(({ customer, cents, ...day }): WorkbookCell[] => [
    customer,
    { serialDay: serialDay(day) },
    cents / 100,
  ]);
  const texts = orderRows(usualEstonian);
  const sheet = (
    rows: readonly (readonly WorkbookCell[])[],
    name = 'Müük',
  ): Parameters<typeof workbookFile>[0] => [{ name, rows }];
  const customers = customerTable('et');
  return [
    { name: 'workbook typed', bytes: workbookFile(sheet([header, ...typed])), expected },
    {
      name: 'workbook inline strings',
      bytes: workbookFile(sheet([header, ...typed]), { strings: 'inline' }),
      expected,
    },
    { name: 'workbook of texts', bytes: workbookFile(sheet([header, ...texts])), expected },
    {
      name: 'workbook with days as numbers',
      bytes: workbookFile(
        sheet([
          header,
          ...orders.map(({ customer, cents, ...day }) => [customer, serialDay(day), cents / 100]),
        ]),
      ),
      expected,
    },
    {
      name: 'workbook with times',
      bytes: workbookFile(
        sheet([
          header,
          ...orders.map(({ customer, cents, ...day }) => [
            customer,
            { serialDay: serialDay(day) + 0.75 },
            cents / 100,
          ]),
        ]),
      ),
      expected,
    },
    {
      name: 'workbook with a title and empty rows',
      bytes: workbookFile(sheet([['Müügiaruanne'], [], header, ...typed.slice(0, 5), [], ...typed.slice(5)])),
      expected,
    },
    {
      name: 'workbook whose first sheet is a note',
      bytes: workbookFile([
        { name: 'Loe mind', rows: [['Koostas Mari']] },
        { name: 'Andmed & arved', rows: [header, ...typed] },
      ]),
      expected,
    },
    {
      name: 'workbook with a hidden sheet',
      bytes: workbookFile([
        {
          name: 'vana',
          rows: [
            ['Klient', 'Kuupäev', 'Summa'],
            ['Vale OÜ', 45_000, 1],
          ],
          hidden: true,
        },
        { name: 'Leht1', rows: [header, ...typed] },
      ]),
      expected,
    },
    {
      name: 'workbook with results of formulas',
      bytes: workbookFile(
        sheet([
          header,
          ...typed.map(([customer = null, day = null, amount = null], index) => [
            customer,
            day,
            { formula: `D${index}*2`, result: amount as number },
          ]),
        ]),
      ),
      expected,
    },
    {
      name: 'workbook of customers',
      bytes: workbookFile(
        sheet([
          ['Klient', 'Käive', 'Viimane ost'],
          ...customers.map(({ name, revenueCents, lastPurchase }): WorkbookCell[] => [
            ...[name, revenueCents / 100, { serialDay: serialDay(lastPurchase) }],
          ]),
        ]),
      ),
      expected: expectedCustomers(customers, { earlier: false, contacts: false, last: true }),
    },
  ];
}

/** Those with the same key together, in the order of the first of each. */
function groupsOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

function orderFile(name: string, style: OrderStyle): GoodFile {
  const rows = style.headings === null ? orderRows(style) : [style.headings, ...orderRows(style)];
  return {
    name,
    bytes: encodedText(delimitedText(rows, style), style.encoding),
    expected: expectedOrders(orderTable(style.language)),
  };
}

function orderRows({ language, day, number }: OrderStyle): string[][] {
  return orderTable(language).map((order: Order) => [
    order.customer,
    dayStyles[day](order),
    writtenNumber(order.cents, number),
  ]);
}

function serialDay({ year, month, day }: { year: number; month: number; day: number }): number {
  return Number(dayStyles.serial({ year, month, day }));
}

function webPage(rows: readonly (readonly string[])[]): string {
  const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(' ', '&nbsp;');
  const body = rows
    .map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`)
    .join('\n');
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1250"></head><body><table border=1>${body}</table></body></html>`;
}

function nameOf(mark: string): string {
  return (
    { ';': 'semicolons', ',': 'commas', '\t': 'tabs', '|': 'bars', '\r\n': 'CRLF', '\n': 'LF', '\r': 'CR' }[
      mark
    ] ?? mark
  );
}
