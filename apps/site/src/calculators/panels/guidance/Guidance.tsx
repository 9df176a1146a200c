import { useEffect, useState } from 'preact/hooks';

import type { Guide } from '../../shell/calculatorWords.ts';
import { parametersIn } from '../../shell/declaration.ts';
import type { LiveCalculator } from '../../shell/panel.ts';
import type { GuidanceWords } from './guidanceWords.ts';

interface Props {
  readonly live: LiveCalculator;
  readonly words: GuidanceWords;
}

/** Where each number stands in the books, and what to enter where nobody knows it. */
export function Guidance({ live, words }: Props) {
  const { declaration, words: names, shell, state } = live;
  const [guide, setGuide] = useState<Guide | 'loading' | 'failed'>('loading');
  useEffect(() => {
    names.guide().then(
      (module) => {
        setGuide(module.guide);
      },
      () => {
        setGuide('failed');
      },
    );
  }, []);
  return (
    <>
      <div role="status">
        {guide === 'loading' && <p>{words.loading}</p>}
        {guide === 'failed' && <p class="problem">{shell.notLoaded}</p>}
      </div>
      {typeof guide === 'object' && (
        <dl class="guidance">
          {[
            ...Object.entries(names.list?.columns ?? {}).map(
              ([name, label]) => [label, guide.columns?.[name]] as const,
            ),
            ...parametersIn(declaration, state.variant.value).map(
              (name) => [names.parameters[name]?.label, guide.numbers[name]] as const,
            ),
          ].map(([label, number]) => {
            return (
              number && (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{number.where}</dd>
                  <dd>
                    {words.unknown} {number.unknown}
                  </dd>
                </div>
              )
            );
          })}
        </dl>
      )}
    </>
  );
}
