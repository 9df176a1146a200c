import type { ByteSource } from '../../src/customerFile/reading/bytes/byteSource.ts';
import { bytesInMemory, bytesOfBlob } from '../../src/customerFile/reading/bytes/byteSource.ts';
import type { Lack, ProblemCode } from '../../src/customerFile/reading/preview.ts';
import type { Reading } from '../../src/customerFile/reading/reading.ts';
import type { Refusal } from '../../src/customerFile/reading/refusal.ts';
import { compoundFile, foreignArchives, foreignBeginnings } from './foreignFiles.ts';
import { brokenWorkbooks } from './brokenWorkbooks.ts';
import { encodedText } from './encodedText.ts';

/** A file with something wrong, and what has to be said about it. */
export interface BadFile {
  readonly name: string;
  readonly source: ByteSource;
  readonly expected:
    | { readonly refusal: Partial<Refusal> & Pick<Refusal, 'code'> }
    | {
        /** All problems, and how many rows each has. */
        readonly problems?: Partial<Record<ProblemCode, number>>;
        /** The lines of the first problems. */
        readonly lines?: readonly number[];
        readonly lacks?: readonly Lack[];
        /** How many orders or customers are read nevertheless. */
        readonly used?: number;
        /** What the reader is asked to look at. */
        readonly doubtful?: readonly (keyof Reading)[];
      };
}

type Expected = BadFile['expected'];

/** Every bad file. */
export function badFiles(): readonly BadFile[] {
  return [
    ...nothingInIt(),
    ...noTable(),
    ...foreignBeginnings().map(([name, bytes, looksLike]) =>
      file(name, bytes, { refusal: { code: 'binary', looksLike } }),
    ),
    ...foreignArchives().map(([name, bytes, looksLike]) =>
      file(name, bytes, { refusal: { code: 'binary', looksLike } }),
    ),
    file('an old workbook', compoundFile('Workbook'), { refusal: { code: 'binary', looksLike: 'oldExcel' } }),
    file('an old document', compoundFile('WordDocument'), { refusal: { code: 'binary', looksLike: 'word' } }),
    file('an old workbook, cut off', compoundFile('Workbook').slice(0, 100), {
      refusal: { code: 'damaged' },
    }),
    file('a workbook with a password', compoundFile('EncryptedPackage'), { refusal: { code: 'encrypted' } }),
    ...brokenWorkbooks().map(([name, bytes, expected]) => file(name, bytes, expected)),
    ...tooMuch(),
    ...badRows(),
    ...badColumns(),
    ...openQuestions(),
  ];
}

function file(name: string, bytes: Uint8Array, expected: Expected): BadFile {
  return { name, source: bytesInMemory(bytes), expected };
}

function text(name: string, content: string, expected: Expected): BadFile {
  return file(name, encodedText(content, 'utf-8'), expected);
}

function nothingInIt(): BadFile[] {
  const empty = { refusal: { code: 'empty' } } as const;
  const headerOnly = { refusal: { code: 'headerOnly' } } as const;
  return [
    text('no byte', '', empty),
    text('nothing but a mark of byte order', '\ufeff', empty),
    file('nothing but a mark of byte order, UTF-16', encodedText('', 'utf-16le BOM'), empty),
    text('line ends', '\r\n\r\n\n\n', empty),
    text('spaces and tabs', '  \t \n\t\t\n   ', empty),
    text('separators', ';;;\n;;;\n;;;\n', empty),
    text('a header', 'Vevő;Dátum;Összeg\n', headerOnly),
    text('a header and empty rows', 'Klient;Kuupäev;Summa\n;;\n;;\n', headerOnly),
    text('a title and a header', 'Forgalmi lista\n\nVevő;Dátum;Összeg\n', headerOnly),
  ];
}

function noTable(): BadFile[] {
  const oneColumn = { refusal: { code: 'oneColumn' } } as const;
  return [
    text('a list of names', 'Kiss Kft.\nNagy Bt.\nTóth Zrt.\n', {
      refusal: { code: 'oneColumn', example: 'Kiss Kft.' },
    }),
    text('a list of numbers', '1200\n3400\n5600\n', oneColumn),
    text(
      'columns of spaces',
      'Kiss Kft.    2026.01.02    1200\nNagy Bt.     2026.01.03    3400\n',
      oneColumn,
    ),
    text(
      'a letter',
      'Kedves Ügyfelünk!\nEzúton tájékoztatjuk az új árakról.\nÜdvözlettel: a bolt\n',
      oneColumn,
    ),
    file('noise', noise(4096), { refusal: { code: 'binary', looksLike: 'unknown' } }),
    file('zeros', new Uint8Array(4096), { refusal: { code: 'binary', looksLike: 'unknown' } }),
    text('a page without a table', '<!doctype html><html><body><h1>404</h1></body></html>', {
      refusal: { code: 'binary', looksLike: 'webPage' },
    }),
    text('a page with an empty table', '<html><body><table><tr><td> </td></tr></table></body></html>', {
      refusal: { code: 'binary', looksLike: 'webPage' },
    }),
    { name: 'a file that is gone', source: goneSource(), expected: { refusal: { code: 'unreadable' } } },
  ];
}

function tooMuch(): BadFile[] {
  const wide = (cells: number): string =>
    Array.from({ length: cells }, (_, index) => String(index)).join(';');
  const tooBig = { refusal: { code: 'tooBig', unit: 'bytes' } } as const;
  const lineTooLong = { refusal: { code: 'lineTooLong', line: 1 } } as const;
  return [
    text('ten thousand columns', `${wide(10_000)}\n${wide(10_000)}\n`, { refusal: { code: 'tooWide' } }),
    text('ten thousand cells in one row', `Vevő;Dátum;Összeg\nA;2026.01.02;1200\n${wide(10_000)}\n`, {
      refusal: { code: 'tooWide' },
    }),
    { name: 'one line of 150 MB', source: sameByte(150_000_000, 'a'), expected: lineTooLong },
    { name: 'one line of 200 MB', source: sameByte(200_000_000, 'a'), expected: tooBig },
    { name: 'one line of commas', source: sameByte(150_000_000, ','), expected: lineTooLong },
    { name: 'one quotation mark and no end', source: sameByte(150_000_000, 'a', '"'), expected: lineTooLong },
    { name: 'a text of 5 GB', source: sameByte(5_000_000_000, 'a\n'), expected: tooBig },
    text(
      'a row of 150,000 characters',
      `Vevő;Dátum;Összeg\n${'x'.repeat(150_000)};2026.01.02;1\nB;2026.01.03;2\n`,
      {
        ...{ problems: { rowTooLong: 1 }, lines: [2], used: 1 },
      },
    ),
  ];
}

const orders = 'Vevő;Dátum;Nettó összeg\nAlfa Kft.;2026.01.02;1200,50\nBéta Bt.;2026.01.13;3400\n';

function badRows(): BadFile[] {
  const rows = (
    name: string,
    more: string,
    problems: Partial<Record<ProblemCode, number>>,
    used = 2,
    at?: readonly number[],
  ): BadFile => {
    const lines = Object.values(problems).reduce((sum, count) => sum + count, 0);
    return text(name, `${orders}${more}\n`, {
      problems,
      used,
      lines: at ?? Array.from({ length: lines }, (_, index) => 4 + index),
    });
  };
  return [
    rows('a name is missing', ';2026.02.01;5', { noCustomer: 1 }),
    rows('a date is missing', 'Alfa Kft.;;5', { noDate: 1 }),
    rows('an amount is missing', 'Alfa Kft.;2026.02.01;', { noAmount: 1 }),
    rows('a date is a word', 'Alfa Kft.;tegnap;5', { notDate: 1 }),
    rows('a date is no day', 'Alfa Kft.;2026.02.31;5\nAlfa Kft.;2026.13.01;5', { impossibleDate: 2 }),
    rows('a date is a hundred years off', 'Alfa Kft.;1926.02.01;5\nAlfa Kft.;2226.02.01;5', {
      dateOutOfRange: 2,
    }),
    rows('an amount is a word', 'Alfa Kft.;2026.02.01;ingyen', { notNumber: 1 }),
    rows('an amount is two numbers', 'Alfa Kft.;2026.02.01;12 34', { notNumber: 1 }),
    rows('an amount is nothing', 'Alfa Kft.;2026.02.01;0,00', { zeroAmount: 1 }),
    rows('an amount is a part', 'Alfa Kft.;2026.02.01;27%', { percentage: 1 }),
    rows('an amount is beyond all measure', 'Alfa Kft.;2026.02.01;99999999999999999', { numberTooLarge: 1 }),
    rows('an amount has the other decimal mark', 'Alfa Kft.;2026.02.01;1234.5', { otherDecimal: 1 }),
    rows(
      'an amount is in another currency',
      'Alfa Kft.;2026.02.01;5 €\nAlfa Kft.;2026.02.02;7 Ft\nAlfa Kft.;2026.02.03;8 Ft',
      { otherCurrency: 1 },
      4,
    ),
    rows('formulas as text', '=A2;2026.02.01;5\nAlfa Kft.;2026.02.01;=SUM(C2:C3)\nAlfa Kft.;=MA();5', {
      formula: 3,
    }),
    rows('errors of formulas', 'Alfa Kft.;2026.02.01;#ÉRTÉK!\nAlfa Kft.;#N/A;5\n#HIV!;2026.02.01;5', {
      formulaError: 3,
    }),
    rows('a cell too many', 'Alfa Kft.;Pécs;2026.02.01;5', { tooManyCells: 1 }),
    rows('a note below', 'Készült a számlázóval', { tooFewCells: 1 }),
    rows('the header again', 'Vevő;Dátum;Nettó összeg', { repeatedHeader: 1 }),
    rows(
      'a quotation mark that never closes',
      '"Alfa Kft.;2026.02.01;5\n"Alfa Kft.";2026.02.02;5',
      { brokenQuote: 1 },
      3,
    ),
    rows(
      'text behind a quotation mark',
      '"Alfa" Kft.;2026.02.01;5\n"Alfa Kft.";2026.02.02;6',
      { brokenQuote: 1 },
      3,
    ),
    rows(
      'quotation marks out of order',
      '"A";2026.02.01;5\n"B;2026.02.01";"5\n"C";"2026.02.02";6',
      { brokenQuote: 1 },
      4,
      [5],
    ),
    text(
      'commas between the cells and in the amounts',
      'Vevő,Dátum,Összeg\nAlfa Kft.,2026.02.01,12,50\nBéta Bt.,2026.02.02,7\nAlfa Kft.,2026.02.03,1300,05\n',
      { problems: { cutAmount: 2 }, lines: [2, 4], used: 1 },
    ),
    text(
      'commas between the cells and in three amounts each',
      'Klient,Kuupäev,Neto,Km,Bruto\nA,1.02.2026,12,50,3,00,15,50\nB,2.02.2026,10,00,2,40,12,40\n',
      { problems: { cutAmount: 2 }, lines: [2, 3], lacks: ['rows'] },
    ),
    text(
      'a list with commas between the cells and in the revenues',
      'Nimi,Käive\nAlfa,100,25\nBeeta,70,50\n',
      { problems: { cutAmount: 2 }, lines: [2, 3], lacks: ['rows'] },
    ),
    text(
      'a column without a heading that holds no cents',
      'Vevő,Dátum,Összeg\nAlfa Kft.,2026.02.01,12,1011\nBéta Bt.,2026.02.02,7,1012\n',
      { problems: {}, used: 2 },
    ),
    text(
      'a column without a heading that no comma made',
      'Vevő;Dátum;Összeg\nAlfa Kft.;2026.02.01;12;50\nBéta Bt.;2026.02.02;7;50\n',
      { problems: {}, used: 2 },
    ),
    file('bytes that are no letters', damagedLetters(), {
      problems: { undecodable: 1 },
      lines: [33],
      used: 31,
    }),
    text('nothing but bad rows', 'Vevő;Dátum;Összeg\nA;x;y\nB;2026.01.02;z\n', { lacks: ['amount'] }),
    text('nothing but rows of 0', 'Vevő;Dátum;Összeg\nA;2026.01.02;0\nB;2026.01.03;0\n', {
      ...{ problems: { zeroAmount: 2 }, lacks: ['rows'], used: 0 },
    }),
  ];
}

function badColumns(): BadFile[] {
  return [
    text('no amounts', 'Vevő;Dátum\nA;2026.01.02\nB;2026.01.03\nA;2026.01.04\n', { lacks: ['amount'] }),
    text('no names', 'Dátum;Összeg\n2026.01.02;1200\n2026.01.03;3400\n', { lacks: ['customer'] }),
    text('no numbers', 'Név;Város\nKiss Kft.;Pécs\nNagy Bt.;Győr\n', { lacks: ['revenue'] }),
    text('addresses of people', 'Név;E-mail;Telefon\nKiss;a@b.hu;\nNagy;c@d.hu;\n', { lacks: ['revenue'] }),
  ];
}

function openQuestions(): BadFile[] {
  const dated = (dates: readonly string[]): string =>
    `Vevő;Dátum;Összeg\n${dates.map((date, index) => `V${index % 2};${date};${100 + index},5`).join('\n')}\n`;
  return [
    text('days that could be months', dated(['03/04/2026', '05/02/2026', '01/11/2026']), {
      doubtful: ['dateOrder'],
    }),
    text('days and months both ways', dated(['13/04/2026', '04/13/2026', '01/11/2026']), {
      ...{ doubtful: ['dateOrder'], problems: { impossibleDate: 1 } },
    }),
    text('points that could be anything', 'Vevő;Dátum;Összeg\nA;2026.01.02;1.234\nB;2026.01.03;5.678\n', {
      doubtful: ['decimal', 'thousands'],
    }),
    text(
      'both decimal marks',
      'Vevő;Dátum;Összeg\nA;2026.01.02;1,50\nB;2026.01.03;2.50\nA;2026.01.04;3,50\n',
      {
        ...{ doubtful: ['decimal'], problems: { otherDecimal: 1 }, used: 2 },
      },
    ),
    file(
      'a letter of either country',
      Uint8Array.of(
        ...encodedText('Nev;Datum;Osszeg\nT', 'utf-8'),
        0xf5,
        ...encodedText('k;2026.01.02;1200\nB;2026.01.03;5\n', 'utf-8'),
      ),
      {
        ...{ doubtful: ['encoding'], used: 2 },
      },
    ),
    text('nothing about VAT', 'Vevő;Dátum;Összeg\nA;2026.01.02;1200\nB;2026.01.13;5\n', {
      doubtful: ['vat'],
      used: 2,
    }),
    file('two encodings in one file', damagedLetters(), { doubtful: ['encoding'] }),
  ];
}

/** UTF-8 throughout, but for one byte. */
function damagedLetters(): Uint8Array {
  const rows = Array.from(
    { length: 32 },
    (_, index) => `Ügyfél ${index % 5};2026.01.${String((index % 28) + 1).padStart(2, '0')};${100 + index}`,
  );
  const bytes = encodedText(`Vevő;Dátum;Összeg\n${rows.join('\n')}\n`, 'utf-8');
  const place = bytes.lastIndexOf(0xc3);
  bytes[place] = 0xff;
  // The second byte of a letter without its first is the second fault; a letter of ASCII is none.
  bytes[place + 1] = 0x65;
  return bytes;
}

function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

/** A file that is only as large as what is read of it. */
function sameByte(size: number, letters: string, first = ''): ByteSource {
  const pattern = new TextEncoder().encode(letters);
  return {
    size,
    read: (start, end) => {
      const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
      if (pattern.length === 1) bytes.fill(pattern[0] ?? 0);
      else
        for (let index = 0; index < bytes.length; index += 1)
          bytes[index] = pattern[(start + index) % pattern.length] ?? 0;
      if (start === 0) bytes.set(new TextEncoder().encode(first));
      return Promise.resolve(bytes);
    },
  };
}

function goneSource(): ByteSource {
  const gone = Object.assign(new Blob(['Vevő;Dátum;Összeg\n']), {
    slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }),
  });
  return bytesOfBlob(gone as unknown as Blob);
}
