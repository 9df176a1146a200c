import { Bars } from '../shell/Bars.tsx';
import { Calculator, type CalculatorProps } from '../shell/Calculator.tsx';
import { printResult } from '../shell/printResult.ts';
import { lifetimeValueModel } from './model.ts';
import { lifetimeValueDeclaration as declaration } from './parameters.ts';
import type { LifetimeValueWords } from './lifetimeValueWords.ts';

/** What a customer is worth, beside what "× 20" would say. */
export function LifetimeValue(props: CalculatorProps<LifetimeValueWords>) {
  const { words } = props;
  return (
    <Calculator
      {...props}
      declaration={declaration}
      model={lifetimeValueModel}
      hero="customerValue"
      beside="revenueMultiple"
    >
      {({ values }, voice) => {
        const bar = (name: 'ruleOfThumbValue' | 'customerValue' | 'improvedCustomerValue', label: string) => {
          const value = values[name];
          const printed = printResult(declaration.results[name], value, voice);
          return value === null ? [] : [{ label, value, printed, hatched: name === 'ruleOfThumbValue' }];
        };
        return (
          <>
            <h4>{words.comparison}</h4>
            <Bars
              bars={[
                ...bar('ruleOfThumbValue', words.bars.ruleOfThumb),
                ...bar('customerValue', words.bars.yours),
                ...bar('improvedCustomerValue', words.bars.improved),
              ]}
            />
            <p class="note">{words.convention}</p>
          </>
        );
      }}
    </Calculator>
  );
}
