import { deflateRawSync } from 'node:zlib';

import { strToU8, zipSync } from 'fflate';

import type { BadFile } from './badFiles.ts';
import { workbookFile, workbookParts } from './workbookFile.ts';

type Broken = readonly [name: string, bytes: Uint8Array, expected: BadFile['expected']];

const header = ['Vevő', 'Dátum', 'Nettó összeg'];
const rows = [header, ['Alfa', { serialDay: 46_024 }, 1200], ['Béta', { serialDay: 46_035 }, 3400]];
const sheet = [{ name: 'Lap', rows }];

/** Workbooks that are broken, hostile, or hold what cannot be computed with. */
export function brokenWorkbooks(): readonly Broken[] {
  const whole = workbookFile(sheet);
  const damaged = { refusal: { code: 'damaged' } } as const;
  const bomb = { refusal: { code: 'zipBomb' } } as const;
  return [
    ['a workbook cut in half', whole.slice(0, whole.length >> 1), damaged],
    ['a workbook without its end', whole.slice(0, -30), damaged],
    ['a workbook of which only the name is left', whole.slice(0, 4), damaged],
    ['a workbook with a damaged sheet', withNoise(whole, 'xl/worksheets/sheet1.xml'), damaged],
    ['a workbook with a damaged list of sheets', withNoise(whole, 'xl/workbook.xml'), damaged],
    ['a workbook without a list of sheets', packed({ 'xl/workbook.xml': null }), damaged],
    ['a workbook whose sheet is missing', packed({ 'xl/worksheets/sheet1.xml': null }), damaged],
    ['a workbook whose relations are missing', packed({ 'xl/_rels/workbook.xml.rels': null }), damaged],
    [
      'a workbook whose sheet is no XML',
      packed({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row' }),
      damaged,
    ],
    [
      'a workbook without sheets',
      packed({ 'xl/workbook.xml': '<workbook><sheets/></workbook>' }),
      { refusal: { code: 'empty' } },
    ],
    [
      'a workbook with an empty sheet',
      workbookFile([{ name: 'Lap', rows: [] }]),
      { refusal: { code: 'empty' } },
    ],
    [
      'a workbook with a header only',
      workbookFile([{ name: 'Lap', rows: [header] }]),
      { refusal: { code: 'headerOnly' } },
    ],
    ['a sheet that says it is 4 GB', declaring(whole, 'xl/worksheets/sheet1.xml', 0xfffffff0), bomb],
    ['strings that say they are 500 MB', declaring(whole, 'xl/sharedStrings.xml', 500_000_000), bomb],
    ['a sheet that is larger than it says', lying(whole), damaged],
    [
      'a sheet of 10,000 columns',
      workbookFile([{ name: 'Lap', rows: [wide(10_000), wide(10_000)] }]),
      { refusal: { code: 'tooWide' } },
    ],
    [
      'a cell at the end of the world',
      packed({ 'xl/worksheets/sheet1.xml': FAR_CELL }),
      { refusal: { code: 'tooWide' } },
    ],
    [
      'formulas without results',
      workbookFile([
        { name: 'Lap', rows: [...rows, ['Alfa', { serialDay: 46_100 }, { formula: 'C2*2', result: null }]] },
      ]),
      { problems: { noAmount: 1 }, lines: [4], used: 2 },
    ],
    [
      'errors of formulas in a workbook',
      workbookFile([
        {
          name: 'Lap',
          rows: [
            ...rows,
            ['Alfa', { error: '#N/A' }, 5],
            ['Béta', { serialDay: 46_100 }, { error: '#REF!' }],
          ],
        },
      ]),
      { problems: { formulaError: 2 }, lines: [4, 5], used: 2 },
    ],
    [
      'text among the numbers of a workbook',
      workbookFile([
        { name: 'Lap', rows: [...rows, ['Alfa', 'tegnap', 5], ['Béta', { serialDay: 46_100 }, 'ingyen']] },
      ]),
      { problems: { notDate: 1, notNumber: 1 }, lines: [4, 5], used: 2 },
    ],
    [
      'days before Excel counts them',
      workbookFile([{ name: 'Lap', rows: [...rows, ['Alfa', { serialDay: 12 }, 5]] }]),
      { problems: { dateOutOfRange: 1 }, lines: [4], used: 2 },
    ],
  ];
}

/** Two cells far apart: a table that lays out what is between them fills the memory. */
const FAR_CELL =
  '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>' +
  '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';

function wide(columns: number): number[] {
  return Array.from({ length: columns }, (_, index) => index);
}

/** The workbook with other parts; null for none. */
function packed(parts: Readonly<Record<string, string | null>>): Uint8Array {
  const all = workbookParts(sheet, { strings: 'shared' });
  const kept = Object.entries(all).filter(([name]) => parts[name] !== null);
  const changed = kept.map(([name, bytes]) => [
    name,
    typeof parts[name] === 'string' ? strToU8(parts[name]) : bytes,
  ]);
  return zipSync(Object.fromEntries(changed) as Record<string, Uint8Array>, { mtime: new Date(2026, 0, 1) });
}

/** Where the entry of a part stands in the directory of the archive. */
function entryOf(bytes: Uint8Array, part: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let position = view.getUint32(bytes.length - 6, true);
  for (;;) {
    const nameBytes = view.getUint16(position + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(position + 46, position + 46 + nameBytes));
    if (name === part) return position;
    position += 46 + nameBytes + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
}

function withNoise(whole: Uint8Array, part: string): Uint8Array {
  const bytes = whole.slice();
  const view = new DataView(bytes.buffer);
  const local = view.getUint32(entryOf(bytes, part) + 42, true);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  bytes.fill(0xee, start, start + 24);
  return bytes;
}

function declaring(whole: Uint8Array, part: string, unpackedBytes: number): Uint8Array {
  const bytes = whole.slice();
  new DataView(bytes.buffer).setUint32(entryOf(bytes, part) + 24, unpackedBytes, true);
  return bytes;
}

/** A sheet of 64 MB of spaces that says it has a few hundred bytes. */
function lying(whole: Uint8Array): Uint8Array {
  const name = 'xl/worksheets/sheet1.xml';
  const start = '<worksheet><sheetData>';
  const content = deflateRawSync(Buffer.concat([Buffer.from(start), Buffer.alloc(64_000_000, ' ')]), {
    level: 1,
  });
  const marker = packed({ [name]: `<!--${'-'.repeat(10)}-->` });
  void whole;
  return replaced(marker, name, content, 600);
}

/** The archive with the packed bytes of its last part replaced, and what it says about them. */
function replaced(archive: Uint8Array, part: string, content: Uint8Array, saying: number): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const directory = view.getUint32(archive.length - 6, true);
  const entry = entryOf(archive, part);
  const local = view.getUint32(entry + 42, true);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const end = start + view.getUint32(entry + 20, true);
  const grown = content.length - (end - start);
  const bytes = new Uint8Array(archive.length + grown);
  bytes.set(archive.subarray(0, start));
  bytes.set(content, start);
  bytes.set(archive.subarray(end), start + content.length);
  const changed = new DataView(bytes.buffer);
  const newEntry = entry + grown;
  for (const [place, at] of [
    [newEntry + 20, content.length],
    [newEntry + 24, saying],
    [local + 18, content.length],
    [local + 22, saying],
    [bytes.length - 6, directory + grown],
  ] as const)
    changed.setUint32(place, at, true);
  changed.setUint16(newEntry + 10, 8, true);
  changed.setUint16(local + 8, 8, true);
  return bytes;
}
