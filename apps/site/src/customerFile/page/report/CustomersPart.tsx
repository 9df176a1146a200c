import { useMemo, useState } from 'preact/hooks';

import { DataTable } from '../../../charts/DataTable.tsx';
import { factsAt, type CustomerFacts } from '../../answers/customerTable.ts';
import { nameAt } from '../../sent/packedNames.ts';
import type { SentAnswers } from '../../sent/sentAnswers.ts';
import { largestOf } from './largestOf.ts';
import type { ReportView } from './reportView.ts';

interface Props
  extends ReportView, Pick<SentAnswers, 'source' | 'customers' | 'lifetimeValue' | 'categories'> {}

/** So many customers stand in the table at first, come with each press, and stand there at most: more make a phone slow. */
const shownAtFirst = 20;
const shownMore = 80;
const shownAtMost = 1000;

/** Every customer with what is known of them and what may be done, those who bring most first. */
export function CustomersPart({ source, customers, lifetimeValue, categories, words, print }: Props) {
  const own = words.customers;
  const [most, setMost] = useState(shownAtFirst);
  const hasValue = lifetimeValue.missing === null;
  const hasCategory = categories.missing === null;
  const hasOrders = source.kind === 'orders';
  const shown = useMemo(
    () => largestOf(hasValue ? customers.value : customers.revenue, most),
    [customers, hasValue, most],
  );
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
  const following = Math.min(shownMore, Math.min(shownAtMost, customers.count) - most);
  return (
    <section class="part customers">
      <h4>{own.title}</h4>
      <DataTable
        open
        summary={words.numbers}
        caption={own.caption(print.count(shown.length), print.count(customers.count))}
        heads={[own.columns.name, ...columns.map(({ head }) => head)]}
        rows={shown.map((place) => {
          const facts = factsAt(customers, place);
          return [nameAt(customers.names, place), ...columns.map(({ cell }) => cell(facts) ?? '–')];
        })}
      />
      {following > 0 && (
        <button
          type="button"
          onClick={() => {
            setMost(most + following);
          }}
        >
          {own.following(print.count(following))}
        </button>
      )}
    </section>
  );
}
