import { LineChart } from '../../charts/LineChart.tsx';
import { Bars } from '../shell/Bars.tsx';
import { Calculator, type CalculatorProps } from '../shell/Calculator.tsx';
import { ChartNumbers } from '../shell/ChartNumbers.tsx';
import { More } from '../shell/More.tsx';
import { printResult } from '../shell/printResult.ts';
import type { ChurnCostWords } from './churnCostWords.ts';
import { courseTable } from './courseTable.ts';
import { churnCostModel } from './model.ts';
import { churnCostDeclaration as declaration, costParts, type ChurnCostResult } from './parameters.ts';

/** What the customers lost in a year cost, and what one percentage point less of loss is worth. */
export function ChurnCost(props: CalculatorProps<ChurnCostWords>) {
  const { words, shell } = props;
  const { course } = words;
  return (
    <Calculator
      {...props}
      declaration={declaration}
      model={churnCostModel}
      tables={({ details }) => [courseTable(details, course)]}
    >
      {({ values, details }, voice) => {
        const print = (name: ChurnCostResult) => printResult(declaration.results[name], values[name], voice);
        const number = (value: number) => printResult({ unit: 'number' }, value, voice);
        const bars = costParts.flatMap((name) => {
          const value = values[name] ?? 0;
          return value > 0 ? [{ label: words.bars[name], value, printed: print(name) }] : [];
        });
        const [now = 0] = details.asIs;
        const asIs = print('customersAfterFiveYears');
        const improved = details.improved && print('improvedCustomersAfterFiveYears');
        const toPoint = (y: number, x: number) => ({ x, y });
        return (
          <>
            {values.highestTotalCost !== null && (
              <p class="note">
                {values.lostCustomers === 0
                  ? words.nobodyLost(print('highestChurnRate'), print('highestTotalCost'))
                  : words.range(
                      print('lowestChurnRate'),
                      print('highestChurnRate'),
                      print('lowestTotalCost'),
                      print('highestTotalCost'),
                    )}
              </p>
            )}
            {bars[1] && (
              <>
                <h4>{words.parts}</h4>
                <Bars bars={bars} />
              </>
            )}
            {details.improved && (
              <>
                <h4>{words.onePoint}</h4>
                <More
                  names={[
                    'keptCustomers',
                    'saving',
                    'breakEvenSpendPerKeptCustomer',
                    'breakEvenSpendPerCustomer',
                  ]}
                  values={values}
                  declaration={declaration}
                  words={words}
                  voice={voice}
                />
              </>
            )}
            <h4>{course.title}</h4>
            <LineChart
              id={`${declaration.name}-course`}
              title={course.title}
              description={course.description(printResult({ unit: 'customer' }, now, voice), asIs, improved)}
              series={[
                { kind: 'own', label: `${course.asIs}: ${asIs}`, points: details.asIs.map(toPoint) },
                {
                  kind: 'compared',
                  label: `${course.improved}: ${improved ?? ''}`,
                  points: details.improved?.map(toPoint) ?? [],
                },
              ]}
              horizontal={{ label: course.years, minimum: 0, maximum: 5, print: number }}
              vertical={{ label: course.customers, minimum: 0, maximum: now, print: number }}
            />
            <ChartNumbers table={courseTable(details, course)} shell={shell} voice={voice} />
            <p class="note">{words.convention}</p>
          </>
        );
      }}
    </Calculator>
  );
}
