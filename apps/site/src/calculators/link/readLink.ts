import type { Currency } from '@monday-letter/locale';

import { decimalsIn } from '../shell/convertPeriod.ts';
import {
  inCurrency,
  onlyVariant,
  type Declaration,
  type ListDeclaration,
  type Parameter,
  type PerCurrency,
} from '../shell/declaration.ts';
import { countedAs, isInside } from '../shell/readField.ts';
import type { LinkedNumber, LinkedNumbers } from './linkedNumbers.ts';
import { segmentsOf } from './segments.ts';

/** What a link says, and whether it came whole: `cut` off at its end, or `damaged` anywhere else. */
export interface LinkReading {
  readonly numbers: LinkedNumbers;
  readonly trouble: 'cut' | 'damaged' | null;
}

const plainNumber = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/**
 * Reads what a fragment says of a calculator. What it does not name is the default of the link's own version; what
 * cannot be read, too, and then there is trouble to tell of. Never throws.
 *
 * @param ownCurrency the currency where the link names none that is known; its amounts then do not count
 * @returns null if the fragment does not name the calculator
 */
export function readLink(
  declaration: Declaration,
  fragment: string,
  ownCurrency: Currency,
): LinkReading | null {
  const [segment, ...more] = segmentsOf(fragment, declaration.name);
  if (segment === undefined) return null;
  const { parameters, list, variants = [onlyVariant] as const } = declaration;
  const isCut = !/(?:^|,)v\d+(?:,|$)/.test(segment);
  // Where a number that was cut off ended, nobody knows.
  const { currency, version, items, ...read } = itemsOf(isCut ? segment.replace(/[^,]*$/, '') : segment);
  let damaged = read.damaged || more.length > 0;

  const known = version !== null && version > 0 && version <= declaration.version;
  if (!isCut && !known) damaged = true;
  const old = upgraded(declaration, known ? (version as number) : declaration.version, items);

  const take = <T>(key: string, read: (text: string) => T | null): T | null => {
    const text = old.items.get(key);
    const value = text === undefined ? null : read(text);
    // What was named and not taken stays behind, and is told of below.
    if (value !== null) old.items.delete(key);
    return value;
  };
  const fields = Object.entries(parameters).map(([name, parameter]) => {
    const counts = currency !== null || parameter.unit !== 'money';
    const standard = old.defaults.get(name) ?? parameter.default;
    const usual = { value: inCurrency(standard, currency ?? ownCurrency), period: parameter.period };
    return [name, take(name, (text) => (counts ? readNumber(text, parameter) : null)) ?? usual];
  });
  const variant = take('variant', (text) => (variants.includes(text) ? text : null));
  const rows = take('list', (text) => (currency === null || !list ? null : readRows(text, list)));
  if (old.items.size > 0 || currency === null) damaged = true;
  return {
    numbers: {
      currency: currency ?? ownCurrency,
      variant: variant ?? old.variant ?? variants[0],
      fields: Object.fromEntries(fields) as LinkedNumbers['fields'],
      rows: rows ?? old.sample?.[currency ?? ownCurrency] ?? null,
    },
    trouble: isCut ? 'cut' : damaged ? 'damaged' : null,
  };
}

function itemsOf(segment: string): {
  currency: Currency | null;
  version: number | null;
  items: Map<string, string>;
  damaged: boolean;
} {
  let [currency, version, last]: [Currency | null, number | null, string] = [null, null, ''];
  const items = new Map<string, string>();
  const unsure = new Set<string>();
  for (const item of segment.split(',')) {
    const [, key, text] = /^([^:]+):(.+)$/.exec(item) ?? [];
    if (item === '') continue;
    if ((item === 'HUF' || item === 'EUR') && currency === null) currency = item;
    else if (/^v\d{1,9}$/.test(item) && version === null) version = Number(item.slice(1));
    else {
      // A piece without a name may have broken off the number before it; of two numbers nobody knows which was meant.
      if (key === undefined || text === undefined || items.has(key)) unsure.add(key ?? last);
      else items.set(key, text);
      last = key ?? last;
    }
  }
  for (const key of unsure) items.delete(key);
  return { currency, version, items, damaged: unsure.size > 0 };
}

/** The items of an older link under the names of today, and what its version meant by what it does not name. */
function upgraded(
  { upgrades = [], version: current }: Declaration,
  from: number,
  given: Map<string, string>,
) {
  let items = given;
  let defaults = new Map<string, PerCurrency>();
  let variant: string | undefined;
  let sample: ListDeclaration['sample'] | undefined;
  for (let version = from; version < current; version += 1) {
    const step = upgrades[version - 1] ?? {};
    const renamed = new Map(Object.entries(step.renamed ?? {}));
    const rename = <T>(map: Map<string, T>) =>
      new Map(Array.from(map, ([name, value]) => [renamed.get(name) ?? name, value]));
    items = rename(items);
    // The oldest version that says something is the nearest to the link's own.
    defaults = new Map([...Object.entries(step.defaults ?? {}), ...rename(defaults)]);
    variant ??= step.variant;
    sample ??= step.sample;
  }
  return { items, defaults, variant, sample };
}

function readNumber(text: string, parameter: Parameter): LinkedNumber | null {
  const [number = '', named, ...more] = text.split('/');
  const period = named ?? parameter.period;
  if (!plainNumber.test(number) || more.length > 0) return null;
  if (period !== undefined && (parameter.period === undefined || (period !== 'year' && period !== 'month')))
    return null;
  // Where only whole numbers count, a part of one is no number; minus nought is nought.
  const value = parameter.whole
    ? Number(number) + 0
    : Number(Number(number).toFixed(decimalsIn(parameter, period))) + 0;
  return countedAs(parameter, value, period) === null ? null : { value, period };
}

function readRows(text: string, { columns, maximumRows }: ListDeclaration): LinkedNumbers['rows'] {
  const declared = Object.values(columns);
  const rows = text.split(';').map((row) => {
    const cells = row.split('/');
    if (cells.length > declared.length) return null;
    const numbers = declared.map((column, index) => {
      const cell = cells[index] ?? '';
      if (cell === '' && column.optional) return null;
      const value = plainNumber.test(cell) ? Number(Number(cell).toFixed(column.decimals)) + 0 : NaN;
      return isInside(column, value) ? value : undefined;
    });
    return numbers.includes(undefined) ? null : (numbers as (number | null)[]);
  });
  // Half a list would give a wrong answer to every question.
  return rows.length > maximumRows || rows.includes(null)
    ? null
    : (rows as NonNullable<LinkedNumbers['rows']>);
}
