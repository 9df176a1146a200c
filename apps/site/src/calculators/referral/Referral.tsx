import { LineChart } from '../../charts/LineChart.tsx';
import { Calculator, type CalculatorProps } from '../shell/Calculator.tsx';
import { ChartNumbers } from '../shell/ChartNumbers.tsx';
import { More } from '../shell/More.tsx';
import { printResult } from '../shell/printResult.ts';
import { daysAhead, referralModel } from './model.ts';
import { referralDeclaration as declaration, rewardResults } from './parameters.ts';
import type { ReferralWords } from './referralWords.ts';
import { roundsTable } from './roundsTable.ts';

/** What recommendations multiply one customer to, how a firm grows by them, and whether a reward for them pays. */
export function Referral(props: CalculatorProps<ReferralWords>) {
  const { words, shell } = props;
  const { growth } = words;
  return (
    <Calculator
      {...props}
      declaration={declaration}
      model={referralModel}
      tables={({ details }) => [roundsTable(details, growth)]}
    >
      {({ values, details }, voice) => {
        const { rounds } = details;
        const number = (value: number) => printResult({ unit: 'number' }, value, voice);
        const customers = (value: number) => printResult({ unit: 'customer' }, value, voice);
        const [first = { customers: 0 }] = rounds;
        const last = rounds.at(-1)?.customers ?? 0;
        // A step at the end of each round: nobody counts before.
        const points = rounds.flatMap(({ day, newCustomers, customers: all }, round) => [
          ...(round > 0 ? [{ x: day, y: all - newCustomers }] : []),
          { x: day, y: all },
        ]);
        if (values.customersAfterYear !== null) points.push({ x: daysAhead, y: last });
        const more = { values, declaration, words, voice };
        return (
          <>
            <h4>{growth.title}</h4>
            <More names={['customersAfterYear']} {...more} />
            <LineChart
              id={`${declaration.name}-growth`}
              title={growth.title}
              description={growth.description(customers(first.customers), rounds.length - 1, customers(last))}
              series={[{ kind: 'own', label: customers(last), points }]}
              horizontal={{ label: growth.days, minimum: 0, maximum: daysAhead, print: number }}
              vertical={{ label: growth.customers, minimum: 0, maximum: last, print: number }}
            />
            <ChartNumbers table={roundsTable(details, growth)} shell={shell} voice={voice} />
            <p class="note">{words.convention}</p>
            <h4>{words.reward}</h4>
            <More names={rewardResults} {...more} />
            <p class="note">{words.rewardConvention}</p>
          </>
        );
      }}
    </Calculator>
  );
}
