import {
  categoriseCustomers,
  suggestThresholds,
  type CategorisedCustomers,
  type ObservedCustomer,
} from '@monday-letter/metrics';

import type { Model, WorkedLine } from '../shell/outcome.ts';
import type { FourCategoriesParameter, FourCategoriesResult } from './parameters.ts';

/** Below so many customers a share says little. */
const fewCustomers = 8;

/** What the view shows beyond single numbers. */
export interface FourCategoriesDetails {
  /** The customers as they were read. */
  readonly observed: readonly ObservedCustomer[];
  readonly sorted: CategorisedCustomers;
  /** Borders in the middle of the active customers; null where nobody is active. */
  readonly suggested: { readonly margin: number; readonly effort: number } | null;
}

/** Sorts a list of customers by margin, effort and activity. */
export const fourCategoriesModel: Model<
  FourCategoriesParameter,
  FourCategoriesResult,
  FourCategoriesDetails
> = ({ marginBorder, effortBorder, activeMonths }, { rows }) => {
  if (rows.length === 0) return { kind: 'none', reason: 'noRows' };
  const observed = rows.map(({ numbers: [margin, effort, months] }) => ({
    annualMargin: margin ?? 0,
    annualEffortHours: effort ?? 0,
    monthsSinceLastOrder: months ?? 0,
  }));
  const sorted = categoriseCustomers(observed, {
    annualMargin: marginBorder,
    annualEffortHours: effortBorder,
    activeMonths,
  });
  const [excellent, average, demanding, passive] = sorted.summary;
  if (excellent === undefined || average === undefined || demanding === undefined || passive === undefined) {
    throw new RangeError('fourCategoriesModel: there must be four categories');
  }
  const totalHours = sorted.summary.reduce((sum, { annualEffortHours }) => sum + annualEffortHours, 0);
  const totalMargin = sorted.summary.reduce((sum, { annualMargin }) => sum + annualMargin, 0);
  const isActive = observed.some(({ monthsSinceLastOrder }) => monthsSinceLastOrder <= activeMonths);
  const borders = isActive ? suggestThresholds(observed, { activeMonths }) : null;
  return {
    kind: 'results',
    values: {
      excellentShare: excellent.marginShare,
      averageShare: average.marginShare,
      demandingShare: demanding.marginShare,
      passiveShare: passive.marginShare,
      demandingEffort: totalHours > 0 ? demanding.annualEffortHours / totalHours : null,
      excellentCustomers: excellent.customers,
      averageCustomers: average.customers,
      demandingCustomers: demanding.customers,
      passiveCustomers: passive.customers,
      excellentMargin: excellent.annualMargin,
      totalMargin,
      demandingHours: demanding.annualEffortHours,
      totalHours,
    },
    worked: [
      ...(excellent.marginShare === null
        ? []
        : [
            share('excellentShare', 'money', [
              ['excellentMargin', excellent.annualMargin],
              ['totalMargin', totalMargin],
            ]),
          ]),
      ...(totalHours > 0
        ? [
            share('demandingEffort', 'number', [
              ['demandingHours', demanding.annualEffortHours],
              ['totalHours', totalHours],
            ]),
          ]
        : []),
    ],
    cautions: [...(totalMargin <= 0 ? ['noMargin'] : []), ...(rows.length < fewCustomers ? ['few'] : [])],
    details: {
      observed,
      sorted,
      suggested: borders && { margin: Math.max(0, borders.annualMargin), effort: borders.annualEffortHours },
    },
  };
};

type Line = WorkedLine<FourCategoriesParameter, FourCategoriesResult>;

/** A part of a whole, both of them sums of the list. */
function share(
  result: FourCategoriesResult,
  unit: 'money' | 'number',
  [[part, partValue], [whole, wholeValue]]: readonly [
    readonly [FourCategoriesResult, number],
    readonly [FourCategoriesResult, number],
  ],
): Line {
  return {
    result,
    terms: [{ value: partValue, unit, of: part }, '÷', { value: wholeValue, unit, of: whole }],
  };
}
