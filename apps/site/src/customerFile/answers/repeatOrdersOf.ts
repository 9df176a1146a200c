import {
  countRepeatCustomers,
  repeatOrderRate,
  type ArrangedOrders,
  type ObservedGaps,
  type RepeatCount,
} from '@monday-letter/metrics';

import { repeatOrdersDeclaration } from '../../calculators/repeatOrders/parameters.ts';
import type { Period, RepeatOrders } from './answers.ts';
import type { Assumptions } from './assumptions.ts';
import { calculatorLink } from './calculatorLink.ts';
import type { Part } from './part.ts';
import { found, missing } from './partOf.ts';

/** Below so many customers the interval is wider than most differences that matter. */
const few = 30;

/**
 * Who came back within the year, and after how long.
 *
 * @param separate null where the orders of a day are one
 */
export function repeatOrdersOf(
  orders: ArrangedOrders,
  separate: RepeatCount | null,
  gaps: ObservedGaps,
  { currency, observationEnd }: Assumptions,
  { isWholeYear, ...period }: Period & { readonly isWholeYear: boolean },
): Part<RepeatOrders> {
  const { customersWithOrder, customersWithSecondOrder } =
    separate ?? countRepeatCustomers(orders, { periodStart: period.from, observationEnd });
  const counted = { customersWithOrder, customersWithSecondOrder };
  const { rate, lowest, highest } = repeatOrderRate(counted);
  if (rate === null || lowest === null || highest === null) {
    return missing('nobodyActive', [], { calculator: repeatOrdersDeclaration.name, fragment: null });
  }
  return found(
    {
      period,
      isWholeYear,
      ...counted,
      ...{ rate, lowest, highest },
      medianGapDays: gaps.medianDays,
      usualGapDays: gaps.usualDays,
      quarterGapDays: gaps.quarterDays,
      ninetyGapDays: gaps.ninetyDays,
      gaps: gaps.gaps,
      cautions: [
        ...(counted.customersWithOrder < few ? (['few'] as const) : []),
        ...(isWholeYear ? [] : (['shortPeriod'] as const)),
        ...(separate === null ? [] : (['separateOrders'] as const)),
      ],
    },
    // The calculator counts a year.
    isWholeYear
      ? calculatorLink(repeatOrdersDeclaration, currency, { values: { ...counted } })
      : { calculator: repeatOrdersDeclaration.name, fragment: null },
  );
}
