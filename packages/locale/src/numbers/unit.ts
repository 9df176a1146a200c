import type { Currency } from './currency.ts';

/**
 * What a number counts.
 *
 * `percent` and `percentagePoint` stand for values that are fractions (0.2 is 20%), `factor` for a number
 * that something is multiplied by (printed bare, 3,7, except in forms like 3,7-szeres), `HUF` and `EUR` for amounts, `year`, `month` and `customer` for that many of them.
 */
export type Unit =
  'number' | 'percent' | 'percentagePoint' | Currency | 'factor' | 'year' | 'month' | 'customer';
