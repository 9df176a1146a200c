import { Bars } from '../shell/Bars.tsx';
import { Calculator, type CalculatorProps } from '../shell/Calculator.tsx';
import { More } from '../shell/More.tsx';
import { printResult } from '../shell/printResult.ts';
import { lifetimeValueModel } from './model.ts';
import { comparedResults, lifetimeValueDeclaration as declaration } from './parameters.ts';
import type { LifetimeValueWords } from './lifetimeValueWords.ts';

/** What a customer is worth, beside what "× 20" would say. */
export function LifetimeValue(props: CalculatorProps<LifetimeValueWords>) {
  const { words } = props;
  return (
    <Calculator {...props} declaration={declaration} model={lifetimeValueModel}>
      {({ values }, voice) => {
        const bars = comparedResults.flatMap((name) => {
          const value = values[name];
          if (value === null) return [];
          const printed = printResult(declaration.results[name], value, voice);
          return [{ label: words.bars[name], value, printed, hatched: name === 'ruleOfThumbValue' }];
        });
        const { ruleMarginYears } = values;
        return (
          <>
            <More
              names={['paybackYears']}
              values={values}
              declaration={declaration}
              words={words}
              voice={voice}
            />
            <h4>{words.comparison}</h4>
            <Bars bars={bars} />
            <p class="note">
              {words.rule}
              {ruleMarginYears !== null &&
                ` ${words.ruleMargin(printResult(declaration.results.ruleMarginYears, ruleMarginYears, voice))}`}
            </p>
            <p class="note">{words.convention}</p>
          </>
        );
      }}
    </Calculator>
  );
}
