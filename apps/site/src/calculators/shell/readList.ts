import { readNumber } from '@monday-letter/locale';

import type { Column, ListDeclaration, Row } from './declaration.ts';
import type { Voice } from './printQuantity.ts';
import { readPlainList, type PlainResult } from './plainList.ts';
import { isInside } from './readField.ts';
import type { ShellWords } from './shellWords.ts';
import { symbolOf } from './unitOf.ts';

/**
 * Why a line is left out: `total` is the sum of the others, `tooMany` stands for a line and all after it, `unclear` is
 * one that can be understood in two ways, `commas` one whose cells are apart by commas. The sentences come from
 * `listProblem.hu.ts` and `.et.ts`, when one is needed.
 */
export type ListTrouble =
  | 'noNumber'
  | 'missing'
  | 'cells'
  | 'reading'
  | 'unit'
  | 'range'
  | 'total'
  | 'tooMany'
  | 'unclear'
  | 'commas';

/** A line that is left out, and why. */
export interface ListProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly trouble: ListTrouble;
  /** The column that it is about, where it is about one, and what stands there. */
  readonly column?: string;
  readonly cell?: string;
  /** How the line could be written so that it says one thing. */
  readonly clearer?: readonly string[];
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

/**
 * Reads a list: cells apart by tabs or semicolons, as Excel copies and saves them, or plain lines that end in their
 * numbers, which the whole list explains. A first line without numbers is a heading. Whatever else cannot be read is
 * named and left out. Never throws.
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
    .map(({ typed, line }) => ({ line, text: typed.trim(), marked: cellsOf(typed, names.length) }));
  const [first] = lines;
  const isHeading =
    first?.marked?.every((cell) => !/^[^\p{L}]*\d/u.test(cell)) ?? !/\d/.test(first?.text ?? '0');
  const heading = isHeading ? 1 : 0;
  const body = lines.slice(heading);

  // A narrow line of numbers alone may begin with a customer's number: so it does if the others of its width do.
  const isNamed = (width: number) => {
    const alike = body.flatMap(({ marked }) => (marked?.length === width ? marked.slice(0, 1) : []));
    return 2 * alike.filter((cell) => !isNumber(cell)).length > alike.length;
  };
  const named = names.map((_, index) => isNamed(index + 1));
  const split = (marked: readonly string[]) => {
    const [cell = ''] = marked;
    return (named[marked.length - 1] ?? true) || !isNumber(cell)
      ? { name: cell, cells: marked.slice(1) }
      : { name: '', cells: marked };
  };
  const plain = readPlainList(
    body.flatMap(({ marked, text: line }) => (marked === null ? line : [])),
    Object.values(columns).filter(({ optional }) => !optional).length,
    names.length,
    body.flatMap(({ marked }) => {
      if (marked === null) return [];
      const { name, cells } = split(marked);
      return { name, width: cells.filter(isFilled).length };
    }),
  ).values();
  const taken = body.map((line) => ({
    ...line,
    ...(line.marked === null
      ? (plain.next().value as PlainResult)
      : { kind: 'read' as const, ...split(line.marked) }),
  }));
  const { point, grouped } = meaningOfMarks(
    taken.flatMap((line) => (line.kind === 'read' ? line.cells : [])),
  );

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
  ): Row | Pick<ListProblem, 'trouble' | 'column' | 'cell' | 'clearer'> => {
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
  for (const [index, line] of taken.entries()) {
    const { name } = line;
    const read =
      line.kind === 'read' || total.test(name)
        ? readRow(name, 'cells' in line ? line.cells : [])
        : { trouble: line.kind, clearer: line.clearer };
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

/** A line in its cells, where a mark sets them apart. */
function cellsOf(line: string, most: number): readonly string[] | null {
  const mark = ['\t', ';'].find((each) => line.includes(each));
  if (mark === undefined) return null;
  const cell = new RegExp(`${mark}(?: *"((?:[^"]|"")*)" *(?=${mark}|$)|([^${mark}]*))`, 'g');
  const cells = Array.from(`${mark}${line}`.matchAll(cell), ([, quoted, plain = '']) =>
    (quoted?.replaceAll('""', '"') ?? plain).trim(),
  );
  // Spreadsheets save the empty cells to the right as well.
  while (cells.length > most + 1 && !cells.at(-1)) cells.pop();
  return cells;
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
