import { readNumber } from '@monday-letter/locale';

import type { Column, ListDeclaration, Row } from './declaration.ts';
import type { Voice } from './printQuantity.ts';
import { isInside } from './readField.ts';
import type { ShellWords } from './shellWords.ts';
import { symbolOf } from './unitOf.ts';

/**
 * Why a line is left out: `total` is the sum of the others, `tooMany` stands for a line and all after it. The
 * sentences come from `listProblem.hu.ts` and `.et.ts`, when one is needed.
 */
export type ListTrouble =
  'noNumber' | 'missing' | 'cells' | 'reading' | 'unit' | 'range' | 'total' | 'tooMany';

/** A line that is left out, and why. */
export interface ListProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly trouble: ListTrouble;
  /** The column that it is about, where it is about one, and what stands there. */
  readonly column?: string;
  readonly cell?: string;
  /** How many lines are left out, where it is not only this one. */
  readonly count?: number;
}

/** A typed or pasted list as rows of numbers, and the lines that are left out. */
export interface ListReading {
  readonly rows: readonly Row[];
  readonly problems: readonly ListProblem[];
}

const total =
  /^(?:(?:mind)?[öo]sszesen|(?:vég|rész)összeg|(?:kõik )?kokku|(?:kogu|vahe)?summa|(?:grand |sub)?total)\P{L}*$/iu;
const isNumber = (cell: string) => /^[^\p{L}]*\d[^\p{L}]*(?:ft|huf|forint|eur[oó]?)?$/iu.test(cell);
const isFilled = (cell: string) => !/^[-–−]?$/.test(cell);
const numberAtEnd =
  /(?:^|\s)([-+−–]?\d[\d.,]*(?:\p{Zs}\d{3}(?!\d))*(?:[.,]\d+)*\p{Zs}?(?:ft|huf|forint|€|eur[oó]?|%)?)$/iu;
/** More cannot be a number, and a long line is not to be searched through. */
const longestNumber = 60;

/**
 * Reads a list line by line: cells apart by tabs or semicolons, as Excel copies and saves them, or plain lines that
 * end in their numbers. A first line without numbers is a heading. Whatever else cannot be read is named and left
 * out. Never throws.
 *
 * A point before three digits (`12.345`) means what the rest of the list shows that it means; without anything to
 * tell, several are thousands, and a single one is asked about.
 */
export function readList(
  text: string,
  { columns, maximumRows }: ListDeclaration,
  voice: Voice,
  words: ShellWords,
): ListReading {
  const names = Object.keys(columns);
  const filled = text
    .split(/\r\n?|\n/)
    .map((typed, index) => ({ typed, line: index + 1 }))
    .filter(({ typed }) => typed.trim());
  // Neither rows nor problems are more than the list may hold: what is further down is never looked at.
  const lines = filled
    .slice(0, 2 * maximumRows + 2)
    .map(({ typed, line }) => ({ line, text: typed.trim(), ...cellsOf(typed, names.length) }));
  const [first] = lines;
  const heading =
    first !== undefined &&
    !first.cells.some((cell) => /^[^\p{L}]*\d/u.test(cell)) &&
    (first.apart || !/\d/.test(first.text))
      ? 1
      : 0;
  const body = lines.slice(heading);

  // A narrow line of numbers alone may begin with a customer's number: so it does if the others of its width do.
  const isNamed = (width: number) => {
    const alike = body.filter(({ apart, cells }) => apart && cells.length === width);
    return 2 * alike.filter(({ cells: [cell = ''] }) => !isNumber(cell)).length > alike.length;
  };
  const named = names.map((_, index) => isNamed(index + 1));
  const split = ({ cells, apart }: (typeof lines)[number]) => {
    const [cell = ''] = cells;
    return !apart || (named[cells.length - 1] ?? true) || !isNumber(cell)
      ? { name: cell, cells: cells.slice(1) }
      : { name: '', cells };
  };
  const { point, grouped } = meaningOfMarks(body.flatMap((line) => split(line).cells));

  const readCell = (cell: string, column: Column): number | ListTrouble => {
    const symbol = symbolOf(column, voice, words);
    const isMoney = column.unit === 'money';
    const bare = !isMoney && symbol && cell.endsWith(symbol) ? cell.slice(0, -symbol.length) : cell;
    const plain = grouped ? bare.replaceAll(/,(?=\d{3}(?!\d))/g, '') : bare;
    const reading = readNumber(plain);
    // An ambiguous text has a unit too; without its point it can be read.
    const clear = reading.kind === 'ambiguous' ? readNumber(plain.replace('.', '')) : reading;
    if (clear.kind !== 'number') return /\d.*[\p{L}%]|\p{Sc}/u.test(cell) ? 'unit' : 'reading';
    if (clear.unit && clear.unit !== (isMoney ? voice.currency : column.unit)) return 'unit';
    const isAmbiguous = reading.kind === 'ambiguous';
    if (isAmbiguous && point === 'unknown') return 'reading';
    const value = isAmbiguous && point === 'decimals' ? reading.readings[1] : clear.value;
    const rounded = Number(value.toFixed(column.decimals));
    return isInside(column, column.whole ? value : rounded) ? rounded : 'range';
  };

  const readRow = (
    name: string,
    cells: readonly string[],
  ): Row | Pick<ListProblem, 'trouble' | 'column' | 'cell'> => {
    if (total.test(name)) return { trouble: 'total' };
    if (cells.length > names.length) return { trouble: 'cells' };
    if (!cells.some(isFilled)) return { trouble: 'noNumber' };
    const numbers: (number | null)[] = [];
    for (const [index, column] of names.entries()) {
      const declared = columns[column] as Column;
      const cell = cells[index] ?? '';
      const read = isFilled(cell) ? readCell(cell, declared) : declared.optional ? null : 'missing';
      if (typeof read === 'string') return { trouble: read, column, cell };
      numbers.push(read);
    }
    return { name, numbers };
  };

  const rows: Row[] = [];
  const problems: ListProblem[] = [];
  for (const [index, line] of body.entries()) {
    const { name, cells } = split(line);
    const read = readRow(name, cells);
    const place = { line: line.line, text: line.text };
    if (('trouble' in read ? problems : rows).length === maximumRows) {
      problems.push({ ...place, trouble: 'tooMany', count: filled.length - heading - index });
      break;
    }
    if ('trouble' in read) problems.push({ ...place, ...read });
    else rows.push(read);
  }
  return { rows, problems };
}

/** A line in its cells: apart by a mark, or else its numbers at the end, with what stands before them as the name. */
function cellsOf(line: string, most: number): { readonly cells: readonly string[]; readonly apart: boolean } {
  const mark = ['\t', ';'].find((each) => line.includes(each));
  if (mark !== undefined) {
    const cell = new RegExp(`${mark}(?: *"((?:[^"]|"")*)" *(?=${mark}|$)|([^${mark}]*))`, 'g');
    const cells = Array.from(`${mark}${line}`.matchAll(cell), ([, quoted, plain = '']) =>
      (quoted?.replaceAll('""', '"') ?? plain).trim(),
    );
    // Spreadsheets save the empty cells to the right as well.
    while (cells.length > most + 1 && !cells.at(-1)) cells.pop();
    return { cells, apart: true };
  }
  let name = line.trim();
  const numbers: string[] = [];
  while (numbers.length < most) {
    const [found = '', number] = numberAtEnd.exec(name.slice(-longestNumber)) ?? [];
    if (number === undefined) break;
    numbers.unshift(number);
    name = name.slice(0, name.length - found.length).trimEnd();
  }
  return { cells: [name, ...numbers], apart: false };
}

/** What a point before three digits means in a list, and whether commas set thousands apart in it. */
function meaningOfMarks(cells: readonly string[]): {
  readonly point: 'thousands' | 'decimals' | 'unknown';
  readonly grouped: boolean;
} {
  const count = (pattern: RegExp) => cells.filter((cell) => pattern.test(cell)).length;
  const grouped = count(/,\d{3}[.,]/) > 0;
  const decimals = grouped || count(/(?:^|\D)0\.\d|\d{4}\.\d|\.\d{1,2}(?!\d)|\.\d{4}/) > 0;
  const thousands = count(/\.\d{3}[.,]|^[^.]*,\d{1,2}(?!\d)/) > 0;
  const several = !decimals && count(/^\D*[1-9]\d{0,2}\.\d{3}(?!\d)/) > 1;
  const point =
    decimals === thousands ? (several ? 'thousands' : 'unknown') : thousands ? 'thousands' : 'decimals';
  return { point, grouped };
}
