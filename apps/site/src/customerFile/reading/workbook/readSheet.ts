import { type Cell, DayCell, PercentCell } from '../table/cell.ts';
import type { Table } from '../table/table.ts';
import { TableBuilder } from '../table/tableBuilder.ts';
import type { Workbook } from './openParts.ts';
import { readXml } from './readXml.ts';
import { withoutEscapes } from './sharedStrings.ts';

/**
 * Reads one sheet of a workbook, row by row, while it is unpacked.
 *
 * The browser unpacks and htmlparser2 12.0.0 takes the XML apart; what is left of the format for us to know is little.
 * Libraries for workbooks were measured first. read-excel-file 9.3.17 needs 240 MB for 100,000 rows, has no limit to
 * what it unpacks, starts workers of its own from text, and fails at a million rows ("Maximum call stack size
 * exceeded"). hucre 1.0.0 reads a million rows in 140 MB on Node.js, but in Chromium it collects all rows before it
 * hands over the first and then takes them from the front of an array one by one: 10 s for 100,000 rows, and a hundred
 * times that for a million.
 */
export async function readSheet(
  { source, strings, styles, dayShift }: Workbook,
  sheet: Workbook['sheets'][number],
  onShare: (share: number) => void,
): Promise<Table> {
  const builder = new TableBuilder();
  let line = 0;
  let cells: (Cell | null)[] = [];
  let [place, type, style] = [-1, '', -1];
  let text: string | null = null;
  const endCell = (): void => {
    if (text === null || text === '') return;
    if (type === 's') cells[place] = strings[Number(text)] ?? '';
    else if (type === '' || type === 'n') {
      const value = Number(text);
      const shown = styles.get(style);
      if (Number.isNaN(value)) cells[place] = text;
      else if (shown === undefined) cells[place] = value;
      else
        cells[place] = shown === 'day' ? new DayCell(Math.floor(value) + dayShift) : new PercentCell(value);
    } else if (type === 'b') cells[place] = text === '1' ? 'true' : 'false';
    else cells[place] = withoutEscapes(text);
  };
  let inValue = false;
  let characters = 0;
  await readXml(
    source,
    sheet.entry,
    {
      open(tag, attributes) {
        if (tag === 'row') {
          line = attributes['r'] === undefined ? line + 1 : Number(attributes['r']);
          cells = [];
          place = -1;
        } else if (tag === 'c') {
          place = attributes['r'] === undefined ? place + 1 : columnOf(attributes['r']);
          type = attributes['t'] ?? '';
          style = Number(attributes['s'] ?? -1);
          text = null;
        } else if (tag === 'v' || tag === 't') inValue = true;
      },
      text(part) {
        if (inValue) text = text === null ? part : text + part;
      },
      close(tag) {
        if (tag === 'v' || tag === 't') inValue = false;
        else if (tag === 'c') endCell();
        else if (tag === 'row')
          builder.addRow(
            line,
            Array.from(cells, (cell) => cell ?? null),
          );
      },
    },
    (more) => {
      characters += more;
      onShare(Math.min(1, characters / sheet.entry.unpackedBytes));
    },
  );
  return builder.finish();
}

/** The place of a column, from 0, by the name of a cell: 27 for AB12. */
function columnOf(name: string): number {
  let column = 0;
  for (let position = 0; position < name.length; position += 1) {
    const unit = name.charCodeAt(position);
    if (unit < 65) break;
    column = column * 26 + (unit & 31);
  }
  return column - 1;
}
