import {
  checkAgainstHoldout,
  fitBetaGeometricNbd,
  simulatePurchases,
  splitPeriods,
  type ArrangedOrders,
} from '@monday-letter/metrics';

import type { HoldoutCheck } from './answers.ts';
import { byHistory } from './byHistory.ts';
import { confidenceLevel, drawPurchaseParameters, fitting, futuresFor, seed } from './drawParameters.ts';

/** The last quarter of the file is forecast from the rest, a year of it at most and four weeks at least. */
const [part, mostDays, leastDays] = [4, 365, 28];
/** Before so many customers with a repeat order there is nothing to learn from. */
const enoughRepeating = 50;
/** The last class of the table: so many repeat orders or more. */
const lastClass = 5;
/** A forecast within this of what came is good; within a third of it, as far as the model's limits promise. */
const [good, fair] = [0.15, 1 / 3];

/**
 * The model's examination: fitted to the earlier part of the file, it forecasts the orders of the last part, which are
 * known. null if the file is too short, or the earlier part too thin for a fit.
 */
export function holdoutCheckOf(
  orders: ArrangedOrders,
  firstDay: number,
  observationEnd: number,
): HoldoutCheck | null {
  const days = Math.min(mostDays, Math.floor((observationEnd - firstDay) / part));
  if (days < leastDays) return null;
  const calibrationEnd = observationEnd - days;
  const periods = splitPeriods(orders, { timeUnit: 'weeks', calibrationEnd, holdoutEnd: observationEnd });
  const customers = periods.customers.toSorted(byHistory);
  if (customers.filter(({ repeatPurchases }) => repeatPurchases > 0).length < enoughRepeating) return null;
  const histories = { customers, timeUnit: 'weeks' } as const;
  const fit = fitBetaGeometricNbd(histories, fitting);
  // Half the futures: here only the borders of the verdict are read from them.
  const purchases = fit.converged
    ? drawPurchaseParameters(fit, histories, Math.ceil(futuresFor(customers.length) / 2))
    : null;
  if (purchases === null) return null;

  const check = checkAgainstHoldout({
    parameters: fit.parameters,
    periods: { ...periods, customers },
    lastClass,
  });
  const drawn = simulatePurchases({
    purchases: purchases.draws,
    histories,
    horizon: { length: periods.holdoutLength, timeUnit: 'weeks' },
    ...{ confidenceLevel, seed },
  });
  const within = customers.filter(
    ({ holdoutPurchases }, index) =>
      holdoutPurchases >= (drawn.lowestPurchases[index] ?? 0) &&
      holdoutPurchases <= (drawn.highestPurchases[index] ?? 0),
  );
  const { lowest, highest } = drawn.totalPurchases;
  const error = check.relativeError === null ? Infinity : Math.abs(check.relativeError);
  const isWithin = check.observedTotal >= lowest && check.observedTotal <= highest;
  return {
    shown: { from: firstDay, to: calibrationEnd },
    forecast: { from: calibrationEnd + 1, to: observationEnd },
    customers: customers.length,
    orders: { expected: check.forecastTotal, lowest, highest },
    ordersCame: check.observedTotal,
    relativeError: check.relativeError,
    customersWithin: within.length,
    confidenceLevel,
    classes: check.classes.map((each) => ({
      orders: each.repeatPurchases + 1,
      orMore: each.orMore,
      customers: each.customers,
      forecast: (each.forecastPerCustomer ?? 0) * each.customers,
      came: Math.round((each.observedPerCustomer ?? 0) * each.customers),
    })),
    verdict: error <= good ? 'good' : error <= fair || isWithin ? 'fair' : 'poor',
  };
}
