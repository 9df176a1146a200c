/**
 * Reads a table as local Excel does: UTF-8 with its mark, semicolons, quotation marks doubled, lines that end as in
 * Windows. Throws where a file is not of this kind.
 */
export function parseCsv(text: string): readonly (readonly string[])[] {
  if (!text.startsWith('\uFEFF')) throw new Error('parseCsv: the file does not begin with its mark');
  if (!text.endsWith('\r\n')) throw new Error('parseCsv: the last line does not end');
  const cell = /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/y;
  const rows: string[][] = [];
  let row: string[] = [];
  cell.lastIndex = 1;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (match === null) throw new Error(`parseCsv: no cell at ${at}: ${text.slice(at, at + 40)}`);
    const [, quoted, plain = '', end] = match;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ';') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
