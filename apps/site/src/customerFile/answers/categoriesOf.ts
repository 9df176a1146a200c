import {
  annualEffortHours,
  categoriseCustomers,
  suggestThresholds,
  type CategorySummary,
  type CustomerCategory,
} from '@monday-letter/metrics';

import { fourCategoriesDeclaration } from '../../calculators/fourCategories/parameters.ts';
import type { CustomerRows } from '../customerData.ts';
import type { Categories, MarginGroup } from './answers.ts';
import type { Assumptions } from './assumptions.ts';
import { calculatorLink } from './calculatorLink.ts';
import { categoryCodes, type CategoryCode, type CustomerTable } from './customerTable.ts';
import { fewCustomers } from './fewCustomers.ts';
import { marginOf } from './marginOf.ts';
import type { Part } from './part.ts';
import { found, missing } from './partOf.ts';

/** A twelfth of a year. */
const daysOfMonth = 365.25 / 12;

/** What the four categories are called where nobody counted the work: much margin, little margin, passive. */
const withoutEffort = {
  excellent: 'muchMargin',
  average: 'littleMargin',
  passive: 'passive',
} as const satisfies Partial<Record<CustomerCategory, CategoryCode>>;

/**
 * Customers by margin, effort and activity; also writes the category into the table.
 *
 * Without contacts all make the same work, none: then the excellent are those with much margin and the average those with
 * little, and are called so, because nobody knows which of them are demanding.
 *
 * @param list null for an order log
 */
export function categoriesOf(
  list: CustomerRows | null,
  table: CustomerTable,
  { currency, marginRate, hoursPerContact, observationEnd }: Assumptions,
): Part<Categories> {
  const places = Array.from({ length: table.count }, (_, place) => place).filter(
    (place) => !Number.isNaN(table.revenue[place]),
  );
  const asItIs = { calculator: fourCategoriesDeclaration.name, fragment: null };
  const activityKnown = list === null || list.lastPurchase !== null;
  const observed = places.map((place) => ({
    annualMargin: marginOf(list, table, marginRate, place),
    annualEffortHours: annualEffortHours({
      contacts: contactsOf(list, place) ?? 0,
      ...{ disputes: 0, latePayments: 0, hoursPerContact },
    }),
    monthsSinceLastOrder: monthsSince(table.lastOrder[place], observationEnd),
  }));
  const isActive = observed.some(({ monthsSinceLastOrder }) => monthsSinceLastOrder <= activeMonths);
  if (!isActive) return missing('nobodyActive', [], asItIs);

  if (!observed.some(({ annualMargin }) => annualMargin > 0)) return missing('noMargin', [], asItIs);

  const thresholds = suggestThresholds(observed, { activeMonths });
  const { categories, summary } = categoriseCustomers(observed, thresholds);
  const hasContacts = list !== null && list.contacts !== null;
  places.forEach((place, index) => {
    const category = categories[index] ?? 'average';
    table.category[place] = categoryCodes.indexOf(hasContacts ? category : nameWithoutEffort(category));
  });
  const margin = summary.reduce((sum, { annualMargin }) => sum + annualMargin, 0);
  const common = {
    marginFrom: list?.margin ? 'file' : 'assumption',
    activityKnown,
    customers: places.length,
    cautions: [
      ...(places.length < fewCustomers ? (['few'] as const) : []),
      ...(margin <= 0 ? (['noMargin'] as const) : []),
    ],
  } as const;
  if (!hasContacts) {
    const groups = summary.filter(({ category }) => category !== 'demanding').map(asGroup);
    return found(
      { ...common, kind: 'withoutEffort', marginBorder: thresholds.annualMargin, activeMonths, groups },
      asItIs,
    );
  }
  const contactsMissing = places.filter((place) => contactsOf(list, place) === null).length;
  const link = calculatorLink(fourCategoriesDeclaration, currency, {
    values: {
      marginBorder: thresholds.annualMargin,
      effortBorder: thresholds.annualEffortHours,
      activeMonths,
    },
    rows: observed
      .map(({ annualMargin, annualEffortHours: hours, monthsSinceLastOrder: months }) => [
        ...[annualMargin, hours, activityKnown ? months : null],
      ])
      .sort(([one], [other]) => (other ?? 0) - (one ?? 0)),
  });
  return found({ ...common, kind: 'four', thresholds, summary, contactsMissing }, link);
}

/** Who has not ordered for longer is passive. */
const activeMonths = 12;

function contactsOf(list: CustomerRows | null, place: number): number | null {
  const contacts = list?.contacts?.[place] ?? NaN;
  return contacts >= 0 ? contacts : null;
}

/** Of whom no purchase is known nobody can say that it is long ago. */
function monthsSince(day = NaN, observationEnd: number): number {
  return Number.isNaN(day) ? 0 : Math.max(0, (observationEnd - day) / daysOfMonth);
}

function nameWithoutEffort(category: CustomerCategory): MarginGroup['group'] {
  return category === 'demanding' ? 'littleMargin' : withoutEffort[category];
}

function asGroup({
  category,
  customers,
  customerShare,
  annualMargin,
  marginShare,
}: CategorySummary): MarginGroup {
  return {
    group: nameWithoutEffort(category),
    ...{ customers, customerShare: customerShare ?? 0, annualMargin, marginShare },
  };
}
