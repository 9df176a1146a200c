import { useEffect, useState } from 'preact/hooks';

import type { CalculatorWords } from './calculatorWords.ts';
import { asServed } from './asServed.ts';
import type { ListForm } from './createForm.ts';
import type { ExplainListProblem } from './listProblem.ts';
import type { Voice } from './printQuantity.ts';
import type { ListProblem, ListReading } from './readList.ts';
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

/** So long without a key is a pause, in which problems may be named. */
const pauseMilliseconds = 700;

const none: readonly ListProblem[] = [];

/** A list that is typed or pasted, and what was understood of it. */
export function ListField({ id, list, reading, alive, words, voice, shell }: Props) {
  const { text, declaration, initial, sample } = list;
  const problems = reading?.problems ?? none;
  const [named, setNamed] = useState(none);
  // What a button took away, the latest last: undoing goes round, so that nothing typed is ever lost.
  const [earlier, setEarlier] = useState<readonly string[]>([]);
  const { loaded: explain, failed, ask } = useOnDemand<ExplainListProblem>(shell);

  useEffect(() => {
    if (problems.length === 0) {
      setNamed(none);
      return;
    }
    const timer = setTimeout(() => {
      setNamed(problems);
      if (explain === null) ask(({ listProblem }) => listProblem());
    }, pauseMilliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [problems]);

  const isOwn = ![initial, sample(), ''].includes(text.value.trim());
  useEffect(() => {
    if (!isOwn) return;
    const warn = (event: Event) => {
      event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => {
      removeEventListener('beforeunload', warn);
    };
  }, [isOwn]);

  const replaceBy = (other: string) => {
    setEarlier([...earlier, text.value]);
    text.value = other;
  };
  const undo = () => {
    setEarlier([text.value, ...earlier.slice(0, -1)]);
    text.value = earlier.at(-1) ?? '';
  };
  const leftOut = problems.reduce((sum, { count = 1 }) => sum + count, 0);
  const understood = reading && words.read(reading.rows.length, leftOut);
  const buttons: readonly (readonly [string, () => void, boolean])[] = [
    [shell.undo, undo, earlier.length > 0],
    [
      words.clear,
      () => {
        replaceBy('');
      },
      true,
    ],
    [
      words.sample,
      () => {
        replaceBy(sample());
      },
      true,
    ],
  ];
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
        aria-describedby={`${id}-read ${id}-problems`}
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
        {buttons.map(([label, press, isThere]) =>
          isThere ? (
            <button key={label} class="tool" type="button" disabled={!alive} onClick={press}>
              {label}
            </button>
          ) : null,
        )}
      </div>
      {failed && <p class="problem">{shell.notLoaded}</p>}
      {named.length > 0 && explain !== null && (
        <ul class="problems" id={`${id}-problems`} tabIndex={0} aria-label={understood ?? undefined}>
          {named.map((problem) => (
            <li key={problem.line}>{explain(problem, declaration, words, voice, shell)}</li>
          ))}
        </ul>
      )}
      <Status text={understood ?? ''} />
    </div>
  );
}
