import fc from 'fast-check';

import { formatNumber, type Currency, type Language } from '@monday-letter/locale';

import { decimalsIn } from '../src/calculators/shell/convertPeriod.ts';
import type { Snapshot } from '../src/calculators/shell/createForm.ts';
import {
  onlyVariant,
  type Bounds,
  type Column,
  type Declaration,
  type Example,
  type Period,
} from '../src/calculators/shell/declaration.ts';
import { boundsIn } from '../src/calculators/shell/readField.ts';
import { sampleText } from '../src/calculators/shell/sampleText.ts';

const currencies = ['HUF', 'EUR'] as const satisfies readonly Currency[];

/** A number inside some bounds as somebody types it: mostly few decimals, at times all that count. */
export function typedNumber({
  minimum,
  minimumExcluded,
  maximum,
  decimals,
}: Bounds & { readonly decimals: number }): fc.Arbitrary<number> {
  const smallest = Number(`1e-${decimals}`);
  const lowest = minimumExcluded === true ? minimum + smallest : minimum;
  // Amounts of every size are equally likely, not only those near the largest.
  const upTo = fc.constantFrom(...[1, 100, 10_000, 1e7, Infinity].map((each) => Math.min(each, maximum)));
  const withDecimals = (count: number) =>
    upTo
      .map((limit) => ({
        min: Math.ceil(Number(Math.max(lowest, -limit).toPrecision(15)) * 10 ** count),
        max: Math.floor(limit * 10 ** count),
      }))
      .filter(({ min, max }) => min <= max)
      .chain((range) => fc.integer(range).map((units) => Number(`${units}e-${count}`)));
  const edges = [lowest, maximum, lowest + smallest, maximum - smallest].map((each) =>
    Number(each.toFixed(decimals)),
  );
  return fc.oneof(
    ...(lowest <= 1 || decimals === 0 ? [{ arbitrary: withDecimals(0), weight: 4 }] : []),
    { arbitrary: withDecimals(Math.min(1, decimals)), weight: 2 },
    { arbitrary: withDecimals(decimals), weight: 2 },
    { arbitrary: fc.constantFrom(...edges), weight: 1 },
  );
}

/** Any state of a calculator in which every number is good, told without a language. */
export interface TypedState {
  readonly currency: Currency;
  readonly variant: string;
  readonly fields: Readonly<Record<string, { readonly typed: number; readonly period: Period | undefined }>>;
  readonly rows: readonly (readonly (number | null)[])[];
}

/** Any good state of a calculator: each way of asking, each period, each currency, lists of every length. */
export function typedStates({ parameters, variants, list }: Declaration): fc.Arbitrary<TypedState> {
  const fields = Object.entries(parameters).map(([name, parameter]) => {
    const periods = parameter.period === undefined ? [undefined] : (['year', 'year', 'month'] as const);
    const field = fc.constantFrom(...periods).chain((period) => {
      const bounds = { ...boundsIn(parameter, period), decimals: decimalsIn(parameter, period) };
      return typedNumber(bounds).map((typed) => ({ typed, period }));
    });
    return [name, field] as const;
  });
  const columns = Object.values<Column>(list?.columns ?? {}).map((column) =>
    column.optional === true ? fc.option(typedNumber(column)) : typedNumber(column),
  );
  return fc.record({
    currency: fc.constantFrom(...currencies),
    variant: fc.constantFrom(...(variants ?? [onlyVariant])),
    fields: fc.record(Object.fromEntries(fields)),
    rows: fc.array(fc.tuple(...columns), { maxLength: list === undefined ? 0 : list.maximumRows }),
  });
}

/** A state as a reader has typed it in a language. */
export function typedIn(
  { currency, variant, fields, rows }: TypedState,
  { list }: Declaration,
  language: Language,
): Snapshot {
  return {
    currency,
    variant,
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, { typed, period }]) => [
        name,
        { text: formatNumber(typed, language), period },
      ]),
    ),
    list: list && sampleText({ ...list, sample: { HUF: rows, EUR: rows } }, [], currency),
  };
}

/** Any example that an author may give a calculator. */
export function typedExamples<P extends string>({
  parameters,
  variants,
}: Declaration<P>): fc.Arbitrary<Example<P>> {
  const names = Object.keys(parameters) as P[];
  return fc.record({
    currency: fc.constantFrom(...currencies),
    variant: fc.constantFrom(...(variants ?? [onlyVariant])),
    values: fc.record(Object.fromEntries(names.map((name) => [name, typedNumber(parameters[name])]))),
  }) as fc.Arbitrary<Example<P>>;
}
