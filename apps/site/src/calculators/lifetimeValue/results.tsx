import { Bars } from '../shell/Bars.tsx';
import { More } from '../shell/More.tsx';
import { printResult } from '../shell/printResult.ts';
import { resultParts, type ViewProps } from '../shell/results.tsx';
import type { LifetimeValueWords } from './lifetimeValueWords.ts';
import { lifetimeValueModel as model } from './model.ts';
import {
  comparedResults,
  lifetimeValueDeclaration as declaration,
  type LifetimeValueParameter,
  type LifetimeValueResult,
} from './parameters.ts';

type Props = ViewProps<LifetimeValueParameter, LifetimeValueResult, unknown, LifetimeValueWords>;

/** The value beside what "× 20" says, and what that silently assumes. */
function View({ outcome: { values }, words, voice }: Props) {
  const bars = comparedResults.flatMap((name) => {
    const value = values[name];
    if (value === null) return [];
    const printed = printResult(declaration.results[name], value, voice);
    return [{ label: words.bars[name], value, printed, hatched: name === 'ruleOfThumbValue' }];
  });
  const { ruleMarginYears } = values;
  return (
    <>
      <More names={['paybackYears']} values={values} declaration={declaration} words={words} voice={voice} />
      <h4>{words.comparison}</h4>
      <Bars id={declaration.name} bars={bars} />
      <p class="note">
        {words.rule}
        {ruleMarginYears !== null &&
          ` ${words.ruleMargin(printResult(declaration.results.ruleMarginYears, ruleMarginYears, voice))}`}
      </p>
      <p class="note">{words.convention}</p>
    </>
  );
}

/** What computes and shows a customer's value. */
export const results = resultParts({ declaration, model, View });
