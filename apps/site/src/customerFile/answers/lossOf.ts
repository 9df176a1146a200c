import { lossBySilence, observedChurn, type ArrangedOrders, type ObservedGaps } from '@monday-letter/metrics';

import { churnCostDeclaration } from '../../calculators/churnCost/parameters.ts';
import type { Loss } from './answers.ts';
import type { Assumptions, LossDefinition } from './assumptions.ts';
import { calculatorLink } from './calculatorLink.ts';
import type { CustomerTable } from './customerTable.ts';
import type { CalculatorLink, Part } from './part.ts';
import { found, missing } from './partOf.ts';
import { tooShort } from './tooShort.ts';
import { yearEarlier } from './yearEarlier.ts';

/** Below so many customers one more or less is a large part of the rate. */
const few = 30;
/** Of whom so many came back, of those the definition is wrong too often. */
const manyReturned = 0.25;
/** Before so many silent customers the share of those who returned says nothing. */
const enoughSilent = 10;
/** After a silence that is long enough at most so many come back; longer than two years nobody waits. */
const [fewReturned, mostMonths] = [0.2, 24];
const daysOfYear = 365;
const daysOfMonth = 365.25 / 12;

/** After how many days of silence a customer of the log counts as lost. */
export function silenceDaysOf(definition: LossDefinition, { usualDays }: ObservedGaps): number {
  if (definition.kind === 'months') return Math.max(1, Math.round(definition.months * daysOfMonth));
  return usualDays === null ? daysOfYear : Math.max(1, Math.round(definition.times * usualDays));
}

/** What an order log says of customers lost, by the definition of the reader. */
export interface LossInput {
  readonly orders: ArrangedOrders;
  readonly gaps: ObservedGaps;
  readonly firstDay: number;
  readonly table: CustomerTable;
  readonly assumptions: Assumptions;
}

/** Who was lost within a year: those who had ordered lately a year ago, and are silent now. */
export function lossOf({ orders, gaps, firstDay, table, assumptions }: LossInput): Part<Loss> {
  const { observationEnd, loss: definition } = assumptions;
  const silenceDays = silenceDaysOf(definition, gaps);
  const yearAgo = yearEarlier(observationEnd);
  const isYear = firstDay <= yearAgo;
  const half = Math.floor((observationEnd - firstDay) / 2);
  const asItIs = { calculator: churnCostDeclaration.name, fragment: null };
  if (!isYear && half < Math.max(1, silenceDays)) {
    const need = Math.min(daysOfYear, 2 * silenceDays);
    return missing('shortHistory', [tooShort(firstDay, observationEnd, need)], asItIs);
  }
  const from = isYear ? yearAgo : observationEnd - half;
  const { churn, ...counted } = lossBySilence(orders, { periodStart: from, observationEnd, silenceDays });
  if (churn === null) return missing('nobodyActive', [], asItIs);
  const many =
    counted.silentAtStart >= enoughSilent && counted.returned > manyReturned * counted.silentAtStart;
  const answer: Loss = {
    silenceDays,
    period: { from, to: observationEnd },
    customersAtStart: counted.customersAtStart,
    customersLost: counted.customersLost,
    churn,
    silentAtStart: counted.silentAtStart,
    returned: counted.returned,
    longer: many ? longerSilence(orders, from, observationEnd, silenceDays) : null,
    activeNow: counted.customersAtEnd,
    silentNow: counted.silentAtEnd,
    cautions: [
      ...(counted.customersAtStart < few ? (['few'] as const) : []),
      ...(isYear ? [] : (['shortPeriod'] as const)),
      ...(many ? (['manyReturned'] as const) : []),
      ...(counted.customersLost === 0 ? (['nobodyLost'] as const) : []),
      ...(definition.kind === 'gaps' && gaps.usualDays === null ? (['noGaps'] as const) : []),
    ],
  };
  return found(answer, churnCostLink(answer, table, assumptions));
}

function longerSilence(
  orders: ArrangedOrders,
  periodStart: number,
  observationEnd: number,
  silenceDays: number,
) {
  for (let months = Math.ceil(silenceDays / daysOfMonth); months <= mostMonths; months += 1) {
    const { silentAtStart, returned } = lossBySilence(orders, {
      ...{ periodStart, observationEnd, silenceDays: Math.round(months * daysOfMonth) },
    });
    if (silentAtStart < enoughSilent) return null;
    if (returned <= fewReturned * silentAtStart) return { months, silentAtStart, returned };
  }
  return null;
}

/** A list of two years: lost are those who bought in the earlier one, and not in the later. */
export function lossOfList(table: CustomerTable, hasEarlier: boolean, assumptions: Assumptions): Part<Loss> {
  const asItIs = { calculator: churnCostDeclaration.name, fragment: null };
  if (!hasEarlier) return missing('needsEarlierYear', [], asItIs);
  let [customersAtStart, customersLost, activeNow] = [0, 0, 0];
  for (let place = 0; place < table.count; place += 1) {
    const isActive = (table.revenue[place] ?? NaN) > 0;
    if (isActive) activeNow += 1;
    if (!((table.earlierRevenue[place] ?? NaN) > 0)) continue;
    customersAtStart += 1;
    if (!isActive) customersLost += 1;
  }
  if (customersAtStart === 0) return missing('emptyYear', [], asItIs);
  const answer: Loss = {
    silenceDays: null,
    period: null,
    ...{ customersAtStart, customersLost },
    churn: observedChurn({ customersAtStart, customersLost }),
    // A list of two years does not know who was silent before them.
    ...{ silentAtStart: 0, returned: 0, longer: null, activeNow, silentNow: customersLost },
    cautions: [
      ...(customersAtStart < few ? (['few'] as const) : []),
      ...(customersLost === 0 ? (['nobodyLost'] as const) : []),
    ],
  };
  return found(answer, churnCostLink(answer, table, assumptions));
}

function churnCostLink(
  loss: Loss,
  table: CustomerTable,
  { currency, marginRate }: Assumptions,
): CalculatorLink {
  const annualPurchases = meanRevenueOf(table);
  const values = {
    customers: loss.customersAtStart,
    margin: marginRate,
    ...(annualPurchases === null ? {} : { annualPurchases }),
  };
  const isYear = loss.period === null || loss.period.from === yearEarlier(loss.period.to);
  return calculatorLink(churnCostDeclaration, currency, {
    variant: isYear ? 'counts' : 'rate',
    values: isYear
      ? { ...values, lost: loss.customersLost }
      : { ...values, churn: loss.churn.annualChurnRate },
  });
}

/** What one of those who bought in the year bought for, on average; null if nobody did. */
export function meanRevenueOf({ revenue }: CustomerTable): number | null {
  let [sum, buyers] = [0, 0];
  for (const each of revenue) {
    if (!(each > 0)) continue;
    sum += each;
    buyers += 1;
  }
  return buyers === 0 ? null : sum / buyers;
}
