import type { Currency } from '@monday-letter/locale';

import { longestFragment } from '../../calculators/link/segments.ts';
import { writeLink } from '../../calculators/link/writeLink.ts';
import {
  moneyDecimals,
  onlyVariant,
  type Declaration,
  type Parameter,
} from '../../calculators/shell/declaration.ts';
import { countedAs, isInside } from '../../calculators/shell/readField.ts';
import type { CalculatorLink, CalculatorName } from './part.ts';

/** What a calculator is to open with: rates as parts of 1, money in the currency; what is left out keeps its default. */
export interface LinkedFigures {
  readonly variant?: string;
  readonly values: Readonly<Record<string, number>>;
  /** The rows of its list, null for an empty cell. */
  readonly rows?: readonly (readonly (number | null)[])[] | null;
}

/**
 * A link that opens a calculator with figures of the file, and no name. It opens as it is where a figure is not one that
 * the calculator takes, or the list is longer than the calculator or an address takes: half of them would answer another question.
 */
export function calculatorLink(
  declaration: Declaration & { readonly name: CalculatorName },
  currency: Currency,
  { variant, values, rows = null }: LinkedFigures,
): CalculatorLink {
  const { name, parameters, list, variants = [onlyVariant] as const } = declaration;
  const plain: CalculatorLink = { calculator: name, fragment: null };
  const fields: Record<string, { value: number; period: 'year' | undefined }> = {};
  for (const [key, value] of Object.entries(values)) {
    const parameter = parameters[key];
    if (parameter === undefined) throw new RangeError(`calculatorLink: ${name} has no ${key}`);
    const typed = typedAs(parameter, value, currency);
    if (countedAs(parameter, typed, parameter.period) === null) return plain;
    fields[key] = { value: typed, period: parameter.period };
  }
  if (rows !== null && (rows.length === 0 || rows.length > (list?.maximumRows ?? 0))) return plain;
  const columns = Object.values(list?.columns ?? {});
  const cells = rows?.map((row) =>
    row.map((cell, index) => {
      const column = columns[index];
      return cell === null || column === undefined ? null : typedAs(column, cell, currency);
    }),
  );
  const isTaken = (cells ?? []).every((row) =>
    row.every((cell, index) => {
      const column = columns[index];
      return column !== undefined && (cell === null ? column.optional === true : isInside(column, cell));
    }),
  );
  if (!isTaken) return plain;
  const numbers = { currency, variant: variant ?? variants[0], fields, rows: cells ?? null };
  const fragment = writeLink(declaration, numbers);
  return fragment.length > longestFragment ? plain : { calculator: name, fragment };
}

/** As many decimals as a reader would type. */
function typedAs(
  { unit, whole, decimals }: Pick<Parameter, 'unit' | 'whole' | 'decimals'>,
  value: number,
  currency: Currency,
): number {
  const places = unit === 'money' ? moneyDecimals(value, currency) : unit === 'percent' ? 1 : decimals;
  const typed = unit === 'percent' ? value * 100 : value;
  return Number(typed.toFixed(whole === true ? 0 : Math.min(places, decimals))) + 0;
}
