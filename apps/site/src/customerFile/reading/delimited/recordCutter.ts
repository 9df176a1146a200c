import { limits } from '../limits.ts';
import type { Quote } from '../reading.ts';

/** What the cutter finds, in the order of the file. */
export interface RecordSink {
  /** Whole rows whose quotation marks are in order, with their line ends. */
  records(text: string): void;
  /** One line whose quotation mark does not close, or closes in the middle of a cell. */
  broken(line: string): void;
}

export interface RecordShape {
  readonly separator: string;
  readonly quote: Quote;
  /** The last character of every line end. */
  readonly newline: '\n' | '\r';
  /** What is put behind the last row if it has no line end. */
  readonly rowEnd: string;
}

/**
 * Cuts a text that comes in pieces into whole rows, so that a parser never meets half a row, and takes out the lines
 * with a stray quotation mark, which would swallow all that follows.
 */
export class RecordCutter {
  private rest = '';
  private readonly shape: RecordShape;
  private readonly sink: RecordSink;

  constructor(shape: RecordShape, sink: RecordSink) {
    this.shape = shape;
    this.sink = sink;
  }

  add(piece: string): void {
    this.rest = this.cut(this.rest + piece, false);
  }

  finish(): void {
    const { newline, rowEnd } = this.shape;
    if (this.rest !== '') this.cut(this.rest.endsWith(newline) ? this.rest : this.rest + rowEnd, true);
    this.rest = '';
  }

  /** Hands over the rows that are whole; what is left of the text. */
  private cut(text: string, last: boolean): string {
    const { newline, quote } = this.shape;
    // What has not been handed over yet; the row in progress; how far it is read, outside quotation marks.
    let from = 0;
    let rowStart = 0;
    let position = 0;
    for (;;) {
      const opening = quote === 'none' ? -1 : text.indexOf(quote, position);
      const lineStart = text.lastIndexOf(newline, opening === -1 ? text.length : opening - 1) + 1;
      if (lineStart > position) rowStart = lineStart;
      if (opening === -1) break;
      if (!this.opensCell(text, opening)) {
        position = opening + 1;
        continue;
      }
      const closing = this.closingMark(text, opening);
      if (typeof closing === 'number') {
        position = closing + 1;
        continue;
      }
      const lineEnd = text.indexOf(newline, opening);
      if ((closing === 'unknown' && !last) || lineEnd === -1) break;
      this.hand(text.slice(from, rowStart));
      this.sink.broken(text.slice(rowStart, lineEnd));
      from = rowStart = position = lineEnd + 1;
    }
    this.hand(text.slice(from, rowStart));
    return text.slice(rowStart);
  }

  private hand(text: string): void {
    if (text !== '') this.sink.records(text);
  }

  private opensCell(text: string, position: number): boolean {
    if (position === 0) return true;
    const before = text[position - 1];
    return before === this.shape.separator || before === this.shape.newline;
  }

  /** Where the cell that opens at `opening` closes; `unknown` if the text ends before that, `broken` if it never does. */
  private closingMark(text: string, opening: number): number | 'unknown' | 'broken' {
    const { quote, separator } = this.shape;
    let position = opening + 1;
    for (;;) {
      const mark = text.indexOf(quote, position);
      if ((mark === -1 ? text.length : mark) - opening > limits.quotedCharacters) return 'broken';
      if (mark === -1 || mark === text.length - 1) return 'unknown';
      if (text[mark + 1] === quote) {
        position = mark + 2;
        continue;
      }
      let next = mark + 1;
      while (text[next] === ' ') next += 1;
      const behind = text[next];
      if (behind === undefined) return 'unknown';
      return behind === separator || behind === '\n' || behind === '\r' ? mark : 'broken';
    }
  }
}
