import Papa from 'papaparse';

import { type ByteSource, piecesOf } from '../bytes/byteSource.ts';
import { FileRefused } from '../fileRefused.ts';
import { limits } from '../limits.ts';
import type { Encoding, Quote, Separator } from '../reading.ts';
import type { Table } from '../table/table.ts';
import { TableBuilder } from '../table/tableBuilder.ts';
import { RecordCutter } from './recordCutter.ts';
import type { TextSurvey } from './textSurvey.ts';

/** Characters that are taken apart at once: few enough that what they leave behind is cheap to clear away. */
const AT_ONCE = 1 << 14;

export interface DelimitedShape {
  readonly encoding: Encoding;
  readonly separator: Separator;
  readonly quote: Quote;
  readonly lineEnds: TextSurvey['lineEnds'];
}

/**
 * Takes a delimited text apart, a piece at a time. Rows are numbered as a spreadsheet numbers them: a row with line
 * ends in its cells is one row.
 *
 * papaparse 5.7.1 does it (a million rows of 50 MB: 310 ms beyond decoding). udsv 0.7.3 needs half of that but runs
 * rows with too few cells into the next row, swallows empty ones and thereby loses count of the lines, and compiles
 * functions from text, which a strict Content-Security-Policy forbids. Papa.parse itself takes twice as long as the
 * parser inside it, which is why that is called: all it adds is done here.
 */
export async function readDelimited(
  source: ByteSource,
  shape: DelimitedShape,
  onDone: (bytes: number) => void,
): Promise<Table> {
  const { encoding, separator, quote, lineEnds } = shape;
  const builder = new TableBuilder();
  const newline = lineEnds.crlf + lineEnds.lf === 0 && lineEnds.cr > 0 ? '\r' : '\n';
  const mixed = newline === '\n' && lineEnds.cr > 0;
  const rowEnd = newline === '\n' && lineEnds.lf === 0 && !mixed && lineEnds.crlf > 0 ? '\r\n' : newline;
  const parser = new Papa.Parser({
    delimiter: separator,
    newline: rowEnd,
    quoteChar: quote === 'none' ? '"' : quote,
    ...(quote === 'none' ? { fastMode: true } : {}),
  });
  let line = 0;
  const cutter = new RecordCutter(
    { separator, quote, newline, rowEnd },
    {
      records(text) {
        const { data } = parser.parse(text, 0, false) as { data: string[][] };
        // Behind the last line end there is nothing.
        for (let index = 0; index < data.length - 1; index += 1) {
          line += 1;
          addRow(builder, line, data[index] ?? [], separator);
        }
      },
      broken(text) {
        line += 1;
        builder.addFault(line, 'brokenQuote', text);
      },
    },
  );
  for await (const text of textOf(source, encoding, onDone)) {
    const unmixed = mixed ? text.replace(/\r(?!\n)/g, '\n') : text;
    for (let start = 0; start < unmixed.length; start += AT_ONCE)
      cutter.add(unmixed.slice(start, start + AT_ONCE));
  }
  cutter.finish();
  return builder.finish();
}

/** The text in pieces; none ends in a carriage return, whose line feed might be in the next one. */
async function* textOf(
  source: ByteSource,
  encoding: Encoding,
  onDone: (bytes: number) => void,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder(encoding);
  let held = '';
  for await (const piece of piecesOf(source, 0, onDone)) {
    const text = held + decoder.decode(piece, { stream: true });
    held = text.endsWith('\r') ? '\r' : '';
    yield held === '' ? text : text.slice(0, -1);
  }
  yield held + decoder.decode();
}

function addRow(builder: TableBuilder, line: number, cells: readonly string[], separator: string): void {
  // Excel tells itself the separator in the first line.
  if (line === 1 && /^sep=/i.test(cells[0] ?? '')) return;
  let characters = 0;
  for (const cell of cells) characters += cell.length;
  if (characters > limits.rowCharacters) builder.addFault(line, 'rowTooLong', cells.join(separator));
  else builder.addRow(line, cells);
}

/** Throws `FileRefused` if a text is larger than what a phone can hold. */
export function requireTextSize(source: ByteSource): void {
  if (source.size > limits.textBytes)
    throw new FileRefused({ code: 'tooBig', unit: 'bytes', limit: limits.textBytes });
}
