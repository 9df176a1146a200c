import { useEffect, useMemo, useState } from 'preact/hooks';

import { DataTableFrame, DataTableRows } from '../../../charts/DataTable.tsx';
import { factsAt, listedPlaces, type CustomerFacts } from '../../answers/customerTable.ts';
import { nameAt } from '../../sent/packedNames.ts';
import type { SentAnswers } from '../../sent/sentAnswers.ts';
import { largestOf } from './largestOf.ts';
import { Once } from './Once.tsx';
import type { ReportView } from './reportView.ts';

interface Props
  extends ReportView, Pick<SentAnswers, 'source' | 'customers' | 'lifetimeValue' | 'categories'> {}

/** So many customers stand there at first, and are drawn at once: more take a phone longer than a blink. */
const atOnce = 20;
/** So many come with each press, and stand there at most. */
const [shownMore, shownAtMost] = [80, 1000];

/** Every customer with what is known of them and what may be done, those who bring most first. */
export function CustomersPart({ source, customers, lifetimeValue, categories, words, print }: Props) {
  const own = words.customers;
  const hasValue = lifetimeValue.missing === null;
  const hasCategory = categories.missing === null;
  const hasOrders = source.kind === 'orders';
  const { groups, count } = useMemo(() => {
    const listed = listedPlaces(customers);
    const worth = hasValue ? customers.value : customers.revenue;
    const largest = largestOf(
      Float64Array.from(listed, (place) => worth[place] ?? NaN),
      shownAtMost,
    );
    const places = largest.map((index) => listed[index] ?? 0);
    const inGroups = Array.from({ length: Math.ceil(places.length / atOnce) }, (_, group) =>
      places.slice(group * atOnce, (group + 1) * atOnce),
    );
    return { groups: inGroups, count: listed.length };
  }, [customers]);
  // Other customers begin anew.
  const beginning = { of: customers, asked: atOnce, shown: atOnce };
  const [last, setExtent] = useState(beginning);
  const extent = last.of === customers ? last : beginning;
  const { asked, shown } = extent;
  useEffect(() => {
    if (shown < asked) setExtent({ ...extent, shown: Math.min(asked, shown + atOnce) });
  }, [extent]);

  const column = (isThere: boolean, head: string, cell: (customer: CustomerFacts) => string | null) =>
    isThere ? [{ head, cell }] : [];
  const columns = [
    ...column(true, own.columns.revenue, ({ revenue }) => (revenue === null ? null : print.money(revenue))),
    ...column(true, own.columns.class, ({ abc }) => abc),
    ...column(hasOrders, own.columns.orders, ({ orders }) => (orders === null ? null : print.count(orders))),
    ...column(true, own.columns.lastOrder, ({ lastOrder }) =>
      lastOrder === null ? null : print.day(lastOrder),
    ),
    ...column(hasValue, own.columns.alive, ({ probabilityAlive }) =>
      probabilityAlive === null ? null : print.percent(probabilityAlive),
    ),
    ...column(hasValue, own.columns.value, ({ value, lowestValue, highestValue }) =>
      value === null || lowestValue === null || highestValue === null
        ? null
        : print.moneyForecast({ expected: value, lowest: lowestValue, highest: highestValue }).range,
    ),
    ...column(
      hasCategory,
      own.columns.category,
      ({ category }) => category && words.results.category[category],
    ),
    ...column(true, own.columns.advice, ({ advice }) => words.advice[advice]),
  ];
  const rowOf = (place: number) => {
    const facts = factsAt(customers, place);
    return [nameAt(customers.names, place), ...columns.map(({ cell }) => cell(facts) ?? '–')];
  };
  const toCome = Math.min(shownAtMost, count) - asked;
  const following = Math.min(shownMore, toCome);
  return (
    <section class="part customers">
      <h4>{own.title}</h4>
      <DataTableFrame
        open
        summary={words.numbers}
        caption={own.caption(print.count(Math.min(shown, count)), print.count(count))}
        heads={[own.columns.name, ...columns.map(({ head }) => head)]}
      >
        {groups.slice(0, Math.ceil(shown / atOnce)).map((places, group) => (
          <Once key={group} of={places} draw={() => <DataTableRows rows={places.map(rowOf)} />} />
        ))}
      </DataTableFrame>
      {following > 0 && (
        <button
          type="button"
          onClick={({ currentTarget }) => {
            setExtent({ ...extent, asked: asked + following });
            // The button goes away with the last of them.
            if (following === toCome)
              currentTarget.parentElement?.querySelector<HTMLElement>('.table')?.focus();
          }}
        >
          {own.following(print.count(following))}
        </button>
      )}
    </section>
  );
}
