export interface DelimitedStyle {
  readonly separator: string;
  readonly lineEnd: string;
  /** `needed`: only cells that hold the separator, a mark or a line end. */
  readonly quoting: 'needed' | 'all' | 'apostrophes' | 'text';
}

/** Writes a table as delimited text, with a line end behind each row. */
export function delimitedText(rows: readonly (readonly string[])[], style: DelimitedStyle): string {
  const mark = style.quoting === 'apostrophes' ? "'" : '"';
  const quoted = (cell: string): string => mark + cell.replaceAll(mark, mark + mark) + mark;
  const cellText = (cell: string): string => {
    const needs = cell.includes(style.separator) || cell.includes(mark) || /[\r\n]/.test(cell);
    if (style.quoting === 'needed') return needs ? quoted(cell) : cell;
    if (style.quoting === 'text') return needs || /\p{L}/u.test(cell) ? quoted(cell) : cell;
    return quoted(cell);
  };
  return rows.map((row) => row.map(cellText).join(style.separator) + style.lineEnd).join('');
}
