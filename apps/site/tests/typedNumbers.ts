import fc from 'fast-check';

import type { LifetimeValueParameter } from '../src/calculators/lifetimeValue/parameters.ts';

/** A number between nought and `maximum` as somebody types it: mostly few decimals, at times all that count. */
function typedNumber(maximum: number, allDecimals: number): fc.Arbitrary<number> {
  const withDecimals = (decimals: number) =>
    fc
      .integer({ min: 0, max: Math.min(maximum * 10 ** decimals, Number.MAX_SAFE_INTEGER) })
      .map((units) => Number(`${units}e-${decimals}`));
  return fc.oneof(
    { arbitrary: withDecimals(0), weight: 4 },
    { arbitrary: withDecimals(1), weight: 2 },
    { arbitrary: withDecimals(2), weight: 2 },
    { arbitrary: withDecimals(allDecimals), weight: 1 },
    { arbitrary: fc.constantFrom(0, maximum, 10 ** -allDecimals), weight: 1 },
  );
}

const percent = typedNumber(100, 4);

/** The four numbers of the lifetime-value calculator as typed, anywhere inside the bounds of its fields. */
export const typedLifetimeValues: fc.Arbitrary<Record<LifetimeValueParameter, number>> = fc.record({
  // Amounts of every size are equally likely, not only those near the largest.
  annualPurchases: fc
    .constantFrom(1e2, 1e4, 1e6, 1e8, 1e10)
    .chain((maximum) => typedNumber(maximum, 2))
    .filter((amount) => amount > 0),
  margin: percent,
  retention: percent,
  discount: percent,
});
