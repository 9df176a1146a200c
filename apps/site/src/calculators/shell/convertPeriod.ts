import { annualFromMonthly, monthlyFromAnnual } from '@monday-letter/metrics';

import type { Parameter, Period } from './declaration.ts';

/** More decimals than a number counts to: a month's number needs them to mean the same year. */
const additionalDecimals = 4;

/** How many decimals a number may have, as typed for a period. */
export function decimalsIn({ decimals, period }: Parameter, typedPeriod: Period | undefined): number {
  return typedPeriod === period ? decimals : decimals + additionalDecimals;
}

/** A number as typed for one period, as it would be typed for the parameter's own. */
export function toOwnPeriod(parameter: Parameter, typed: number, from: Period | undefined): number {
  if (from === parameter.period) return typed;
  return Number(convert(parameter, typed, from === 'month').toFixed(parameter.decimals));
}

/** The shortest number of the other period that means the parameter's own. */
export function fromOwnPeriod(parameter: Parameter, own: number, to: Period | undefined): number {
  if (to === parameter.period) return own;
  const exact = convert(parameter, own, to === 'year');
  for (let decimals = 0; decimals < decimalsIn(parameter, to); decimals += 1) {
    const short = Number(exact.toFixed(decimals));
    if (toOwnPeriod(parameter, short, to) === own) return short;
  }
  return Number(exact.toFixed(decimalsIn(parameter, to)));
}

function convert({ unit, converts = 'amount' }: Parameter, typed: number, toYear: boolean): number {
  const scale = unit === 'percent' ? 100 : 1;
  const number = typed / scale;
  return (
    scale *
    (toYear
      ? annualFromMonthly({ kind: converts, monthly: number })
      : monthlyFromAnnual({ kind: converts, annual: number }))
  );
}
