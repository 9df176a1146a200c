import type { CategorisedCustomers } from '@monday-letter/metrics';

import type { Column, Row } from '../shell/declaration.ts';
import type { Table } from '../shell/table.ts';
import type { FourCategoriesWords } from './fourCategoriesWords.ts';
import { fourCategoriesDeclaration } from './parameters.ts';

const { annualMargin, effortHours } = fourCategoriesDeclaration.list.columns;

const entered = ({ unit, decimals }: Column, value: number | null) =>
  value === null ? null : { value, unit, decimals, exact: true };

/** Each customer of the list with the number on the map and the category. */
export function categoryTable(
  { categories }: CategorisedCustomers,
  rows: readonly Row[],
  { list, category, categories: names, map }: FourCategoriesWords,
): Table {
  return {
    caption: map,
    columns: [list.name, category, list.columns.annualMargin, list.columns.effortHours],
    rows: rows.map(({ name, numbers: [margin = null, effort = null] }, index) => [
      `${index + 1}. ${name}`.trim(),
      names[categories[index] ?? 'average'],
      entered(annualMargin, margin),
      entered(effortHours, effort),
    ]),
  };
}
