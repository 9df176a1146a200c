import { LineChart } from '../../charts/LineChart.tsx';
import { Bars } from '../shell/Bars.tsx';
import { ChartNumbers } from '../shell/ChartNumbers.tsx';
import { More } from '../shell/More.tsx';
import type { CalculatorState } from '../shell/createState.ts';
import type { Results } from '../shell/outcome.ts';
import type { Voice } from '../shell/printQuantity.ts';
import { printResult } from '../shell/printResult.ts';
import type { ShellWords } from '../shell/shellWords.ts';
import type { ChurnCostWords } from './churnCostWords.ts';
import { CohortsOnDemand } from './cohorts/CohortsOnDemand.tsx';
import { courseTable } from './courseTable.ts';
import type { ChurnCostDetails } from './model.ts';
import {
  churnCostDeclaration as declaration,
  costParts,
  type ChurnCostParameter,
  type ChurnCostResult,
} from './parameters.ts';
import { Range } from './Range.tsx';

interface Props {
  readonly outcome: Results<ChurnCostParameter, ChurnCostResult, ChurnCostDetails>;
  readonly state: CalculatorState<ChurnCostParameter, ChurnCostResult, ChurnCostDetails>;
  readonly words: ChurnCostWords;
  readonly shell: ShellWords;
  readonly voice: Voice;
}

/** How sure the cost is, what it is made of, what one point less is worth, and how the customer base goes on. */
export function Consequences({ outcome: { values, details }, state, words, shell, voice }: Props) {
  const { asIs, improved } = details;
  const [now = 0] = asIs;
  const { course } = words;
  const print = (name: ChurnCostResult) => printResult(declaration.results[name], values[name], voice);
  const number = (value: number) => printResult({ unit: 'number' }, value, voice);
  const bars = costParts.flatMap((name) => {
    const value = values[name] ?? 0;
    return value > 0 ? [{ label: words.bars[name], value, printed: print(name) }] : [];
  });
  const afterFive = print('customersAfterFiveYears');
  const improvedAfterFive = improved && print('improvedCustomersAfterFiveYears');
  const toPoint = (y: number, x: number) => ({ x, y });
  return (
    <>
      <Range values={values} words={words} voice={voice} />
      {bars.length > 1 && (
        <>
          <h4>{words.parts}</h4>
          <Bars id={declaration.name} bars={bars} />
        </>
      )}
      {improved && (
        <>
          <h4>{words.onePoint}</h4>
          <More
            names={['keptCustomers', 'saving', 'breakEvenSpendPerKeptCustomer', 'breakEvenSpendPerCustomer']}
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
        description={course.description(
          printResult({ unit: 'customer' }, now, voice),
          afterFive,
          improvedAfterFive,
        )}
        series={[
          { kind: 'own', label: `${course.asIs}: ${afterFive}`, points: asIs.map(toPoint) },
          {
            kind: 'compared',
            label: `${course.improved}: ${improvedAfterFive ?? ''}`,
            points: improved?.map(toPoint) ?? [],
          },
        ]}
        horizontal={{ label: course.years, minimum: 0, maximum: asIs.length - 1, print: number }}
        vertical={{ label: course.customers, minimum: 0, maximum: now, print: number }}
      />
      <ChartNumbers table={courseTable(details, course)} shell={shell} voice={voice} />
      <CohortsOnDemand state={state} words={words.cohorts} voice={voice} shell={shell} />
      <p class="note">{words.convention}</p>
    </>
  );
}
