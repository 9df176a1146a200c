import { formatNumber } from '@monday-letter/locale';

import { DataTable } from '../../../charts/DataTable.tsx';
import type { HoldoutCheck, LifetimeValue } from '../../answers/answers.ts';
import type { Part } from '../../answers/part.ts';
import { PartFrame } from './PartFrame.tsx';
import type { ReportView } from './reportView.ts';

/** What the customers of now are worth, as a range, and how the model did on the file's own last period. */
export function LifetimePart({ part, ...view }: ReportView & { readonly part: Part<LifetimeValue> }) {
  const { words, print, language } = view;
  const own = words.lifetimeValue;
  return (
    <PartFrame
      {...view}
      title={own.title}
      part={part}
      about="LifetimeValue"
      cautions={({ cautions }) => cautions}
    >
      {(answer) => {
        const value = print.moneyForecast(answer.value);
        const orders = print.countForecast(answer.orders);
        const { check, parameters } = answer;
        const level = print.percent(answer.confidenceLevel);
        return (
          <>
            <p class="hero">{own.value(value.expected, print.count(answer.horizonMonths))}</p>
            <p>
              {own.range(value.range, level)} {own.orders(orders.expected, orders.range)}{' '}
              {own.mean(print.money(answer.meanValue))}{' '}
              {own.alive(print.count(answer.expectedAlive), print.count(answer.customers))}{' '}
              {answer.topFifthShare !== null && own.top(print.percent(answer.topFifthShare))}
            </p>
            {check !== null && <CheckNote {...view} check={check} />}
            <details class="numbers">
              <summary>{own.parameters}</summary>
              <p>{own.method}</p>
              <p>
                {(['r', 'alpha', 'a', 'b', 'p', 'q', 'gamma'] as const)
                  .map(
                    (name) =>
                      `${symbols[name]} = ${formatNumber(Number(parameters[name].toPrecision(4)), language, { maximumDecimals: 6 })}`,
                  )
                  .join('; ')}
              </p>
            </details>
          </>
        );
      }}
    </PartFrame>
  );
}

const symbols = { r: 'r', alpha: 'α', a: 'a', b: 'b', p: 'p', q: 'q', gamma: 'γ' } as const;

/** What the model forecast for the file's own last period, beside what came. */
function CheckNote({ check, words, print }: ReportView & { readonly check: HoldoutCheck }) {
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
