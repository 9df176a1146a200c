import { decimalsIn } from '../shell/convertPeriod.ts';
import { inCurrency, type Declaration, type Parameter } from '../shell/declaration.ts';
import { plainDecimal, type LinkedNumbers } from './linkedNumbers.ts';

/**
 * A calculator's numbers as a part of an address:
 * `LifetimeValue=HUF,margin:35,retention:98.2/month,variant:quick,v1`.
 *
 * First the currency, then whatever is not the calculator's own default (an author's example plays no part), last
 * the version: it always stands, so a link that was cut off on its way is known by its absence. Numbers have a
 * decimal point; one that was typed for a month says so. A list is its numbers alone: rows apart by `;`, the
 * numbers of a row by `/`.
 */
export function writeLink(declaration: Declaration, numbers: LinkedNumbers): string {
  const { name, version, parameters, variants, list } = declaration;
  const { currency, variant, fields, rows } = numbers;
  const named = Object.entries(parameters).flatMap(([key, parameter]) => {
    const field = fields[key];
    if (field === undefined) return [];
    const { value, period } = field;
    if (value === inCurrency(parameter.default, currency) && period === parameter.period) return [];
    const own = period === parameter.period ? '' : `/${period}`;
    return [`${key}:${plainDecimal(value, decimalsIn(parameter, period))}${own}`];
  });
  const columns = Object.values(list?.columns ?? {});
  const written = rows?.map((row) =>
    row
      .map((number, index) =>
        number === null ? '' : plainDecimal(number, (columns[index] as Parameter).decimals),
      )
      .join('/'),
  );
  const items = [
    currency,
    ...named,
    ...(variants === undefined || variant === variants[0] ? [] : [`variant:${variant}`]),
    ...(written === undefined ? [] : [`list:${written.join(';')}`]),
    `v${version}`,
  ];
  return `${name}=${items.join(',')}`;
}
