import { formatNumber } from '@monday-letter/locale';

import { DataTable } from '../../../charts/DataTable.tsx';
import { LineChart } from '../../../charts/LineChart.tsx';
import type { Concentration } from '../../answers/answers.ts';
import type { Part } from '../../answers/part.ts';
import { PartFrame } from './PartFrame.tsx';
import type { ReportView } from './reportView.ts';

/** Who brings the revenue: the curve, the classes, and what both say in a sentence. */
export function ConcentrationPart({ part, ...view }: ReportView & { readonly part: Part<Concentration> }) {
  const { words, print, language } = view;
  const own = words.concentration;
  const [caption, ...heads] = own.classes;
  const across = { minimum: 0, maximum: 1, print: print.percent };
  return (
    <PartFrame {...view} title={own.title} part={part} about="Pareto" cautions={({ cautions }) => cautions}>
      {(answer) => (
        <>
          <p class="hero">{own.top(print.percent(answer.topFifthShare))}</p>
          <p>
            {own.eighty(print.count(answer.customersForEighty), print.finePercent(answer.shareForEighty))}{' '}
            {own.largest(print.finePercent(answer.largestShare))}{' '}
            {answer.gini !== null && own.gini(formatNumber(answer.gini, language, { maximumDecimals: 2 }))}
          </p>
          {answer.period && (
            <p class="note">{words.period(print.day(answer.period.from), print.day(answer.period.to))}</p>
          )}
          <LineChart
            id="customer-file-curve"
            title={own.curve.title}
            description={own.top(print.percent(answer.topFifthShare))}
            series={[
              {
                kind: 'own',
                label: own.curve.own,
                points: answer.curve.map(({ customerShare, valueShare }) => ({
                  x: customerShare,
                  y: valueShare,
                })),
              },
              {
                kind: 'reference',
                label: own.curve.equal,
                points: [
                  { x: 0, y: 0 },
                  { x: 1, y: 1 },
                ],
              },
            ]}
            marks={[{ kind: 'compared', label: own.curve.rule, at: { x: 0.2, y: 0.8 } }]}
            horizontal={{ ...across, label: own.across }}
            vertical={{ ...across, label: own.up }}
          />
          <DataTable
            summary={words.numbers}
            caption={caption}
            heads={heads}
            rows={answer.classes.map(({ name, customers, valueShare, amount }) => [
              name,
              print.count(customers),
              print.percent(valueShare),
              print.money(amount),
            ])}
          />
        </>
      )}
    </PartFrame>
  );
}
