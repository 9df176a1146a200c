import { formatNumber } from '@monday-letter/locale';

import type { LifetimeValue, ModelFacts } from '../../answers/answers.ts';
import type { Part } from '../../answers/part.ts';
import { CheckNote } from './CheckNote.tsx';
import { ModelNote } from './ModelNote.tsx';
import { PartFrame } from './PartFrame.tsx';
import type { ReportView } from './reportView.ts';

interface Props extends ReportView {
  readonly part: Part<LifetimeValue>;
  readonly model: ModelFacts;
}

/** What the customers of now are worth, as a range, and how the model did on the file's own last period. */
export function LifetimePart({ part, model, ...view }: Props) {
  const { words, print, language } = view;
  const own = words.lifetimeValue;
  return (
    <PartFrame
      {...view}
      title={own.title}
      part={part}
      about="LifetimeValue"
      cautions={({ cautions }) => cautions}
      beyond={<ModelNote {...view} model={model} missing={part.missing} />}
    >
      {(answer) => {
        const value = print.moneyForecast(answer.value);
        const orders = print.countForecast(answer.orders);
        const { check, parameters } = answer;
        const level = print.percent(answer.confidenceLevel);
        return (
          <>
            <p class="hero">{own.value(value.expected, print.count(answer.horizonMonths))}</p>
            <p>
              {own.range(value.range, level)} {own.orders(orders.expected, orders.range)}{' '}
              {own.mean(print.money(answer.meanValue))}{' '}
              {own.alive(print.count(answer.expectedAlive), print.count(answer.customers))}{' '}
              {answer.topFifthShare !== null && own.top(print.percent(answer.topFifthShare))}
            </p>
            {check !== null && <CheckNote {...view} check={check} />}
            <details class="numbers">
              <summary>{own.parameters}</summary>
              <p>{own.method}</p>
              <p>
                {(['r', 'alpha', 'a', 'b', 'p', 'q', 'gamma'] as const)
                  .map(
                    (name) =>
                      `${symbols[name]} = ${formatNumber(Number(parameters[name].toPrecision(4)), language, { maximumDecimals: 6 })}`,
                  )
                  .join('; ')}
              </p>
            </details>
          </>
        );
      }}
    </PartFrame>
  );
}

const symbols = { r: 'r', alpha: 'α', a: 'a', b: 'b', p: 'p', q: 'q', gamma: 'γ' } as const;
