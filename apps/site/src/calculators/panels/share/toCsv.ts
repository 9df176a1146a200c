/** A cell: a text, or a number with as many decimals as count, in percent or plain. */
export type Cell =
  string | { readonly number: number; readonly decimals: number; readonly isPercent?: boolean };

/**
 * A table as local Excel opens it on a press: semicolons, decimal commas, UTF-8 with its mark, lines that end as in
 * Windows. A text that a spreadsheet would take for a formula gets an apostrophe before it; a number never does.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `${csvMark}${rows.map(csvRow).join('')}`;
}

/** What such a table begins with. */
export const csvMark = '\uFEFF';

/** One row of such a table, its end included. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(';')}\r\n`;
}

function cellText(cell: Cell): string {
  if (typeof cell === 'object') {
    const { number, decimals, isPercent = false } = cell;
    const text = (isPercent ? number * 100 : number).toFixed(decimals);
    const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
    return short.replace('.', ',').replace(/^-0$/, '0') + (isPercent ? '%' : '');
  }
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
