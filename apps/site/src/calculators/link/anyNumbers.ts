import fc from 'fast-check';

import { decimalsIn } from '../shell/convertPeriod.ts';
import type { Bounds, Declaration, Parameter, Period } from '../shell/declaration.ts';
import { boundsIn, countedAs, isInside } from '../shell/readField.ts';
import { maximumLinkedRows, type LinkedNumbers } from './linkedNumbers.ts';

/** Anything that a reader may have typed into a calculator, for tests of properties. */
export function anyNumbers(declaration: Declaration): fc.Arbitrary<LinkedNumbers> {
  const { parameters, variants = ['only'], list } = declaration;
  const columns = Object.values(list?.columns ?? {});
  const row = fc.tuple(
    ...columns.map((column) =>
      column.optional
        ? fc.option(anyNumber(column, column.decimals), { freq: 3 })
        : anyNumber(column, column.decimals),
    ),
  );
  return fc.record({
    currency: fc.constantFrom('HUF' as const, 'EUR' as const),
    variant: fc.constantFrom(...variants),
    fields: fc.record(
      Object.fromEntries(Object.entries(parameters).map(([name, each]) => [name, anyField(each)])),
    ),
    rows:
      list === undefined
        ? fc.constant(null)
        : fc.option(
            fc.array(row, { minLength: 1, maxLength: Math.min(maximumLinkedRows, list.maximumRows) }),
          ),
  });
}

function anyField(parameter: Parameter) {
  const periods: readonly (Period | undefined)[] =
    parameter.period === undefined ? [undefined] : ['year', 'month'];
  return fc
    .constantFrom(...periods)
    .chain((period) =>
      fc.record({
        value: anyNumber(boundsIn(parameter, period), decimalsIn(parameter, period)),
        period: fc.constant(period),
      }),
    )
    .filter(({ value, period }) => countedAs(parameter, value, period) !== null);
}

/** Of every size and with any decimals that count; at times a bound itself. */
function anyNumber(bounds: Bounds, decimals: number): fc.Arbitrary<number> {
  const { minimum, maximum } = bounds;
  const places = fc.integer({ min: 0, max: decimals });
  const size = fc.constantFrom(...[1, 100, 10_000, 1e7, 1e10].map((each) => Math.min(each, maximum)));
  return fc
    .oneof(
      { arbitrary: fc.constantFrom(minimum, maximum), weight: 1 },
      {
        arbitrary: fc
          .tuple(places, size, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean())
          .map(
            ([count, limit, share, isNegative]) =>
              Number(((isNegative && minimum < 0 ? minimum : limit) * share).toFixed(count)) + 0,
          ),
        weight: 9,
      },
    )
    .filter((value) => isInside(bounds, value));
}
