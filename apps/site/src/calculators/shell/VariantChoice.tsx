import type { Signal } from '@preact/signals-core';

import type { CalculatorWords } from './calculatorWords.ts';

interface Props {
  readonly id: string;
  readonly variants: readonly string[];
  readonly chosen: Signal<string>;
  readonly alive: boolean;
  readonly words: NonNullable<CalculatorWords['variants']>;
}

/** Which way the calculator asks. What was typed for another way is kept. */
export function VariantChoice({ id, variants, chosen, alive, words }: Props) {
  return (
    <fieldset class="variants" disabled={!alive}>
      <legend>{words.question}</legend>
      {variants.map((variant) => (
        <label key={variant}>
          <input
            type="radio"
            name={`${id}-variant`}
            value={variant}
            checked={variant === chosen.value}
            onChange={() => {
              chosen.value = variant;
            }}
          />{' '}
          {words.answers[variant]}
        </label>
      ))}
    </fieldset>
  );
}
