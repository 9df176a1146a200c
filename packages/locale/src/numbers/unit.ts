import type { Currency } from './currency.ts';

/**
 * What a number counts.
 *
 * `percent` and `percentagePoint` stand for values that are fractions (0.2 is 20%), `factor` for a multiple
 * of something (3.7 times), `HUF` and `EUR` for amounts, `year`, `month` and `customer` for that many of them.
 */
export type Unit =
  'number' | 'percent' | 'percentagePoint' | Currency | 'factor' | 'year' | 'month' | 'customer';
