import { isCalendarDay, type Currency } from '@monday-letter/locale';

import { decimalsIn } from '../../shell/convertPeriod.ts';
import type { Declaration } from '../../shell/declaration.ts';
import { countedAs } from '../../shell/readField.ts';
import type { Kept, KeptNumber } from './keptNumbers.ts';

/** What of all that is kept a calculator can take. */
export interface Offer {
  readonly numbers: ReadonlyMap<string, KeptNumber>;
  /** The currency of the amounts among them. */
  readonly currency: Currency | undefined;
  readonly variant: string | undefined;
  readonly list: string | undefined;
  /** How many numbers are kept that it cannot take, and whether another calculator's list is. */
  readonly others: number;
  readonly otherList: boolean;
}

/**
 * What fits a calculator: numbers of the same name and unit, inside its bounds. Amounts of one currency only,
 * rather the present one: nothing is ever converted.
 */
export function offerFor(
  declaration: Declaration,
  { numbers, variants, lists }: Kept,
  present: Currency,
): Offer {
  const { name: calculator, parameters, list } = declaration;
  const fitting = Object.entries(parameters).flatMap(([name, parameter]): [string, KeptNumber][] => {
    const kept = numbers.get(name);
    if (kept === undefined || kept.unit !== parameter.unit || !isCalendarDay(kept.day)) return [];
    const { value, period } = kept;
    const isPeriod =
      parameter.period === undefined ? period === undefined : period === 'year' || period === 'month';
    const isTyped = isPeriod && Number(value.toFixed(decimalsIn(parameter, period))) === value;
    return isTyped && countedAs(parameter, value, period) !== null ? [[name, kept]] : [];
  });
  const currencies = fitting.flatMap(([, { currency }]) => currency ?? []);
  const currency = currencies.includes(present) ? present : currencies[0];
  const taken = fitting.filter(([, each]) => each.currency === undefined || each.currency === currency);
  const variant = variants.get(calculator);
  return {
    numbers: new Map(taken),
    currency,
    variant: variant !== undefined && declaration.variants?.includes(variant) ? variant : undefined,
    list: list && lists.get(calculator),
    others: numbers.size - taken.length,
    otherList: [...lists.keys()].some((name) => name !== calculator),
  };
}
