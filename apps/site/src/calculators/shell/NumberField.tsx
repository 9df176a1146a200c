import { formatNumber, type Language } from '@monday-letter/locale';
import { useEffect, useRef, useState } from 'preact/hooks';

import type { FieldState } from './createState.ts';
import type { ShellWords } from './shellWords.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** Unit and period beside the number, such as `Ft / év`. */
  readonly unit: string;
  readonly field: FieldState;
  /** Whether the island is alive; until then the field only shows its number. */
  readonly alive: boolean;
  readonly language: Language;
  readonly words: ShellWords;
}

/** So long without a key is a pause, in which a problem may be named. */
const pauseMilliseconds = 700;

/** A number on a ruled line, with its label, a line of meaning, its unit, and what is wrong with it. */
export function NumberField({ id, label, hint, unit, field, alive, language, words }: Props) {
  const { value, problem, choices } = field.reading.value;
  const [shown, setShown] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);

  // Praise at once, blame after a pause: a half-typed number is not a mistake yet.
  useEffect(() => {
    if (problem === null || shown !== null) {
      setShown(problem);
      return;
    }
    const timer = setTimeout(setShown, pauseMilliseconds, problem);
    return () => {
      clearTimeout(timer);
    };
  }, [problem]);

  const take = (choice: number) => {
    field.text.value = formatNumber(choice, language);
    input.current?.focus();
  };
  return (
    <div class="field">
      <label for={id}>
        {label} <small id={`${id}-hint`}>{hint}</small>
      </label>
      <div class="line">
        <input
          ref={input}
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellcheck={false}
          value={field.text.value}
          readOnly={!alive}
          aria-invalid={shown !== null}
          aria-describedby={`${id}-unit ${id}-problem`}
          onInput={(event) => {
            field.text.value = event.currentTarget.value;
          }}
          onBlur={() => {
            setShown(problem);
            // Grouped again, and rounded where more decimals were typed than count.
            if (value !== null) field.text.value = formatNumber(value, language);
          }}
          onKeyDown={(event) => {
            const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
            if (direction === undefined || value === null) return;
            event.preventDefault();
            field.step(direction);
          }}
        />
        <span id={`${id}-unit`}>{unit}</span>
      </div>
      <p class="problem" id={`${id}-problem`}>
        {shown}
        {shown !== null &&
          choices.map((choice) => (
            <button
              type="button"
              onClick={() => {
                take(choice);
              }}
            >
              {words.readAs(formatNumber(choice, language))}
            </button>
          ))}
      </p>
    </div>
  );
}
