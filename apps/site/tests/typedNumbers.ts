import fc from 'fast-check';

import {
  lifetimeValueDeclaration,
  type LifetimeValueParameter,
} from '../src/calculators/lifetimeValue/parameters.ts';
import type { Parameter } from '../src/calculators/shell/declaration.ts';

/** A number inside a field's bounds as somebody types it: mostly few decimals, at times all that count. */
function typedNumber({ minimum, maximum, decimals, minimumExcluded }: Parameter): fc.Arbitrary<number> {
  const smallest = Number(`1e-${decimals}`);
  // Amounts of every size are equally likely, not only those near the largest.
  const upTo = fc.constantFrom(...[1, 100, 10_000, 1e7, Infinity].map((each) => Math.min(each, maximum)));
  const withDecimals = (count: number) =>
    upTo.chain((limit) =>
      fc
        .integer({ min: 0, max: Math.floor(limit * 10 ** count) })
        .map((units) => Number(`${units}e-${count}`)),
    );
  return fc
    .oneof(
      { arbitrary: withDecimals(0), weight: 4 },
      { arbitrary: withDecimals(1), weight: 2 },
      { arbitrary: withDecimals(decimals), weight: 2 },
      { arbitrary: fc.constantFrom(minimum, maximum, minimum + smallest, maximum - smallest), weight: 1 },
    )
    .filter((value) => value >= minimum && !(minimumExcluded === true && value === minimum));
}

const { annualPurchases, margin, retention, discount } = lifetimeValueDeclaration.parameters;

/** The four numbers of the lifetime-value calculator as typed, anywhere inside the bounds of its fields. */
export const typedLifetimeValues: fc.Arbitrary<Record<LifetimeValueParameter, number>> = fc.record({
  annualPurchases: typedNumber(annualPurchases),
  margin: typedNumber(margin),
  retention: typedNumber(retention),
  discount: typedNumber(discount),
});
