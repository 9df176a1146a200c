import type { Detected } from '../reading.ts';
import type { TableColumn } from '../table/tableColumn.ts';
import { type Cell, textOfCell } from '../table/cell.ts';
import type { ColumnProfile } from './columnProfile.ts';

/** Also counted in thousands or millions: eFt, tEUR, M Ft. */
const CODE =
  /\b[ektm]?(HUF|EUR)\b|\b(USD|GBP|CHF|PLN|CZK|RON|SEK|NOK|DKK)\b|(€|\beur(?:ó|o(?:t|s|des)?\b))|\b[em]?Ft\b|\bforint/i;

/** The code of the currency that a text names; null if it names none. */
export function currencyIn(text: string): string | null {
  const match = CODE.exec(text);
  if (match === null) return null;
  if (match[3] !== undefined) return 'EUR';
  return (match[1] ?? match[2])?.toUpperCase() ?? 'HUF';
}

/** The currency of the file: of most rows, by its own column, the signs beside the amounts, or the heading. */
export function currencyOf(
  amounts: readonly ColumnProfile[],
  currencyColumn: TableColumn | null,
  headings: readonly string[],
): Detected<string | null> {
  const rows = new Map<string, number>();
  const count = (code: string, by: number): Map<string, number> => rows.set(code, (rows.get(code) ?? 0) + by);
  if (currencyColumn !== null)
    for (const [code, cell] of currencyColumn.cells.entries()) {
      const currency = currencyIn(textOfCell(cell as Cell));
      if (currency !== null) count(currency, currencyColumn.counts[code] ?? 0);
    }
  else for (const { currencies } of amounts) for (const [currency, by] of currencies) count(currency, by);
  const ranked = [...rows].sort((one, other) => other[1] - one[1]).map(([currency]) => currency);
  const [value] = ranked;
  if (value !== undefined) return { value, certain: ranked.length === 1, others: ranked.slice(1) };
  const named = headings.map(currencyIn).find((currency) => currency !== null) ?? null;
  return { value: named, certain: true, others: [] };
}
