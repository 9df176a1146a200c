import { LineChart } from '../../../charts/LineChart.tsx';
import type { Profit } from '../../answers/answers.ts';
import type { Part } from '../../answers/part.ts';
import { PartFrame } from './PartFrame.tsx';
import type { ReportView } from './reportView.ts';
import type { Caution } from './reportWords.ts';

/** What customers leave after the cost of serving them: the whale curve. */
export function ProfitPart({ part, ...view }: ReportView & { readonly part: Part<Profit> }) {
  const { words, print } = view;
  const own = words.profit;
  return (
    <PartFrame {...view} title={own.title} part={part} about="Pareto" cautions={cautionsOf}>
      {({ totalProfit, unprofitableCustomers, lossOfUnprofitable, peak, curve }) => (
        <>
          <p class="hero">
            {totalProfit < 0 ? own.totalLoss(print.money(-totalProfit)) : own.total(print.money(totalProfit))}
          </p>
          <p>
            {unprofitableCustomers === 0
              ? own.nobody
              : own.unprofitable(
                  print.count(unprofitableCustomers),
                  print.money(Math.abs(lossOfUnprofitable)),
                )}{' '}
            {peak.profitShare !== null &&
              unprofitableCustomers > 0 &&
              own.peak(print.percent(peak.profitShare))}
          </p>
          {peak.profitShare !== null && (
            <LineChart
              id="customer-file-whale"
              title={own.curve.title}
              description={own.peak(print.percent(peak.profitShare))}
              series={[
                {
                  kind: 'own',
                  label: own.curve.own,
                  points: curve.map(({ customerShare, profitShare }) => ({
                    x: customerShare,
                    y: profitShare ?? 0,
                  })),
                },
                {
                  kind: 'reference',
                  label: own.curve.whole,
                  points: [
                    { x: 0, y: 1 },
                    { x: 1, y: 1 },
                  ],
                },
              ]}
              horizontal={{ label: own.across, minimum: 0, maximum: 1, print: print.percent }}
              vertical={{ label: own.up, minimum: 0, maximum: 1, print: print.percent }}
            />
          )}
        </>
      )}
    </PartFrame>
  );
}

function cautionsOf({ cautions, marginFrom, costsMissing, marginsMissing }: Profit): readonly Caution[] {
  return [
    ...cautions,
    ...(marginFrom === 'assumption' ? (['assumedMargin'] as const) : []),
    ...(costsMissing > 0 ? (['costsMissing'] as const) : []),
    ...(marginsMissing > 0 ? (['marginsMissing'] as const) : []),
  ];
}
