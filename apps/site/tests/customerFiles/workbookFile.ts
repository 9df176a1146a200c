import { strToU8, zipSync } from 'fflate';

/** A cell of a workbook: text, a number, a day (shown as a date), a share shown as a percentage, an error, a formula with or without its result. */
export type WorkbookCell =
  | string
  | number
  | null
  | { readonly serialDay: number }
  | { readonly percent: number; readonly ownFormat?: boolean }
  | { readonly error: string }
  | { readonly formula: string; readonly result: string | number | null };

export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly WorkbookCell[])[];
  readonly hidden?: boolean;
}

export interface WorkbookStyle {
  /** Whether texts stand in a list of their own, as Excel writes them, or in the cells. */
  readonly strings: 'shared' | 'inline';
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The bytes of an .xlsx file, written as small as Excel opens it; independent of the library that reads it. */
export function workbookFile(
  sheets: readonly WorkbookSheet[],
  style: WorkbookStyle = { strings: 'shared' },
): Uint8Array {
  return zipSync(workbookParts(sheets, style), { mtime: new Date(2026, 0, 1) });
}

/** The parts of the workbook before they are packed, for files that are broken on purpose. */
export function workbookParts(
  sheets: readonly WorkbookSheet[],
  style: WorkbookStyle,
): Record<string, Uint8Array> {
  const shared: string[] = [];
  const sheetFiles = sheets.map(({ rows }, index): [string, Uint8Array] => [
    `xl/worksheets/sheet${index + 1}.xml`,
    strToU8(sheetXml(rows, style, shared)),
  ]);
  return {
    '[Content_Types].xml': strToU8(contentTypes(sheets.length)),
    '_rels/.rels': strToU8(relationsXml([['rId1', 'officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': strToU8(workbookXml(sheets)),
    'xl/_rels/workbook.xml.rels': strToU8(
      relationsXml([
        ...sheets.map(
          (_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
        ),
        ['rId90', 'styles', 'styles.xml'],
        ['rId91', 'sharedStrings', 'sharedStrings.xml'],
      ]),
    ),
    'xl/styles.xml': strToU8(STYLES),
    'xl/sharedStrings.xml': strToU8(
      `${HEAD}<sst xmlns="${MAIN}">${shared.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    ),
    ...Object.fromEntries(sheetFiles),
  };
}

function sheetXml(rows: WorkbookSheet['rows'], { strings }: WorkbookStyle, shared: string[]): string {
  const rowXml = rows.map((cells, row) => {
    const cellsXml = cells.map((cell, column) =>
      cellXml(cell, columnName(column) + String(row + 1), strings, shared),
    );
    return `<row r="${row + 1}">${cellsXml.join('')}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rowXml.join('')}</sheetData></worksheet>`;
}

function cellXml(
  cell: WorkbookCell,
  place: string,
  strings: WorkbookStyle['strings'],
  shared: string[],
): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') {
    if (strings === 'inline') return `<c r="${place}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
    const known = shared.indexOf(cell);
    return `<c r="${place}" t="s"><v>${known === -1 ? shared.push(cell) - 1 : known}</v></c>`;
  }
  if ('serialDay' in cell) return `<c r="${place}" s="1"><v>${cell.serialDay}</v></c>`;
  if ('percent' in cell)
    return `<c r="${place}" s="${cell.ownFormat === true ? 3 : 2}"><v>${cell.percent}</v></c>`;
  if ('error' in cell) return `<c r="${place}" t="e"><v>${escaped(cell.error)}</v></c>`;
  const result = cell.result === null ? '' : `<v>${escaped(String(cell.result))}</v>`;
  const type = typeof cell.result === 'string' ? ' t="str"' : '';
  return `<c r="${place}"${type}><f>${escaped(cell.formula)}</f>${result}</c>`;
}

function workbookXml(sheets: readonly WorkbookSheet[]): string {
  const list = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden === true ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets></workbook>`;
}

function contentTypes(sheets: number): string {
  const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const overrides = Array.from(
    { length: sheets },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${sheet}.worksheet+xml"/>`,
  );
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${sheet}.sheet.main+xml"/>${overrides.join('')}</Types>`
  );
}

function relationsXml(relations: readonly (readonly [id: string, type: string, target: string])[]): string {
  const list = relations.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

/** Style 0 is plain, style 1 shows a number as a date, 2 as a percentage, 3 by a format of the workbook's own. */
const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%;[Red]-0.0%"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>` +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/>' +
  '<xf numFmtId="10" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>';

function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (column % 26));
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
