import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { asServed } from './asServed.ts';
import type { CalculatorWords } from './calculatorWords.ts';
import type { ListForm } from './createForm.ts';
import type { ListKeeperProps } from './ListKeeper.tsx';
import type { Voice } from './printQuantity.ts';
import type { ListReading } from './readList.ts';
import type { ShellWords } from './shellWords.ts';
import { Status } from './Status.tsx';
import { useOnDemand } from './useOnDemand.ts';

interface Props {
  readonly id: string;
  readonly list: ListForm;
  /** What was understood; null as long as what reads it was not fetched. */
  readonly reading: ListReading | null;
  readonly alive: boolean;
  readonly words: NonNullable<CalculatorWords['list']>;
  readonly voice: Voice;
  readonly shell: ShellWords;
}

/** A list that is typed or pasted, and what was understood of it. */
export function ListField({ id, list, reading, alive, words, voice, shell }: Props) {
  const { text, initial, sample } = list;
  const problems = reading?.problems ?? none;
  // What a button took away, the latest last: undoing goes round, so that nothing typed is ever lost.
  const [earlier, setEarlier] = useState<readonly string[]>([]);
  const { loaded: Keeper, failed, ask } = useOnDemand<FunctionComponent<ListKeeperProps>>(shell);
  const isChanged = text.value !== initial;
  useEffect(() => {
    if (isChanged && Keeper === null) ask(({ listKeeper }) => listKeeper());
  }, [isChanged]);

  const put = (other: string, before: readonly string[]) => {
    setEarlier(before);
    text.value = other;
  };
  const leftOut = problems.reduce((sum, { count = 1 }) => sum + count, 0);
  const understood = reading && words.read(reading.rows.length, leftOut);
  const button = (label: string, press: () => void) => (
    <button key={label} class="tool" type="button" disabled={!alive} onClick={press}>
      {label}
    </button>
  );
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
        aria-describedby={Keeper === null ? `${id}-read` : `${id}-read ${id}-problems`}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
      <div class="under">
        {understood === null ? (
          <p key="served" id={`${id}-read`} dangerouslySetInnerHTML={asServed} />
        ) : (
          <p key="live" id={`${id}-read`}>
            {understood}
          </p>
        )}
        {button(words.clear, () => {
          put('', [...earlier, text.value]);
        })}
        {button(words.sample, () => {
          put(sample(), [...earlier, text.value]);
        })}
        {earlier.length > 0 &&
          button(shell.undo, () => {
            put(earlier.at(-1) ?? '', [text.value, ...earlier.slice(0, -1)]);
          })}
      </div>
      <p class="note">{words.stays}</p>
      {failed && <p class="problem">{shell.notLoaded}</p>}
      {Keeper !== null && (
        <Keeper
          id={id}
          list={list}
          isOwn={![initial, sample(), ''].includes(text.value.trim())}
          problems={problems}
          words={words}
          voice={voice}
          shell={shell}
        />
      )}
      <Status text={understood ?? ''} />
    </div>
  );
}

const none: ListReading['problems'] = [];
