import { describe, expect, test } from 'vitest';

import { bytesInMemory } from '../bytes/byteSource.ts';
import { CustomerFileReader } from '../customerFileReader.ts';
import type { Preview } from '../preview.ts';
import type { Role } from '../reading.ts';

/** Headings of exports, each with a role and what stands below it in three rows. */
type Export = readonly (readonly [
  heading: string,
  role: Role,
  first: string,
  second: string,
  third: string,
])[];

const exports: Readonly<Record<string, Export>> = {
  'an invoicing program on the web, Hungarian': [
    ['Számlaszám', 'orderNumber', 'E-MINTA-2026-11', 'E-MINTA-2026-12', 'E-MINTA-2026-13'],
    ['Kelt', 'ignored', '2026-01-13', '2026-01-14', '2026-01-15'],
    ['Teljesítés dátuma', 'date', '2026-01-13', '2026-01-14', '2026-01-15'],
    ['Fizetési határidő', 'ignored', '2026-01-21', '2026-01-22', '2026-01-23'],
    ['Fizetési mód', 'ignored', 'Átutalás', 'Bankkártya', 'Átutalás'],
    ['Vevő neve', 'customer', 'Alfa Kft.', 'Béta Bt.', 'Alfa Kft.'],
    ['Vevő adószáma', 'ignored', '12345678-2-41', '22345678-2-41', '12345678-2-41'],
    ['Nettó', 'amount', '10000', '20000', '30000'],
    ['ÁFA', 'ignored', '2700', '5400', '8100'],
    ['Bruttó', 'ignored', '12700', '25400', '38100'],
    ['Deviza', 'currency', 'HUF', 'HUF', 'HUF'],
  ],
  'another one, with partners': [
    ['Típus', 'ignored', 'Számla', 'Számla', 'Számla'],
    ['Számla sorszáma', 'orderNumber', '2026-000011', '2026-000012', '2026-000013'],
    ['Partner neve', 'customer', 'Alfa Kft.', 'Béta Bt.', 'Alfa Kft.'],
    ['Partner adószáma', 'ignored', '12345678-2-41', '22345678-2-41', '12345678-2-41'],
    ['Kiállítás dátuma', 'date', '2026.01.13', '2026.01.14', '2026.01.15'],
    ['Fizetés dátuma', 'ignored', '2026.01.23', '2026.01.24', '2026.01.25'],
    ['Pénznem', 'currency', 'HUF', 'HUF', 'HUF'],
    ['Nettó összeg', 'amount', '10 000', '20 000', '30 000'],
    ['ÁFA összeg', 'ignored', '2 700', '5 400', '8 100'],
    ['Bruttó összeg', 'ignored', '12 700', '25 400', '38 100'],
  ],
  'the tax authority, Hungarian': [
    ['Számla sorszáma', 'orderNumber', 'A-11', 'A-12', 'A-13'],
    ['Számla kelte', 'date', '2026-01-13', '2026-01-14', '2026-01-15'],
    ['Vevő adószáma', 'ignored', '12345678', '22345678', '12345678'],
    ['Vevő neve', 'customer', 'Alfa Kft.', 'Béta Bt.', 'Alfa Kft.'],
    ['Számla nettó összege (HUF)', 'amount', '10000', '20000', '30000'],
    ['Számla ÁFA összege (HUF)', 'ignored', '2700', '5400', '8100'],
  ],
  'a web shop, Hungarian': [
    ['Rendelés azonosító', 'orderNumber', '1011', '1012', '1013'],
    ['Rendelés dátuma', 'date', '2026.01.13 14:05:11', '2026.01.14 08:15:00', '2026.01.15 21:44:09'],
    ['Állapot', 'ignored', 'Teljesítve', 'Teljesítve', 'Új'],
    ['Vásárló neve', 'customer', 'Kiss Anna', 'Nagy Béla', 'Kiss Anna'],
    ['E-mail', 'ignored', 'anna@pelda.hu', 'bela@pelda.hu', 'anna@pelda.hu'],
    ['Szállítási díj', 'ignored', '1490', '0', '1490'],
    ['Végösszeg', 'amount', '10 000 Ft', '20 000 Ft', '30 000 Ft'],
  ],
  'a web shop, English': [
    ['Order ID', 'orderNumber', '1011', '1012', '1013'],
    ['Order Date', 'date', '2026-01-13 14:05', '2026-01-14 08:15', '2026-01-15 21:44'],
    ['Billing First Name', 'ignored', 'Anna', 'Mart', 'Anna'],
    ['Customer', 'customer', 'Anna Kask', 'Mart Tamm', 'Anna Kask'],
    ['Order Total', 'amount', '10.00', '20.50', '30.00'],
    ['Currency', 'currency', 'EUR', 'EUR', 'EUR'],
  ],
  'accounts on the web, Estonian': [
    ['Arve nr', 'orderNumber', '260011', '260012', '260013'],
    ['Kuupäev', 'date', '13.01.2026', '14.01.2026', '15.01.2026'],
    ['Maksetähtaeg', 'ignored', '23.01.2026', '24.01.2026', '25.01.2026'],
    ['Klient', 'customer', 'Alfa OÜ', 'Beeta AS', 'Alfa OÜ'],
    ['Registrikood', 'ignored', '12345678', '22345678', '12345678'],
    ['Summa km-ta', 'amount', '100,00', '200,50', '300,00'],
    ['Käibemaks', 'ignored', '24,00', '48,12', '72,00'],
    ['Kokku', 'ignored', '124,00', '248,62', '372,00'],
    ['Valuuta', 'currency', 'EUR', 'EUR', 'EUR'],
    ['Tasutud', 'ignored', '124,00', '248,62', '0,00'],
  ],
  'other accounts, Estonian': [
    ['Arve number', 'orderNumber', '11', '12', '13'],
    ['Kliendi nimi', 'customer', 'Alfa OÜ', 'Beeta AS', 'Alfa OÜ'],
    ['Kliendi kood', 'ignored', 'K001', 'K002', 'K001'],
    ['Arve kuupäev', 'date', '13.01.2026', '14.01.2026', '15.01.2026'],
    ['Maksetähtpäev', 'ignored', '23.01.2026', '24.01.2026', '25.01.2026'],
    ['Summa käibemaksuta', 'amount', '100,00', '200,50', '300,00'],
    ['Käibemaks', 'ignored', '24,00', '48,12', '72,00'],
    ['Võlg', 'ignored', '0,00', '48,12', '372,00'],
  ],
  'a warehouse, Estonian': [
    ['Toode', 'ignored', 'Kohv', 'Tee', 'Kohv'],
    ['Kogus', 'ignored', '3', '1', '7'],
    ['Ühikuhind', 'ignored', '10,00', '20,50', '10,00'],
    ['Ostja', 'customer', 'Alfa OÜ', 'Beeta AS', 'Alfa OÜ'],
    ['Müügi kuupäev', 'date', '13.01.2026', '14.01.2026', '15.01.2026'],
    ['Summa', 'amount', '30,00', '20,50', '70,00'],
  ],
  'sales of a year by customer, Hungarian': [
    ['Ügyfélkód', 'ignored', 'V001', 'V002', 'V003'],
    ['Ügyfél', 'customer', 'Alfa Kft.', 'Béta Bt.', 'Gamma Zrt.'],
    ['Forgalom 2025', 'earlierRevenue', '8 000', '0', '9 500'],
    ['Forgalom 2026', 'revenue', '10 000', '20 000', '30 000'],
    ['Árrés', 'margin', '3 000', '4 000', '9 000'],
    ['Bejelentések', 'contacts', '3', '0', '11'],
    ['Utolsó rendelés', 'lastPurchase', '2026.10.13', '2026.09.14', '2026.08.15'],
  ],
  'sales of a year by customer, Estonian': [
    ['Ettevõte', 'customer', 'Alfa OÜ', 'Beeta AS', 'Gamma OÜ'],
    ['Linn', 'ignored', 'Tartu', 'Tallinn', 'Tartu'],
    ['Käive', 'revenue', '100,00', '200,50', '300,00'],
    ['Eelmise aasta käive', 'earlierRevenue', '80,00', '0,00', '95,00'],
    ['Kulud', 'cost', '10,00', '20,50', '30,00'],
    ['Viimane ost', 'lastPurchase', '13.10.2026', '14.09.2026', '15.08.2026'],
  ],
};

describe('the columns of exports are found by their headings and what they hold', () => {
  test.each(Object.entries(exports))('%s', async (_, columns) => {
    const rows = [0, 2, 3, 4].map((place) => columns.map((column) => column[place]).join(';'));
    const { reading, lacks } = await previewOf(`${rows.join('\n')}\n`);
    expect(reading.columns.map(({ name, role }) => [name, role.value])).toEqual(
      columns.map(([heading, role]) => [heading, role]),
    );
    expect(lacks).toEqual([]);
  });
});

describe('without headings the content decides, and says how sure it is', () => {
  test('one name, one date, one number: sure', async () => {
    const { reading } = await previewOf('Alfa;2026.01.13;5\nBéta;2026.01.14;6\nAlfa;2026.01.15;7\n');
    expect(reading.headerLine.value).toBeNull();
    expect(reading.columns.map(({ role }) => [role.value, role.certain])).toEqual([
      ['customer', true],
      ['date', true],
      ['amount', true],
    ]);
  });

  test('two texts could both be the customer', async () => {
    const { reading } = await previewOf(
      'Pécs;Alfa;2026.01.13;5\nGyőr;Béta;2026.01.14;6\nPécs;Alfa;2026.01.15;7\n',
    );
    expect(reading.columns.map(({ role }) => [role.value, role.certain])).toEqual([
      ['customer', false],
      ['ignored', false],
      ['date', true],
      ['amount', true],
    ]);
    expect(reading.columns[1]?.role.others).toEqual(['customer']);
  });

  test('a running number is no amount', async () => {
    const { reading } = await previewOf(
      '1;Alfa;2026.01.13;5,5\n2;Béta;2026.01.14;6\n3;Alfa;2026.01.15;7\n4;Alfa;2026.01.16;7\n',
    );
    expect(reading.columns.map(({ role }) => role.value)).toEqual(['ignored', 'customer', 'date', 'amount']);
  });
});

describe('the header', () => {
  test('stands below a title and above a row of units', async () => {
    const { reading } = await previewOf(
      'Kimutatás\nCég: Minta Kft.;\n\nVevő;Dátum;Összeg\n;;Ft\nAlfa;2026.01.13;5\n',
    );
    expect([reading.headerLine.value, reading.firstLine.value]).toEqual([4, 6]);
    expect(reading.columns[2]?.name).toBe('Összeg Ft');
    expect(reading.currency.value).toBe('HUF');
  });

  test('may have words that nobody knows, above numbers and dates', async () => {
    const { reading } = await previewOf(
      'Ki;Mikor;Mennyi\nAlfa;2026.01.13;5\nBéta;2026.01.14;6\nAlfa;2026.01.15;7\n',
    );
    expect(reading.headerLine).toEqual({ value: 1, certain: true, others: [] });
    expect(reading.columns.map(({ role }) => role.value)).toEqual(['customer', 'date', 'amount']);
  });
});

describe('columns that are headed by years', () => {
  test.each([
    'Sorcímkék;2024;2025;Végösszeg',
    'Reasildid;2024;2025;Üldkokkuvõte',
    'Row Labels;2025;2024;Total',
  ])(
    '%s: the later year is the revenue, the other the year before, and their sum is neither',
    async (headings) => {
      const { reading, counts } = await previewOf(
        `${headings}\nAlfa;100;250;350\nBéta;;500;500\nGamma;300;90;390\n`,
      );
      expect(reading.headerLine).toEqual({ value: 1, certain: true, others: [] });
      const roles = Object.fromEntries(reading.columns.map(({ name, role }) => [name, role.value]));
      expect(roles).toMatchObject({ '2025': 'revenue', '2024': 'earlierRevenue' });
      expect(reading.columns.map(({ role }) => role.value)).toEqual([
        'customer',
        ...(headings.includes('2024;2025') ? ['earlierRevenue', 'revenue'] : ['revenue', 'earlierRevenue']),
        'ignored',
      ]);
      expect(counts.customers).toBe(3);
    },
  );

  test('below words that nobody knows they are likely, no more', async () => {
    const { reading } = await previewOf('Kik;2024;2025\nAlfa;100;250\nBéta;70;500\n');
    expect(reading.headerLine).toEqual({ value: 1, certain: false, others: [null] });
  });

  test('amounts that look like years are amounts', async () => {
    const { reading, counts } = await previewOf(
      'Név;Bevétel;Költség\nAlfa;1999;2005\nBéta;2010;2001\nGamma;7;8\n',
    );
    expect([reading.headerLine.value, reading.firstLine.value, counts.used]).toEqual([1, 2, 3]);
  });
});

describe('a column that is called a date', () => {
  const rows = (dates: readonly string[]): string =>
    `Ügyfél;Dátum;Összeg\n${dates.map((date, index) => `V${index};${date};${500 + index}`).join('\n')}\n`;

  test('in a writing that nobody reads: the rows may be orders all the same', async () => {
    const { reading } = await previewOf(rows(['1763856000', '1763942400', '1764028800']));
    expect(reading.kind).toEqual({ value: 'customers', certain: false, others: ['orders'] });
  });

  test('in American words holds the days of orders', async () => {
    const { reading, counts } = await previewOf(rows(['Nov 3, 2025', 'Nov 23, 2025', 'Dec 1, 2025']));
    expect(reading.kind.value).toBe('orders');
    expect(reading.columns.map(({ role }) => role.value)).toEqual(['customer', 'date', 'amount']);
    expect(counts).toMatchObject({ used: 3, firstDay: 20_395, lastDay: 20_423 });
  });
});

describe('decimal mark and order of dates, by all rows', () => {
  const rows = (cells: readonly (readonly [string, string])[]): string =>
    `Vevő;Dátum;Összeg\n${cells.map(([date, amount], index) => `V${index % 3};${date};${amount}`).join('\n')}\n`;

  test('one number with two digits behind the point decides for all', async () => {
    const open = Array.from({ length: 20 }, (_, index) => ['2026.01.13', `1.${200 + index}`] as const);
    const thousands = await previewOf(rows(open));
    expect(thousands.reading.decimal).toMatchObject({ value: ',', certain: true });
    const decimals = await previewOf(rows([...open, ['2026.01.13', '1.25']]));
    expect(decimals.reading.decimal).toMatchObject({ value: '.', certain: true });
  });

  test('one day after the twelfth decides for all', async () => {
    const open = Array.from({ length: 9 }, (_, index) => [`0${index + 1}/05/2026`, '5'] as const);
    expect((await previewOf(rows(open))).reading.dateOrder).toMatchObject({ value: 'dmy' });
    const dayFirst = await previewOf(rows([...open, ['13/05/2026', '5']]));
    expect(dayFirst.reading.dateOrder).toMatchObject({ value: 'dmy', certain: true });
    const monthFirst = await previewOf(rows([...open, ['05/13/2026', '5']]));
    expect(monthFirst.reading.dateOrder).toMatchObject({ value: 'mdy', certain: true });
  });

  test('dates that follow each other in time one way only decide', async () => {
    const cells = [
      '01/05/2026',
      '02/03/2026',
      '02/09/2026',
      '03/01/2026',
      '04/11/2026',
      '06/02/2026',
      '07/12/2026',
    ];
    const more = ['08/01/2026', '09/05/2026', '10/10/2026', '11/02/2026'];
    const { reading } = await previewOf(rows([...cells, ...more].map((date) => [date, '5'])));
    expect(reading.dateOrder).toMatchObject({ value: 'mdy', certain: true });
  });
});

async function previewOf(text: string): Promise<Preview> {
  const reader = await CustomerFileReader.ofFile(bytesInMemory(new TextEncoder().encode(text)), 'hu');
  return (await reader.read({}, () => undefined)).preview;
}
