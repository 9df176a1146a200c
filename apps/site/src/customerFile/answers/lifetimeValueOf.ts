import {
  chooseModel,
  equalOrders,
  fitBetaGeometricNbd,
  fitGammaGamma,
  forecastLifetimeValues,
  forecastPurchases,
  simulateLifetimeValues,
  summariseCustomers,
  topShare,
  type ArrangedOrders,
  type CustomerSummary,
  type GammaGamma,
  type ModelChoice,
  type ObservedGaps,
} from '@monday-letter/metrics';

import { lifetimeValueDeclaration } from '../../calculators/lifetimeValue/parameters.ts';
import type { LifetimeValue, Loss, ModelFacts } from './answers.ts';
import type { Assumptions } from './assumptions.ts';
import { byHistory } from './byHistory.ts';
import { calculatorLink } from './calculatorLink.ts';
import { isRegular } from './cohortsOf.ts';
import type { CustomerTable } from './customerTable.ts';
import {
  confidenceLevel,
  drawPurchaseParameters,
  drawSpendParameters,
  fitting,
  futuresFor,
  seed,
} from './drawParameters.ts';
import { holdoutCheckOf } from './holdoutCheckOf.ts';
import { meanRevenueOf } from './lossOf.ts';
import type { CalculatorLink, MissingCode, Part, Shortfall } from './part.ts';
import { found, missing } from './partOf.ts';
import { tooShort } from './tooShort.ts';

/** From here on how often and how much hang together more than the models may overlook. */
const correlated = 0.3;
const daysOfWeek = 7;

/** What is needed of an order log to value its customers. */
export interface ValueInput {
  readonly orders: ArrangedOrders;
  readonly gaps: ObservedGaps;
  readonly firstDay: number;
  readonly table: CustomerTable;
  readonly assumptions: Assumptions;
  readonly loss: Part<Loss>;
  /** Told which share of the work is done. */
  readonly onShare: (share: number) => void;
}

/** The part, and what is known of the models whether it has an answer or not. */
export interface ValueOutcome {
  readonly part: Part<LifetimeValue>;
  readonly model: ModelFacts;
}

/**
 * What the customers of a log are worth over the horizon, by BG/NBD and Gamma-Gamma; also writes chances, orders and
 * values into the table.
 *
 * Ranges hold parameters and chance together: parameters are drawn once (from the fit where customers are many, by
 * fitting resampled customers where they are few), and each draw is one future of the whole shop.
 */
export function lifetimeValueOf(input: ValueInput): ValueOutcome {
  const { orders, gaps, firstDay, table, assumptions, onShare } = input;
  const { horizonMonths, annualDiscountRate, marginRate, observationEnd } = assumptions;
  const summaries = summariseCustomers(orders, { timeUnit: 'weeks', observationEnd });
  for (const { customer, medianGap } of summaries.customers) {
    table.medianGapDays[Number(customer)] =
      medianGap === null ? NaN : Math.round(2 * medianGap * daysOfWeek) / 2;
  }
  // In the order of their histories, so that neither names nor the order of the file make a difference.
  const customers = summaries.customers.toSorted(byHistory);
  const histories = { customers, timeUnit: 'weeks' } as const;
  const choice = chooseModel({ relation: 'orders', ...summaries, customers: customers.length });
  const instead = calculatorInstead(input);
  const without = (code: MissingCode, enough: readonly Shortfall[] = []): ValueOutcome => ({
    part: missing(code, enough, instead),
    model: { choice, check: null },
  });
  if (isRegular(gaps)) return without('regularOrders');
  if (choice.model === 'none') return without(...lackOf(choice, customers, firstDay, input));

  onShare(0.1);
  const fit = fitBetaGeometricNbd(histories, fitting);
  const spendFit = fitGammaGamma({ customers }, fitting);
  const equal = equalSpend(customers);
  const spend = equal ?? spendFit.parameters;
  if (!fit.converged) return without('noFit');
  onShare(0.2);
  const check = holdoutCheckOf(orders, firstDay, observationEnd);
  const model = { choice, check };
  if (check?.verdict === 'poor') return { part: missing('failedCheck', [], instead), model };
  onShare(0.5);

  const horizon = { length: horizonMonths, timeUnit: 'months' } as const;
  const forecast = forecastPurchases({ parameters: fit.parameters, histories, horizon });
  customers.forEach(({ customer }, index) => {
    const place = Number(customer);
    table.probabilityAlive[place] = forecast.probabilitiesAlive[index] ?? NaN;
    table.expectedOrders[place] = forecast.expectedPurchases[index] ?? NaN;
  });
  if (equal === null && !spendFit.converged) return { part: missing('noFit', [], instead), model };
  const terms = { histories, horizonMonths, annualDiscountRate, marginRate };
  const worth = forecastLifetimeValues({ purchases: fit.parameters, spend, ...terms });
  if (worth.total === null) return { part: missing('unlimitedOrders', [], instead), model };

  const futures = futuresFor(customers.length);
  const purchases = drawPurchaseParameters(fit, histories, futures);
  const spends = equal ? null : drawSpendParameters(spendFit, customers, futures);
  if (purchases === null || (equal === null && spends === null)) {
    return { part: missing('noFit', [], instead), model };
  }
  onShare(0.7);
  const drawn = simulateLifetimeValues({
    ...{ ...terms, confidenceLevel, seed },
    purchases: purchases.draws,
    spend: purchases.draws.map((_, future) => spends?.draws[future % spends.draws.length] ?? spend),
  });
  customers.forEach(({ customer }, index) => {
    const place = Number(customer);
    table.value[place] = worth.values[index] ?? NaN;
    table.lowestValue[place] = drawn.lowestValues[index] ?? NaN;
    table.highestValue[place] = drawn.highestValues[index] ?? NaN;
  });
  const values = worth.values.map((value) => value ?? 0);
  const correlation = equal === null ? spendFit.correlation : null;
  const answer: LifetimeValue = {
    ...{ horizonMonths, confidenceLevel, futures: drawn.futures, parametersFrom: purchases.method },
    customers: customers.length,
    value: { expected: worth.total, ...drawn.totalValue },
    orders: { expected: forecast.totalPurchases, ...drawn.totalPurchases },
    meanValue: worth.total / customers.length,
    expectedAlive: forecast.customersAlive,
    topFifthShare: worth.total > 0 ? topShare(values).share : null,
    check,
    parameters: { ...fit.parameters, ...spend },
    correlation,
    cautions: [
      ...(Math.abs(correlation ?? 0) > correlated ? (['correlated'] as const) : []),
      ...(check === null
        ? (['unchecked'] as const)
        : check.verdict === 'fair'
          ? (['fairCheck'] as const)
          : []),
      ...((horizonMonths * 365.25) / 12 > observationEnd - firstDay ? (['longHorizon'] as const) : []),
    ],
  };
  return { part: found(answer, instead), model };
}

/** Where so many customers have the same mean order, to a thousandth, it is the price of the one thing sold. */
const [alike, apart] = [0.9, 1e-3];

/** Gamma-Gamma where nearly all orders are worth the same, which has no likeliest parameters; null where they differ. */
function equalSpend(customers: readonly CustomerSummary[]): GammaGamma | null {
  const values = customers.flatMap(({ meanValue }) => meanValue ?? []).sort((one, other) => one - other);
  const usual = values[values.length >> 1];
  if (usual === undefined) return null;
  const same = values.filter((value) => Math.abs(value - usual) <= apart * usual).length;
  if (same < alike * values.length) return null;
  // Two on one day are one order worth twice as much: the mean knows of them.
  return equalOrders({ orderValue: values.reduce((sum, value) => sum + value / values.length, 0) });
}

function lackOf(
  { verdicts, limits }: ModelChoice,
  customers: readonly CustomerSummary[],
  firstDay: number,
  { gaps, assumptions }: ValueInput,
): [MissingCode, readonly Shortfall[]] {
  const reasons = verdicts.find(({ model }) => model === 'betaGeometricNbd')?.reasons ?? [];
  const repeating = customers.filter(({ repeatPurchases }) => repeatPurchases > 0).length;
  const few: Shortfall = { what: 'repeatCustomers', have: repeating, need: limits.repeatCustomers };
  const enough = Math.ceil(limits.gaps * (gaps.medianDays ?? daysOfWeek));
  const short = tooShort(firstDay, assumptions.observationEnd, enough);
  const isFew = reasons.includes('fewRepeatCustomers');
  const isShort = reasons.includes('shortHistory') && gaps.medianDays !== null;
  return [
    isFew ? 'fewRepeatCustomers' : 'shortHistory',
    [...(isFew ? [few] : []), ...(isShort ? [short] : [])],
  ];
}

/**
 * The calculator of an average customer: yearly purchases, margin, and retention where the loss is known. Where nobody was
 * lost in a year retention is left out: 100 percent would promise that nobody ever will be.
 */
export function calculatorInstead({
  table,
  assumptions: { currency, marginRate, annualDiscountRate },
  loss,
}: Pick<ValueInput, 'table' | 'assumptions' | 'loss'>): CalculatorLink {
  const annualPurchases = meanRevenueOf(table);
  const retention =
    loss.missing === null && loss.answer.customersLost > 0 ? 1 - loss.answer.churn.annualChurnRate : null;
  if (annualPurchases === null) return { calculator: lifetimeValueDeclaration.name, fragment: null };
  return calculatorLink(lifetimeValueDeclaration, currency, {
    values: {
      annualPurchases,
      margin: marginRate,
      discount: annualDiscountRate,
      ...(retention === null ? {} : { retention }),
    },
  });
}
