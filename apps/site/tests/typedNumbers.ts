import fc from 'fast-check';

import type { LifetimeValueParameter } from '../src/calculators/lifetimeValue/parameters.ts';

/** The most decimals that a calculator prints of what was typed. */
const printedDecimals = 10;

/** A number between nought and `maximum` as somebody types it: mostly few decimals, at times up to ten. */
function typedNumber(maximum: number): fc.Arbitrary<number> {
  const withDecimals = (decimals: number) =>
    fc
      .integer({ min: 0, max: Math.min(maximum * 10 ** decimals, Number.MAX_SAFE_INTEGER) })
      .map((units) => Number(`${units}e-${decimals}`));
  return fc.oneof(
    { arbitrary: withDecimals(0), weight: 4 },
    { arbitrary: withDecimals(1), weight: 2 },
    { arbitrary: withDecimals(2), weight: 2 },
    { arbitrary: withDecimals(printedDecimals), weight: 1 },
    { arbitrary: fc.constantFrom(0, maximum, 1e-10), weight: 1 },
  );
}

const percent = typedNumber(100);

/** The four numbers of the lifetime-value calculator as typed, anywhere inside the bounds of its fields. */
export const typedLifetimeValues: fc.Arbitrary<Record<LifetimeValueParameter, number>> = fc.record({
  // Amounts of every size are equally likely, not only those near the largest.
  annualPurchases: fc
    .constantFrom(1e2, 1e4, 1e6, 1e9, 1e12)
    .chain((maximum) => typedNumber(maximum))
    .filter((amount) => amount > 0),
  margin: percent,
  retention: percent,
  discount: percent,
});
