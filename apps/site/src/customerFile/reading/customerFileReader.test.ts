import { describe, expect, test } from 'vitest';

import { workbookFile } from '../../../tests/customerFiles/workbookFile.ts';
import { bytesInMemory } from './bytes/byteSource.ts';
import type { Choices } from './choices.ts';
import { CustomerFileReader, type ReadFile } from './customerFileReader.ts';
import type { QuestionCode } from './questions.ts';

const header = 'Vevő;Dátum;Nettó összeg\n';

async function readText(
  text: string,
  choices: Choices = {},
  language: 'hu' | 'et' = 'hu',
): Promise<ReadFile> {
  const reader = await CustomerFileReader.ofFile(bytesInMemory(new TextEncoder().encode(text)), language);
  return reader.read(choices, () => undefined);
}

/** What is computed with, row by row. */
function rowsOf({ data }: ReadFile): readonly string[] {
  if (data === null) return [];
  if (data.kind === 'customers')
    return data.names.map((name, place) => `${name} ${data.revenue[place] ?? NaN}`);
  return Array.from(data.amount, (amount, row) => {
    const day = new Date((data.day[row] ?? 0) * 86_400_000).toISOString().slice(5, 10);
    return `${data.names[data.customer[row] ?? 0] ?? ''} ${day} ${amount}`;
  });
}

function question({ preview }: ReadFile, code: QuestionCode): unknown {
  return preview.questions.find((each) => each.code === code);
}

describe('credit notes', () => {
  const text =
    `${header}Alfa;2026.01.10;500\nAlfa;2026.01.20;700\nBéta;2026.01.21;700\n` +
    'Alfa;2026.01.25;-700\nAlfa;2026.02.01;-50\nAlfa;2026.02.02;-500\nAlfa;2026.02.03;-500\n';

  test('one that is the opposite of an order takes it away; the others are subtracted', async () => {
    const read = await readText(text);
    expect(question(read, 'creditNotes')).toMatchObject({ answer: 'cancel', count: 4, matched: 2 });
    expect(rowsOf(read)).toEqual(['Béta 01-21 700', 'Alfa 02-01 -50', 'Alfa 02-03 -500']);
  });

  test('all are subtracted, or left out, if the reader says so', async () => {
    expect(rowsOf(await readText(text, { answers: { creditNotes: 'subtract' } }))).toHaveLength(7);
    expect(rowsOf(await readText(text, { answers: { creditNotes: 'leaveOut' } }))).toEqual([
      'Alfa 01-10 500',
      'Alfa 01-20 700',
      'Béta 01-21 700',
    ]);
  });

  test('an order that comes after its opposite stays', async () => {
    const read = await readText(`${header}Alfa;2026.01.10;-500\nAlfa;2026.01.20;500\n`);
    expect(question(read, 'creditNotes')).toMatchObject({ count: 1, matched: 0 });
    expect(rowsOf(read)).toHaveLength(2);
  });
});

describe('rows that are the same', () => {
  const twice = `${header}Alfa;2026.01.10;5\nAlfa;2026.01.10;5\nBéta;2026.01.13;6\nBéta;2026.01.14;6\nBéta;2026.01.15;7\nBéta;2026.01.16;8\n`;

  test('where they say little they are two orders, of one day here', async () => {
    const read = await readText(twice);
    expect(question(read, 'duplicates')).toMatchObject({ answer: 'keep', count: 1 });
    expect(question(read, 'sameDay')).toMatchObject({ answer: 'join', count: 1 });
    expect(read.data).toMatchObject({ sameDay: 'join' });
    const separate = await readText(twice, { answers: { sameDay: 'separate' } });
    expect(separate.data).toMatchObject({ sameDay: 'separate' });
    expect(rowsOf(read).slice(0, 2)).toEqual(['Alfa 01-10 5', 'Alfa 01-10 5']);
    const once = await readText(twice, { answers: { duplicates: 'leaveOut' } });
    expect(once.preview.questions.map(({ code }) => code)).not.toContain('sameDay');
    expect(rowsOf(once).slice(0, 2)).toEqual(['Alfa 01-10 5', 'Béta 01-13 6']);
  });

  test('where they say a lot, or there are a lot of them, they are one', async () => {
    const wide =
      'Számlaszám;Vevő;Dátum;Nettó;Fizetés\n1/A;Alfa;2026.01.10;5;kp\n1/A;Alfa;2026.01.10;5;kp\n2/A;Alfa;2026.01.13;5;kp\n';
    expect(question(await readText(wide), 'duplicates')).toMatchObject({ answer: 'leaveOut', count: 1 });
    const rows = 'Alfa;2026.01.10;5\nBéta;2026.01.13;6\n';
    expect(question(await readText(header + rows + rows), 'duplicates')).toMatchObject({
      answer: 'leaveOut',
      count: 2,
    });
  });
});

describe('rows that add up others', () => {
  const text = `${header}Alfa;2026.01.10;5\nAlfa;2026.01.13;6\nAlfa összesen;;11\nBéta;2026.01.14;7\nMindösszesen;;18\n`;

  test('are left out and asked about', async () => {
    const read = await readText(text);
    expect(question(read, 'totals')).toMatchObject({ answer: 'leaveOut', count: 2 });
    expect(read.preview.problems.counts).toEqual({});
    expect(read.preview.counts).toMatchObject({ understood: 3, used: 3, bad: 0, sum: 18 });
  });

  test('are known without a word: nameless, and the sum of what stands above', async () => {
    const read = await readText(
      `${header}Alfa;2026.01.10;5\nAlfa;2026.01.13;6\n;;11\nBéta;2026.01.14;7\n;;9\n`,
    );
    expect(question(read, 'totals')).toMatchObject({ count: 1 });
    expect(read.preview.problems.counts).toEqual({ noCustomer: 1 });
  });

  test('are rows like any other if the reader says so, and then lack a name or a day', async () => {
    const read = await readText(text, { answers: { totals: 'keep' } });
    expect(question(read, 'totals')).toMatchObject({ answer: 'keep', count: 2 });
    expect(read.preview.problems.counts).toEqual({ noDate: 2 });
  });

  test('a firm called Total is a customer', async () => {
    const read = await readText(`${header}Total Hungária Kft.;2026.01.10;5\nKokku OÜ;2026.01.13;6\n`);
    expect(question(read, 'totals')).toBeUndefined();
    expect(rowsOf(read)).toHaveLength(2);
  });

  test('the last customer of a list who has the sum of all is none', async () => {
    const list = 'Név;Árbevétel\nAlfa;5\nBéta;6\nMind együtt;11\n';
    const read = await readText(list);
    expect(question(read, 'totals')).toMatchObject({ answer: 'leaveOut', count: 1 });
    expect(rowsOf(read)).toEqual(['Alfa 5', 'Béta 6']);
    expect(rowsOf(await readText(list, { answers: { totals: 'keep' } }))).toHaveLength(3);
  });
});

describe('names', () => {
  test('that differ in capitals, spaces or points are one customer, under the spelling of most rows', async () => {
    const text = `${header}KISS KFT;2026.01.10;5\nKiss Kft.;2026.01.13;6\nKiss  Kft.;2026.01.14;7\nKis Kft.;2026.01.15;8\n`;
    const read = await readText(text);
    expect(question(read, 'spellings')).toMatchObject({
      count: 1,
      examples: [{ names: ['Kiss Kft.', 'KISS KFT'] }],
    });
    expect(read.data?.names).toEqual(['Kiss Kft.', 'Kis Kft.']);
    expect((await readText(text, { answers: { spellings: 'keep' } })).data?.names).toHaveLength(3);
  });

  test('that stand for many people are left out and asked about', async () => {
    const text = `${header}Készpénzes vevő;2026.01.10;5\nAlfa;2026.01.13;6\nEraisik;2026.01.14;7\nMagánszemélyek Boltja Kft.;2026.01.15;8\n`;
    const read = await readText(text);
    expect(question(read, 'collective')).toMatchObject({ answer: 'leaveOut', count: 2 });
    expect(read.data?.names).toEqual(['Alfa', 'Magánszemélyek Boltja Kft.']);
    expect((await readText(text, { answers: { collective: 'keep' } })).data?.names).toHaveLength(4);
  });

  test('that are missing below a name are filled in where most rows need it', async () => {
    const grouped = `${header}Alfa;2026.01.10;5\n;2026.01.13;6\n;2026.01.14;7\nBéta;2026.01.15;8\n;2026.01.16;9\n`;
    const read = await readText(grouped);
    expect(question(read, 'emptyNames')).toMatchObject({ answer: 'fillDown', count: 3 });
    expect(rowsOf(read)[2]).toBe('Alfa 01-14 7');
    const without = await readText(grouped, { answers: { emptyNames: 'leaveOut' } });
    expect(without.preview.problems.counts).toEqual({ noCustomer: 3 });
  });

  test('in two columns are one name', async () => {
    const read = await readText(
      'Vezetéknév;Keresztnév;Dátum;Összeg\nKiss;Anna;2026.01.10;5\nKiss;Béla;2026.01.13;6\n',
    );
    expect(read.data?.names).toEqual(['Kiss Anna', 'Kiss Béla']);
  });

  test('that come twice in a list are added up', async () => {
    const list = 'Név;Árbevétel;Utolsó vásárlás\nAlfa;5;2026.01.13\nBéta;6;2026.02.14\nAlfa;7;2026.03.15\n';
    const read = await readText(list);
    expect(question(read, 'sameName')).toMatchObject({ answer: 'join', count: 1 });
    expect(rowsOf(read)).toEqual(['Alfa 12', 'Béta 6']);
    expect(read.data).toMatchObject({ lastPurchase: new Float64Array([20_527, 20_498]) });
    expect(rowsOf(await readText(list, { answers: { sameName: 'keep' } }))).toEqual([
      'Alfa 5',
      'Béta 6',
      'Alfa 7',
    ]);
  });
});

describe('a customer list', () => {
  const list =
    'Partner;Nettó forgalom;Előző évi forgalom;Költség;Árrés;Megkeresés\nAlfa;1000;800;200;30%;5\nBéta;500;;;100;\n';

  test('reads all that it has; empty cells are not known', async () => {
    expect((await readText(list)).data).toEqual({
      kind: 'customers',
      names: ['Alfa', 'Béta'],
      revenue: new Float64Array([1000, 500]),
      earlierRevenue: new Float64Array([800, NaN]),
      cost: new Float64Array([200, NaN]),
      margin: new Float64Array([300, 100]),
      contacts: new Float64Array([5, NaN]),
      lastPurchase: null,
    });
  });

  test('a row with a bad number is left out', async () => {
    const read = await readText(`${list}Gamma;12;sok;3;4;5\n`);
    expect(read.preview.problems.first).toEqual([
      { line: 4, column: 2, role: 'earlierRevenue', code: 'notNumber', cell: 'sok' },
    ]);
    expect(read.data?.names).toEqual(['Alfa', 'Béta']);
  });
});

describe('margins in percent', () => {
  const list = (heading: string, margins: readonly (string | null)[], revenues: readonly string[]): string =>
    `Vevő;Éves bevétel (Ft);${heading};Költség\n${margins.map((margin, index) => `V${index};${revenues[index] ?? ''};${margin ?? ''};5`).join('\n')}\n`;
  const large = ['1 200 000', '300 000', '50 000'];
  const marginsOf = ({ data }: ReadFile): number[] =>
    data?.kind === 'customers'
      ? Array.from(data.margin ?? [], (margin) => Math.round(margin * 1000) / 1000)
      : [];

  test.each([
    ['Árrés %', ['35', '20', ''], 'ofPrice', [420_000, 60_000, NaN]],
    ['Árrés', ['35%', '20 %', '-5%'], 'ofPrice', [420_000, 60_000, -2500]],
    ['Marginaal %', ['35,5', '20', '1'], 'ofPrice', [426_000, 60_000, 500]],
    ['Brutomarginaali protsent', ['35', '20', '1'], 'ofPrice', [420_000, 60_000, 500]],
    ['Kasumimäär', ['0,35', '0,2', '0,1'], 'ofPrice', [420_000, 60_000, 5000]],
    ['Árréshányad', ['0,35', '0,2', '0,1'], 'ofPrice', [420_000, 60_000, 5000]],
    ['Haszonkulcs (%)', ['25', '100', '150%'], 'ofCost', [240_000, 150_000, 30_000]],
    ['Juurdehindlus', ['0,25', '1', '1,5'], 'ofCost', [240_000, 150_000, 30_000]],
  ] as const)('%s: %j', async (heading, margins, form, expected) => {
    const read = await readText(list(heading, margins, large));
    expect(read.preview.reading.columns[2]?.role.value).toBe('margin');
    expect(read.preview.reading.marginForm).toMatchObject({ value: form, certain: true });
    expect(marginsOf(read)).toEqual(expected);
  });

  test('without a word are likely where the numbers are tiny beside the revenue, and the reader decides', async () => {
    const text = list('Árrés', ['35', '20', '12'], large);
    const read = await readText(text);
    expect(read.preview.reading.marginForm).toEqual({ value: 'ofPrice', certain: false, others: ['money'] });
    expect(marginsOf(read)).toEqual([420_000, 60_000, 6000]);
    expect(read.preview.rows[0]?.cells[2]).toEqual({ kind: 'share', share: 0.35, text: '35' });
    const money = await readText(text, { marginForm: 'money' });
    expect(marginsOf(money)).toEqual([35, 20, 12]);
    expect(marginsOf(await readText(text, { marginForm: 'ofCost' }))[1]).toBe(50_000);
  });

  test.each([
    ['Árrés', ['400 000', '60 000', '900'], true],
    ['Árrés (Ft)', ['35', '20', '12'], true],
    ['Árrés %', ['400 000', '60 000', '9 000'], false],
    ['Árrés', ['35%', '60 000', '9 000'], false],
  ] as const)('%s with %j is money', async (heading, margins, certain) => {
    const read = await readText(list(heading, margins, large));
    expect(read.preview.reading.marginForm).toMatchObject({ value: 'money', certain });
    expect(marginsOf(read)[1]).toBe(margins[1] === '20' ? 20 : 60_000);
  });

  test('of a margin in money and one in percent the money is read', async () => {
    const read = await readText('Vevő;Árrés %;Árrés;Bevétel\nA;35;350;1000\nB;20;100;500\n');
    expect(read.preview.reading.columns.map(({ role }) => role.value)).toEqual([
      'customer',
      'ignored',
      'margin',
      'revenue',
    ]);
  });

  test('a markup that leaves no price is no number', async () => {
    const read = await readText(list('Haszonkulcs %', ['25', '-100', '30'], large));
    expect(read.preview.problems.first).toMatchObject([{ line: 3, role: 'margin', code: 'notNumber' }]);
  });

  test('are known in a workbook by how it shows them', async () => {
    const file = workbookFile([
      {
        name: 'Lista',
        rows: [
          ['Vevő', 'Bevétel', 'Árrés'],
          ['A', 1000, { percent: 0.35 }],
          ['B', 500, { percent: 0.07 }],
          ['C', 500, { percent: 0.125, ownFormat: true }],
        ],
      },
    ]);
    const read = await (await CustomerFileReader.ofFile(bytesInMemory(file), 'hu')).read({}, () => undefined);
    expect(read.preview.reading.marginForm).toMatchObject({ value: 'ofPrice', certain: true });
    expect(marginsOf(read)).toEqual([350, 35, 62.5]);
    expect(read.preview.rows[1]?.cells[2]).toEqual({ kind: 'share', share: 0.07, text: '7%' });
  });
});

describe('VAT and currency', () => {
  test('gross amounts lose their VAT, at the rate of the currency unless another is chosen', async () => {
    const text = 'Vevő;Dátum;Bruttó összeg\nAlfa;2026.01.13;1270 Ft\nBéta;2026.01.14;127 Ft\n';
    const read = await readText(text, {}, 'et');
    expect(read.preview.reading).toMatchObject({ vat: { value: 'gross', certain: true }, vatPercent: 27 });
    expect(read.preview.counts.sum).toBeCloseTo(1100, 9);
    expect((await readText(text, { vatPercent: 0 })).preview.counts.sum).toBe(1397);
    expect((await readText(text, { vat: 'net' })).preview.counts.sum).toBe(1397);
  });

  test('of net and gross, net is read', async () => {
    const read = await readText(
      'Klient;Kuupäev;Summa km-ga;Summa km-ta;Käibemaks\nA;13.01.2026;124;100;24\n',
      {},
      'et',
    );
    expect(read.preview.reading).toMatchObject({ vat: { value: 'net', certain: true }, vatPercent: 24 });
    expect(read.preview.counts.sum).toBe(100);
  });

  test('of two currencies that of most rows is read, or the one chosen', async () => {
    const text =
      'Vevő;Dátum;Összeg;Pénznem\nA;2026.01.13;100;EUR\nA;2026.01.14;200;EUR\nB;2026.01.15;40000;HUF\n';
    const read = await readText(text);
    expect(read.preview.reading.currency).toEqual({ value: 'EUR', certain: false, others: ['HUF'] });
    expect(read.preview.problems.counts).toEqual({ otherCurrency: 1 });
    expect((await readText(text, { currency: 'HUF' })).preview.counts.sum).toBe(40_000);
  });
});

describe('what the reader corrects', () => {
  test('roles: one that a column is given is taken from the other', async () => {
    const text = 'Vevő;Megjegyzés;Dátum;Összeg\nA;x;2026.01.13;5\nB;y;2026.01.14;6\n';
    const read = await readText(text, { roles: { 1: 'customer' } });
    expect(read.preview.reading.columns.map(({ role }) => role.value)).toEqual([
      'ignored',
      'customer',
      'date',
      'amount',
    ]);
    expect(read.data?.names).toEqual(['x', 'y']);
  });

  test('the header and the first row, by their lines', async () => {
    const text = 'A;2026.01.12;4\nB;2026.01.13;5\n\nC;2026.01.14;6\n';
    expect((await readText(text)).preview.reading.headerLine.value).toBeNull();
    expect(rowsOf(await readText(text, { headerLine: 1 }))).toEqual(['B 01-13 5', 'C 01-14 6']);
    expect(rowsOf(await readText(text, { firstLine: 4 }))).toEqual(['C 01-14 6']);
  });

  test('the kind, whose roles are then found', async () => {
    const read = await readText(`${header}Alfa;2026.01.13;5\nAlfa;2026.01.14;6\n`, {
      ...{ kind: 'customers', roles: { 2: 'revenue' }, answers: { sameName: 'join' } },
    });
    expect(read.preview.reading.kind).toMatchObject({ value: 'customers', certain: true });
    expect(rowsOf(read)).toEqual(['Alfa 11']);
  });

  test('the separator and the encoding, from the bytes on', async () => {
    const reader = await CustomerFileReader.ofFile(
      bytesInMemory(
        Uint8Array.of(
          ...new TextEncoder().encode('Vev;Datum;Osszeg\nT'),
          0xf5,
          ...new TextEncoder().encode(';2026.01.13;5\n'),
        ),
      ),
      'hu',
    );
    expect((await reader.read({}, () => undefined)).data?.names).toEqual(['Tő']);
    expect((await reader.read({ encoding: 'windows-1257' }, () => undefined)).data?.names).toEqual(['Tõ']);
    const { preview } = await reader.read({ separator: '|' }, () => undefined);
    expect(preview.lacks).not.toEqual([]);
    expect(preview.reading.separator).toEqual({ value: '|', certain: true, others: [';'] });
  });

  test('the sheet of a workbook', async () => {
    const rows = (name: string): (string | number)[][] => [
      ['Vevő', 'Dátum', 'Összeg'],
      [name, '2026.01.13', 5],
    ];
    const file = workbookFile([
      { name: 'Egy', rows: rows('első') },
      { name: 'Kettő', rows: rows('második') },
    ]);
    const reader = await CustomerFileReader.ofFile(bytesInMemory(file), 'hu');
    const first = await reader.read({}, () => undefined);
    expect(first.preview.reading.sheet).toEqual({ value: 0, certain: false, others: [1] });
    expect(first.data?.names).toEqual(['első']);
    expect((await reader.read({ sheet: 1 }, () => undefined)).data?.names).toEqual(['második']);
  });
});

describe('what is pasted', () => {
  const rows = 'Vevő\tDátum\tÖsszeg\nAlfa\t2026.01.13\t1 234,5\n';

  test('from Excel: text with tabs', async () => {
    const reader = await CustomerFileReader.ofPaste(rows, null, 'hu');
    const read = await reader.read({}, () => undefined);
    expect(read.preview.reading).toMatchObject({
      format: 'delimited',
      encoding: null,
      separator: { value: '\t' },
    });
    expect(rowsOf(read)).toEqual(['Alfa 01-13 1234.5']);
  });

  test('from a page: its table, whose cells may have several lines', async () => {
    const html =
      '<html><body><!--StartFragment--><table><tr><th>Vevő<th>Dátum<th>Összeg</tr>' +
      '<tr><td>Alfa &amp;<br>Béta</td><td>2026.01.13</td><td>1&nbsp;234,5&nbsp;€</td></tr></table></body></html>';
    const reader = await CustomerFileReader.ofPaste(rows, html, 'hu');
    const read = await reader.read({}, () => undefined);
    expect(read.preview.reading).toMatchObject({ format: 'webTable', currency: { value: 'EUR' } });
    expect(rowsOf(read)).toEqual(['Alfa & Béta 01-13 1234.5']);
  });

  test('of several tables the largest is read, and the others can be chosen', async () => {
    const table = (names: readonly string[], caption: string): string =>
      `<table><caption>${caption}</caption><tr><td>Vevő<td>Dátum<td>Összeg</tr>${names.map((name) => `<tr><td>${name}<td>2026.01.13<td>5</tr>`).join('')}</table>`;
    const html = table(['a'], 'kicsi') + table(['b', 'c'], 'nagy');
    const reader = await CustomerFileReader.ofPaste('', html, 'hu');
    const read = await reader.read({}, () => undefined);
    expect(read.preview.reading.sheets.map(({ name }) => name)).toEqual(['kicsi', 'nagy']);
    expect(read.data?.names).toEqual(['b', 'c']);
    expect((await reader.read({ sheet: 0 }, () => undefined)).data?.names).toEqual(['a']);
  });

  test('a page that is a file can be read in another encoding', async () => {
    const file = Uint8Array.of(
      ...new TextEncoder().encode('<table><tr><td>Nev<td>Osszeg</tr><tr><td>T'),
      0xf5,
      ...new TextEncoder().encode('k<td>5</tr></table>'),
    );
    const reader = await CustomerFileReader.ofFile(bytesInMemory(file), 'hu');
    const read = await reader.read({}, () => undefined);
    expect(read.preview.reading.encoding).toMatchObject({ value: 'windows-1250', certain: false });
    expect(read.data?.names).toEqual(['Tők']);
    expect((await reader.read({ encoding: 'windows-1257' }, () => undefined)).data?.names).toEqual(['Tõk']);
  });

  test('text around a table that is none is read as text', async () => {
    const reader = await CustomerFileReader.ofPaste(rows, '<b>Vevő</b>', 'hu');
    expect((await reader.read({}, () => undefined)).preview.reading.format).toBe('delimited');
  });
});

describe('what is shown', () => {
  test('the top as it stands, the first rows as understood, and what is counted', async () => {
    const { preview } = await readText(
      `Lista\n\n${header}Alfa;2026.01.13;5\n\nBéta;tegnap;6\nBéta;2026.01.15;0,5\n`,
    );
    expect(preview.top.slice(0, 3)).toEqual([
      { line: 1, cells: ['Lista', '', ''] },
      { line: 3, cells: ['Vevő', 'Dátum', 'Nettó összeg'] },
      { line: 4, cells: ['Alfa', '2026.01.13', '5'] },
    ]);
    expect(preview.rows.map(({ line, leftOut }) => [line, leftOut])).toEqual([
      [4, false],
      [6, true],
      [7, false],
    ]);
    expect(preview.rows[1]?.cells).toEqual([
      { kind: 'text', text: 'Béta' },
      { kind: 'problem', code: 'notDate', text: 'tegnap' },
      { kind: 'number', value: 6, text: '6' },
    ]);
    expect(preview.counts).toEqual({
      ...{
        understood: 2,
        used: 2,
        bad: 1,
        empty: 1,
        customers: 2,
        firstDay: 20_466,
        lastDay: 20_468,
        sum: 5.5,
      },
    });
  });

  test('shares of the work never go back and end below or at the whole', async () => {
    const reader = await CustomerFileReader.ofFile(
      bytesInMemory(new TextEncoder().encode(header + 'Alfa;2026.01.13;5\n'.repeat(300_000))),
      'hu',
    );
    const shares: number[] = [];
    await reader.read({}, (_, share) => shares.push(share));
    expect(shares.length).toBeGreaterThan(4);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });
});
