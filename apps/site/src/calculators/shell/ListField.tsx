import type { CalculatorWords } from './calculatorWords.ts';
import type { ListState } from './createState.ts';
import type { Voice } from './printQuantity.ts';
import type { ShellWords } from './shellWords.ts';

interface Props {
  readonly id: string;
  readonly list: ListState;
  readonly alive: boolean;
  readonly words: NonNullable<CalculatorWords['list']>;
  readonly voice: Voice;
  readonly shell: ShellWords;
}

/** A list that is typed or pasted, and what was understood of it. */
export function ListField({ id, list, alive, words }: Props) {
  return (
    <div class="field list">
      <label for={id}>
        {words.label} <small>{words.hint}</small>
      </label>
      <textarea
        id={id}
        rows={8}
        spellcheck={false}
        readOnly={!alive}
        value={list.text.value}
        onInput={(event) => {
          list.text.value = event.currentTarget.value;
        }}
      />
    </div>
  );
}
