import { DataTable } from '../../../charts/DataTable.tsx';
import type { HoldoutCheck } from '../../answers/answers.ts';
import type { ReportView } from './reportView.ts';

/** What the model forecast for the file's own last period, beside what came. */
export function CheckNote({ check, words, print }: ReportView & { readonly check: HoldoutCheck }) {
  const own = words.lifetimeValue;
  const [caption, ...heads] = own.classes;
  const forecast = print.countForecast(check.orders);
  const period = ({ from, to }: HoldoutCheck['shown']) => words.period(print.day(from), print.day(to));
  return (
    <>
      <h5>{own.checkTitle}</h5>
      <p>
        {own.check(
          period(check.shown),
          period(check.forecast),
          forecast.expected,
          forecast.range,
          print.count(check.ordersCame),
        )}{' '}
        {own.verdict[check.verdict]}{' '}
        {own.within(
          print.percent(check.customersWithin / check.customers),
          print.percent(check.confidenceLevel),
        )}
      </p>
      <DataTable
        summary={words.numbers}
        caption={caption}
        heads={heads}
        rows={check.classes.map(({ orders: before, orMore, customers, forecast: expected, came }) => [
          orMore ? own.orMore(print.count(before)) : print.count(before),
          print.count(customers),
          print.decimal(expected),
          print.count(came),
        ])}
      />
    </>
  );
}
