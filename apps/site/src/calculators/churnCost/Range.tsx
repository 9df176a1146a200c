import type { Voice } from '../shell/printQuantity.ts';
import { printResult } from '../shell/printResult.ts';
import type { ChurnCostWords } from './churnCostWords.ts';
import { churnCostDeclaration, type ChurnCostResult } from './parameters.ts';

interface Props {
  readonly values: Readonly<Record<ChurnCostResult, number | null>>;
  readonly words: ChurnCostWords;
  readonly voice: Voice;
}

/** What a year's count can tell, and what it cannot; nothing where no count was asked for. */
export function Range({ values, words, voice }: Props) {
  if (values.highestTotalCost === null) return null;
  // Of the ends of an interval, no more than three digits are worth saying.
  const print = (name: ChurnCostResult) =>
    printResult(churnCostDeclaration.results[name], Number(values[name]?.toPrecision(3)), voice);
  const [highestRate, highest] = [print('highestChurnRate'), print('highestTotalCost')];
  return (
    <p class="note">
      {values.lostCustomers === 0
        ? words.nobodyLost(highestRate, highest)
        : words.range(print('lowestChurnRate'), highestRate, print('lowestTotalCost'), highest)}
    </p>
  );
}
