import { lorenzCurve } from '@monday-letter/metrics';
import { useState } from 'preact/hooks';

import { LineChart } from '../../charts/LineChart.tsx';
import { ChartNumbers } from '../shell/ChartNumbers.tsx';
import { More } from '../shell/More.tsx';
import { printResult } from '../shell/printResult.ts';
import type { ViewProps } from '../shell/results.tsx';
import { customerTable } from './customerTable.ts';
import type { ParetoDetails } from './model.ts';
import { paretoDeclaration as declaration, type ParetoParameter, type ParetoResult } from './parameters.ts';
import type { FigureWords, ParetoWords } from './paretoWords.ts';

type View = ViewProps<ParetoParameter, ParetoResult, ParetoDetails, ParetoWords>;

interface Props extends Pick<View, 'outcome' | 'voice' | 'words' | 'shell'> {
  readonly figures: FigureWords;
}

/** From which Gini coefficient on the next sentence holds. */
const bandsFrom = [0.2, 0.4, 0.6, 0.8];

/** So many customers of a long list are in the table until all are asked for. */
const shownAtFirst = 100;

/** The curve of the customers, what it means, the customers by class, and the curve of their profit. */
export function ParetoFigures({ outcome, voice, words, shell, figures }: Props) {
  const { values, details } = outcome;
  const { ranked, abc, topFraction, whale } = details;
  const { curve } = figures;
  const percent = (value: number) => printResult({ unit: 'percent', decimals: 1 }, value, voice);
  const top = percent(topFraction);
  const share = percent(values.topShare ?? 0);
  const { gini, peakShare } = values;
  const across = { minimum: 0, maximum: 1, print: percent };
  const table = customerTable(details, words.customers);
  // A change folds a long table again: nobody reads a thousand rows while typing.
  const [unfolded, setUnfolded] = useState<unknown>(null);
  const isLong = table.rows.length > shownAtFirst && unfolded !== outcome;
  return (
    <>
      <h4>{curve.title}</h4>
      <LineChart
        id={`${declaration.name}-curve`}
        title={curve.title}
        description={curve.description(top, share)}
        series={[
          {
            kind: 'own',
            label: curve.own,
            points: lorenzCurve(ranked, { order: 'largestFirst' }).points.map(
              ({ customerShare, valueShare }) => ({ x: customerShare, y: valueShare }),
            ),
          },
          {
            kind: 'reference',
            label: curve.equal,
            points: [
              { x: 0, y: 0 },
              { x: 1, y: 1 },
            ],
          },
        ]}
        marks={[
          { kind: 'own', label: curve.point(top, share), at: { x: topFraction, y: values.topShare ?? 0 } },
          { kind: 'compared', label: curve.rule, at: { x: 0.2, y: 0.8 } },
        ]}
        horizontal={{ ...across, label: curve.customers }}
        vertical={{ label: curve.revenue, minimum: 0, maximum: 1, print: percent }}
      />
      {gini !== null && (
        <p class="note">
          {figures.bands[bandsFrom.filter((from) => gini >= from).length]} {figures.scale}
        </p>
      )}
      <h4>{figures.classes.title}</h4>
      <p>
        {abc.summary
          .map(({ name, customers, valueShare }) =>
            figures.classes.size(
              name,
              printResult({ unit: 'customer' }, customers, voice),
              percent(valueShare),
            ),
          )
          .join('; ')}
      </p>
      <ChartNumbers
        table={{ ...table, rows: isLong ? table.rows.slice(0, shownAtFirst) : table.rows }}
        shell={{ ...shell, numbers: figures.classes.open }}
        voice={voice}
      />
      {isLong && (
        <button
          type="button"
          onClick={({ currentTarget: { previousElementSibling: table } }) => {
            setUnfolded(outcome);
            // The button goes away; the reader goes on in the table, which may still be folded.
            table?.setAttribute('open', '');
            table?.querySelector('section')?.focus();
          }}
        >
          {figures.classes.all(table.rows.length)}
        </button>
      )}
      <p class="note">{figures.classes.convention}</p>
      {whale !== null && (
        <>
          <h4>{figures.whale.title}</h4>
          {values.unprofitableCustomers === 0 ? (
            <p>{figures.whale.nobody}</p>
          ) : (
            <More
              names={['unprofitableCustomers', 'takenAway', 'peakShare']}
              values={values}
              declaration={declaration}
              words={words}
              voice={voice}
            />
          )}
          {peakShare !== null && (
            <LineChart
              id={`${declaration.name}-whale`}
              title={figures.whale.title}
              description={figures.whale.description(percent(peakShare))}
              series={[
                {
                  kind: 'own',
                  label: figures.whale.own,
                  points: whale.points.map(({ customerShare, profitShare }) => ({
                    x: customerShare,
                    y: profitShare ?? 0,
                  })),
                },
                {
                  kind: 'reference',
                  label: figures.whale.whole,
                  points: [
                    { x: 0, y: 1 },
                    { x: 1, y: 1 },
                  ],
                },
              ]}
              marks={[
                {
                  kind: 'own',
                  label: figures.whale.peak(percent(peakShare)),
                  at: { x: whale.peak.customerShare, y: peakShare },
                },
              ]}
              horizontal={{ ...across, label: figures.whale.customers }}
              vertical={{ label: figures.whale.profit, minimum: 0, maximum: 1, print: percent }}
            />
          )}
          <p class="note">{figures.whale.meaning}</p>
        </>
      )}
    </>
  );
}
