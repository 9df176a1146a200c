import { isoDateFromDayNumber } from '@monday-letter/metrics';

import { DataTable } from '../../../charts/DataTable.tsx';
import { LineChart } from '../../../charts/LineChart.tsx';
import type { Cohorts } from '../../answers/answers.ts';
import type { CohortPeriod } from '../../answers/assumptions.ts';
import type { Part } from '../../answers/part.ts';
import { PartFrame } from './PartFrame.tsx';
import type { ReportView } from './reportView.ts';

/** Customers who came in the same period, followed; where they are subscribers, with the sBG curve. */
export function CohortsPart({ part, ...view }: ReportView & { readonly part: Part<Cohorts> }) {
  const { words, print } = view;
  const own = words.cohorts;
  return (
    <PartFrame {...view} title={own.title} part={part} about="ChurnCost">
      {({ period, cohorts, overall, subscription }) => (
        <>
          <p>{own.meaning[period]}</p>
          <LineChart
            id="customer-file-cohorts"
            title={own.curve.title}
            description={own.meaning[period]}
            series={[
              {
                kind: 'own',
                label: own.curve.own,
                points: overall.map(({ share }, index) => ({ x: index, y: share })),
              },
            ]}
            horizontal={{
              label: own.across[period],
              minimum: 0,
              maximum: overall.length - 1,
              print: wholeOnly(print.count),
            }}
            vertical={{ label: own.up, minimum: 0, maximum: 1, print: print.percent }}
          />
          <DataTable
            summary={words.numbers}
            caption={own.caption}
            heads={[own.first, own.customers, ...overall.slice(1).map((_, index) => own.after(index + 1))]}
            rows={[
              ...cohorts.map(({ from, customers, active }) => [
                cameIn(from, own.came[period], period),
                print.count(customers),
                ...active.slice(1).map((number) => print.percent(number / customers)),
                ...Array.from({ length: overall.length - active.length }, () => ''),
              ]),
              [
                own.overall,
                print.count(overall[0]?.customers ?? 0),
                ...overall.slice(1).map(({ share }) => print.percent(share)),
              ],
            ]}
          />
          {subscription.applies ? (
            <>
              <p>
                {own.regular(print.count(subscription.renewalDays), print.percent(subscription.regularShare))}{' '}
                {own.lost(print.count(subscription.customersLost), print.count(subscription.customers))}{' '}
                {subscription.problem !== null && own.problem[subscription.problem]}
              </p>
              {subscription.curve !== null && (
                <LineChart
                  id="customer-file-survival"
                  title={own.curve.model}
                  description={own.curve.model}
                  series={[
                    {
                      kind: 'own',
                      label: own.curve.own,
                      points: [
                        { x: 0, y: 1 },
                        ...subscription.observed.map(({ survivalShare }, index) => ({
                          x: index + 1,
                          y: survivalShare,
                        })),
                      ],
                    },
                    {
                      kind: 'compared',
                      label: own.curve.model,
                      points: subscription.curve.shares.map(({ expected }, index) => ({
                        x: index,
                        y: expected,
                      })),
                    },
                  ]}
                  horizontal={{
                    label: own.across.renewal,
                    minimum: 0,
                    maximum: subscription.curve.shares.length - 1,
                    print: wholeOnly(print.count),
                  }}
                  vertical={{ label: own.up, minimum: 0, maximum: 1, print: print.percent }}
                />
              )}
            </>
          ) : (
            <p class="note">
              {subscription.reason === 'irregular'
                ? own.irregular(print.percent(subscription.regularShare))
                : own.noRepeatOrders}
            </p>
          )}
        </>
      )}
    </PartFrame>
  );
}

/** The period that begins on that day. */
function cameIn(from: number, name: (year: number, number: number) => string, period: CohortPeriod): string {
  const [year, month] = isoDateFromDayNumber(from).split('-').map(Number) as [number, number];
  return name(year, period === 'quarter' ? (month + 2) / 3 : month);
}

/** Half a period has no name. */
function wholeOnly(print: (number: number) => string): (number: number) => string {
  return (number) => (Number.isInteger(number) ? print(number) : '');
}
