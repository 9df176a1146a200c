import {
  formatMoney,
  formatNumber,
  formatPercent,
  formatRange,
  type Currency,
  type Language,
} from '@monday-letter/locale';

import type { Forecast } from '../../answers/answers.ts';
import { dayText } from '../dayText.ts';

/** How a report prints its numbers: no more digits than a file and a forecast can know. */
export interface Printer {
  /** An amount of the file, whole. */
  readonly money: (amount: number) => string;
  readonly percent: (fraction: number) => string;
  /** A share that deserves a decimal: below ten in a hundred. */
  readonly finePercent: (fraction: number) => string;
  /** A rate that the reader typed, as typed. */
  readonly finerPercent: (fraction: number) => string;
  readonly count: (number: number) => string;
  readonly decimal: (number: number) => string;
  /** A number that somebody typed, with all its decimals. */
  readonly typed: (number: number) => string;
  readonly day: (day: number) => string;
  /** What is expected, and from where to where it lies: rounded to the digits that the width of the range leaves. */
  readonly moneyForecast: (forecast: Forecast) => PrintedForecast;
  readonly countForecast: (forecast: Forecast) => PrintedForecast;
  readonly percentRange: (lowest: number, highest: number) => string;
}

export interface PrintedForecast {
  readonly expected: string;
  readonly range: string;
}

export function createPrinter(language: Language, currency: Currency): Printer {
  const money = (amount: number) => formatMoney(amount, currency, language, { maximumDecimals: 0 });
  const count = (number: number) => formatNumber(number, language, { maximumDecimals: 0 });
  const decimal = (number: number) => formatNumber(number, language, { maximumDecimals: 1 });
  const percent = (fraction: number) => formatPercent(fraction, language, { maximumDecimals: 0 });
  const rangeOf = (
    { expected, lowest, highest }: Forecast,
    unit: Currency | 'number',
    maximumDecimals: number,
    print: (value: number) => string,
  ) => {
    const step = stepFor(highest - lowest, 10 ** -maximumDecimals);
    const to = (value: number) => Math.round(value / step) * step + 0;
    return {
      expected: print(to(expected)),
      range: formatRange(to(lowest), to(highest), language, { unit, maximumDecimals }),
    };
  };
  return {
    money,
    percent,
    finePercent: (fraction) => formatPercent(fraction, language, { maximumDecimals: fraction < 0.1 ? 1 : 0 }),
    finerPercent: (fraction) => formatPercent(fraction, language, { maximumDecimals: 2 }),
    count,
    decimal,
    typed: (number) => formatNumber(number, language, { maximumDecimals: 2 }),
    day: (day) => dayText(day, language),
    moneyForecast: (forecast) => rangeOf(forecast, currency, 0, money),
    countForecast: (forecast) => rangeOf(forecast, 'number', forecast.highest < 20 ? 1 : 0, decimal),
    percentRange: (lowest, highest) =>
      formatRange(lowest, highest, language, { unit: 'percent', maximumDecimals: 0 }),
  };
}

/** A power of ten that a range of this width is fifty times or more: finer digits would be false. */
function stepFor(width: number, finest: number): number {
  if (width <= 0) return finest;
  return Math.max(finest, 10 ** Math.floor(Math.log10(width / 20)));
}
