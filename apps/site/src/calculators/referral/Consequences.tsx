import { LineChart } from '../../charts/LineChart.tsx';
import { ChartNumbers } from '../shell/ChartNumbers.tsx';
import { More } from '../shell/More.tsx';
import type { Results } from '../shell/outcome.ts';
import type { Voice } from '../shell/printQuantity.ts';
import { printResult } from '../shell/printResult.ts';
import type { ShellWords } from '../shell/shellWords.ts';
import { daysAhead, type ReferralDetails } from './model.ts';
import {
  referralDeclaration as declaration,
  rewardResults,
  type ReferralParameter,
  type ReferralResult,
} from './parameters.ts';
import type { ReferralWords } from './referralWords.ts';
import { roundsTable } from './roundsTable.ts';

interface Props {
  readonly outcome: Results<ReferralParameter, ReferralResult, ReferralDetails>;
  readonly words: ReferralWords;
  readonly shell: ShellWords;
  readonly voice: Voice;
}

/** How the customers of a year grow, round by round, and what a reward brings and costs. */
export function Consequences({ outcome: { values, details }, words, shell, voice }: Props) {
  const { rounds } = details;
  const { growth } = words;
  const number = (value: number) => printResult({ unit: 'number' }, value, voice);
  const customers = (value = 0) => printResult({ unit: 'customer' }, value, voice);
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
        description={growth.description(customers(rounds[0]?.customers), rounds.length - 1, customers(last))}
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
}
