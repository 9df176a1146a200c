import { FileRefused } from '../fileRefused.ts';
import { limits } from '../limits.ts';
import { separators } from '../reading.ts';

/** What the whole file says about its letters and its structure, counted over every byte before anything is parsed. */
export interface TextSurvey {
  /** Letters of several bytes that UTF-8 would write so, and bytes that UTF-8 cannot have. */
  readonly utf8Letters: number;
  readonly utf8Faults: number;
  /** Bytes that no text has: NUL and most control characters. */
  readonly controls: number;
  /** Rows that are not empty. */
  readonly rows: number;
  readonly lineEnds: { readonly crlf: number; readonly lf: number; readonly cr: number };
  /** In the order of `separators`. */
  readonly separators: readonly SeparatorEvidence[];
  /** Cells in double quotation marks: those that close before a separator or line end, and those that do not. */
  readonly quotesClosed: number;
  readonly quotesBroken: number;
  /** Cells that begin and end with an apostrophe. */
  readonly apostrophesClosed: number;
}

export interface SeparatorEvidence {
  /** For 0 … 64 separators in a row, how many rows have as many; the last entry: more. */
  readonly rowsByCount: Uint32Array;
  /** In the first row that is not empty. */
  readonly inFirstRow: number;
  readonly total: number;
  /** Those with a digit on both sides, as a decimal mark has. */
  readonly betweenDigits: number;
}

/** Bytes, or the 16-bit units of UTF-16. */
export type Units = Uint8Array | Uint16Array;

const COUNTS = 66;
const [ORDINARY, SEPARATOR, QUOTE, APOSTROPHE, LINE_FEED, RETURN, HIGH, CONTROL] = [
  0, 1, 5, 6, 7, 8, 9, 10,
] as const;
/** Kinds of units; that of a separator is SEPARATOR + its place in `separators`. */
const kindOf = kindsOfUnits();

/** Counts piece by piece. */
export class SurveyOfText {
  private readonly tallies = separators.map(() => new SeparatorTally());
  private readonly inRow = new Uint32Array(separators.length);
  private rows = 0;
  private lines = 0;
  private crlf = 0;
  private lf = 0;
  private cr = 0;
  private controls = 0;
  private utf8Letters = 0;
  private utf8Faults = 0;
  private quotesClosed = 0;
  private quotesBroken = 0;
  private apostrophesClosed = 0;
  /** What the last piece left open. */
  private lastUnit = 10;
  private missingBytes = 0;
  /** How far a cell in quotation marks has come; −1 outside one. */
  private quotedUnits = -1;
  private inApostrophes = false;
  private lineUnits = 0;
  private rowUnits = 0;
  private readonly longestLine: number;

  /** @param longestLine - After how many units without a line end the text is refused. */
  constructor(longestLine: number = limits.lineCharacters) {
    this.longestLine = longestLine;
  }

  /** Throws `FileRefused` if a line does not end. */
  add(units: Units): void {
    const { length } = units;
    let position = this.missingBytes > 0 ? this.endLetter(units, 0) : 0;
    let lineStart = -this.lineUnits;
    let rowStart = -this.rowUnits;
    for (; position < length; position += 1) {
      const unit = units[position] as number;
      const kind = unit < 256 ? (kindOf[unit] as number) : ORDINARY;
      if (kind === ORDINARY) continue;
      if (kind === HIGH) {
        position = this.countLetter(units, position);
      } else if (this.quotedUnits >= 0) {
        if (kind === QUOTE) {
          // Two in a row stand for one.
          if (units[position + 1] === 34) position += 1;
          else this.endQuoted(units[position - 1] ?? this.lastUnit, units[position + 1]);
        } else if (kind === LINE_FEED) {
          this.lines += 1;
          this.quotedUnits += position - Math.max(lineStart, 0);
          lineStart = position + 1;
          if (this.quotedUnits > limits.quotedCharacters) this.breakQuote();
        }
      } else if (kind < QUOTE) {
        const index = kind - SEPARATOR;
        this.inRow[index] = (this.inRow[index] as number) + 1;
        const before = units[position - 1] ?? this.lastUnit;
        if (isDigit(before) && isDigit(units[position + 1] ?? 0))
          (this.tallies[index] as SeparatorTally).countBetweenDigits();
        if (this.inApostrophes) this.endApostrophes(before);
      } else if (kind === QUOTE) {
        if (endsCell(units[position - 1] ?? this.lastUnit)) this.quotedUnits = 0;
      } else if (kind === APOSTROPHE) {
        if (endsCell(units[position - 1] ?? this.lastUnit)) this.inApostrophes = true;
      } else if (kind === CONTROL) {
        this.controls += 1;
      } else {
        const before = units[position - 1] ?? this.lastUnit;
        if (kind === RETURN) this.cr += 1;
        else if (before === 13) {
          this.crlf += 1;
          this.cr -= 1;
        } else this.lf += 1;
        if (this.inApostrophes) this.endApostrophes(before);
        this.endRow(position - rowStart);
        if (kind === LINE_FEED || units[position + 1] !== 10) this.lines += 1;
        rowStart = position + 1;
        lineStart = position + 1;
      }
    }
    this.lastUnit = units[length - 1] ?? this.lastUnit;
    this.rowUnits = length - rowStart;
    this.lineUnits = length - lineStart;
    if (this.lineUnits > this.longestLine)
      throw new FileRefused({ code: 'lineTooLong', line: this.lines + 1, limit: this.longestLine });
  }

  finish(): TextSurvey {
    if (this.quotedUnits >= 0) this.breakQuote();
    if (this.missingBytes > 0) this.utf8Faults += 1;
    this.endRow(this.rowUnits);
    const { utf8Letters, utf8Faults, controls, rows, quotesClosed, quotesBroken, apostrophesClosed } = this;
    return {
      ...{ utf8Letters, utf8Faults, controls, rows, quotesClosed, quotesBroken, apostrophesClosed },
      lineEnds: { crlf: this.crlf, lf: this.lf, cr: this.cr },
      separators: this.tallies,
    };
  }

  /** Ends a row of so many units; one that has nothing but separators counts as empty. */
  private endRow(units: number): void {
    const { inRow, tallies } = this;
    let found = 0;
    for (let index = 0; index < inRow.length; index += 1) found += inRow[index] as number;
    if (units > found) {
      for (let index = 0; index < inRow.length; index += 1)
        (tallies[index] as SeparatorTally).countRow(inRow[index] as number, this.rows === 0);
      this.rows += 1;
    }
    inRow.fill(0);
  }

  /** At a mark inside a cell: it closes the cell, or the cell never closes, and the mark may open another. */
  private endQuoted(before: number, next: number | undefined): void {
    this.quotedUnits = -1;
    if (next === undefined || endsCell(next)) this.quotesClosed += 1;
    else {
      this.quotesBroken += 1;
      if (endsCell(before)) this.quotedUnits = 0;
    }
  }

  private breakQuote(): void {
    this.quotesBroken += 1;
    this.quotedUnits = -1;
  }

  private endApostrophes(before: number): void {
    if (before === 39) this.apostrophesClosed += 1;
    this.inApostrophes = false;
  }

  /** Counts the letter that begins at `position` as UTF-8 would write it; the place of its last byte. */
  private countLetter(units: Units, position: number): number {
    const unit = units[position] as number;
    this.missingBytes = bytesBehind(unit);
    if (this.missingBytes > 0) return this.endLetter(units, position + 1) - 1;
    this.utf8Faults += 1;
    return position;
  }

  /** Counts the bytes that a letter still lacks; the place behind it. */
  private endLetter(units: Units, from: number): number {
    let position = from;
    for (; this.missingBytes > 0 && position < units.length; position += 1) {
      if (((units[position] as number) & 0xc0) !== 0x80) {
        this.utf8Faults += 1;
        this.missingBytes = 0;
        return position;
      }
      this.missingBytes -= 1;
    }
    if (this.missingBytes === 0) this.utf8Letters += 1;
    return position;
  }
}

class SeparatorTally implements SeparatorEvidence {
  readonly rowsByCount = new Uint32Array(COUNTS);
  inFirstRow = 0;
  total = 0;
  betweenDigits = 0;

  countRow(count: number, first: boolean): void {
    const bucket = Math.min(count, COUNTS - 1);
    this.rowsByCount[bucket] = (this.rowsByCount[bucket] as number) + 1;
    this.total += count;
    if (first) this.inFirstRow = count;
  }

  countBetweenDigits(): void {
    this.betweenDigits += 1;
  }
}

function bytesBehind(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 1;
  if (lead >= 0xe0 && lead <= 0xef) return 2;
  return lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function endsCell(unit: number): boolean {
  const kind = unit < 256 ? (kindOf[unit] as number) : ORDINARY;
  return (kind >= SEPARATOR && kind < QUOTE) || kind === LINE_FEED || kind === RETURN;
}

function kindsOfUnits(): Uint8Array {
  const kinds = new Uint8Array(256);
  kinds.fill(CONTROL, 0, 32);
  kinds.fill(HIGH, 128);
  for (const [index, separator] of separators.entries()) kinds[separator.charCodeAt(0)] = SEPARATOR + index;
  kinds[34] = QUOTE;
  kinds[39] = APOSTROPHE;
  kinds[10] = LINE_FEED;
  kinds[13] = RETURN;
  // Vertical tab, form feed and the end-of-file mark of DOS occur in exports.
  kinds[11] = ORDINARY;
  kinds[12] = ORDINARY;
  kinds[26] = ORDINARY;
  return kinds;
}
