import { drawGamma } from '../numeric/drawGamma.ts';
import { outOfDomain } from '../numeric/outOfDomain.ts';
import { seededRandom } from '../numeric/seededRandom.ts';
import type { CalendarDay } from '../transactions/calendarDay.ts';
import { daysPerUnit } from '../transactions/daysPerUnit.ts';
import { requireDay } from '../transactions/requireDay.ts';
import type { BetaGeometricNbd } from './betaGeometricNbd.ts';
import type { GammaGamma } from './gammaGamma.ts';
import { requireBetaGeometricNbd } from './requireBetaGeometricNbd.ts';
import { requireGammaGamma } from './requireGammaGamma.ts';

/** Inputs of {@link simulateOrders}. */
export interface SimulateOrdersInput {
  /** How often customers buy and when they leave. */
  readonly purchases: BetaGeometricNbd;
  /** How much an order is worth. */
  readonly spend: GammaGamma;
  /** The day of the first order of each customer. */
  readonly firstDays: ArrayLike<CalendarDay>;
  /** The last day of the log. */
  readonly observationEnd: CalendarDay;
  /** Any whole number: the same seed gives the same log on every machine. */
  readonly seed: number;
}

/** An order log with customers and days as numbers. */
export interface SimulatedOrders {
  /** For each row the place of its customer in `firstDays`. */
  readonly customers: Int32Array;
  /** For each row its day: days since 1970-01-01. */
  readonly dates: Int32Array;
  /** For each row its amount, in the money of γ. */
  readonly amounts: Float64Array;
}

/** Purchases of one customer beyond these belong to no shop. */
const MOST_PURCHASES = 100_000;

/**
 * The order log of an imagined shop, from the story that BG/NBD and Gamma-Gamma tell: each customer has a purchase rate,
 * a chance to leave after each repeat purchase, and a mean order of their own. For samples, and to see how far a fit on so
 * many customers finds the shop again.
 *
 * Times are continuous and days whole, so a customer may have two orders on one day, which {@link summariseCustomers}
 * takes for one; with more than about an order a week that is felt.
 *
 * Source: the assumptions of Fader, Hardie & Lee (2005), Marketing Science 24(2), 275–284, and of Fader & Hardie (2013).
 *
 * @returns rows customer by customer in the order of time, also a log for {@link arrangeOrders}
 * @throws RangeError for parameters not above 0, a day that is none, a seed that is not whole
 * @example
 * ```ts
 * const log = simulateOrders({
 *   purchases: { r: 0.8, alpha: 4, a: 0.8, b: 2.4, timeUnit: 'weeks' },
 *   spend: { p: 6.25, q: 3.74, gamma: 15.44 },
 *   firstDays: Array.from({ length: 1000 }, () => '2025-01-01'),
 *   observationEnd: '2025-12-31',
 *   seed: 1,
 * });
 * const shop = summariseCustomers(log, { timeUnit: 'weeks', observationEnd: '2025-12-31' });
 * shop.customers.length; // → 1000
 * shop.repeatShare; // → 0.862
 * fitBetaGeometricNbd(shop).parameters.r; // → 0.782
 * ```
 */
export function simulateOrders(input: SimulateOrdersInput): SimulatedOrders {
  const { purchases, spend, firstDays, seed } = input;
  requireBetaGeometricNbd(CALLER, 'purchases', purchases);
  requireGammaGamma(CALLER, 'spend', spend);
  const endDay = requireDay(CALLER, 'observationEnd', input.observationEnd);
  if (!Number.isSafeInteger(seed)) throw outOfDomain(CALLER, 'seed', 'a whole number', seed);
  const random = seededRandom(seed);
  const daysOfUnit = daysPerUnit(CALLER, purchases.timeUnit);
  const rows: { customers: number[]; dates: number[]; amounts: number[] } = {
    ...{ customers: [], dates: [], amounts: [] },
  };
  for (let place = 0; place < firstDays.length; place++) {
    const firstDay = requireDay(CALLER, `firstDays[${place}]`, firstDays[place] as CalendarDay);
    const perDay = drawGamma(purchases.r, random) / (purchases.alpha * daysOfUnit);
    const leavers = drawGamma(purchases.a, random);
    const leaving = leavers / (leavers + drawGamma(purchases.b, random));
    const scale = spend.gamma / drawGamma(spend.q, random);
    let time = 0;
    for (let made = 0; made < MOST_PURCHASES && firstDay + Math.ceil(time) <= endDay; made++) {
      rows.customers.push(place);
      rows.dates.push(firstDay + Math.ceil(time));
      rows.amounts.push(drawGamma(spend.p, random) * scale);
      // Nobody leaves after the first order: BG/NBD lets customers go only after a repeat purchase.
      if (made > 0 && random.uniform() < leaving) break;
      time -= Math.log(1 - random.uniform()) / perDay;
    }
  }
  return Object.freeze({
    customers: Int32Array.from(rows.customers),
    dates: Int32Array.from(rows.dates),
    amounts: Float64Array.from(rows.amounts),
  });
}

const CALLER = 'simulateOrders';
