import { formatNumber } from '@monday-letter/locale';
import { useEffect, useRef, useState } from 'preact/hooks';

import type { FieldState } from './createState.ts';
import type { Parameter } from './declaration.ts';
import type { FieldTool } from './fieldTool.ts';
import type { Voice } from './printQuantity.ts';
import type { ShellWords } from './shellWords.ts';
import { symbolOf, unitOf, withUnit } from './unitOf.ts';
import { useOnDemand } from './useOnDemand.ts';

/** What a field is given. */
export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly parameter: Parameter;
  readonly field: FieldState;
  /** Whether the island is alive; until then the field only shows its number. */
  readonly alive: boolean;
  readonly voice: Voice;
  readonly words: ShellWords;
}

/** So long without a key is a pause, in which a problem may be named. */
const pauseMilliseconds = 700;

/** A number on a ruled line, with its label, a line of meaning, its unit, and what is wrong with it. */
export function NumberField({ id, label, hint, parameter, field, alive, voice, words }: FieldProps) {
  const { language } = voice;
  const { value, trouble, choices } = field.reading.value;
  const [shown, setShown] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  const [said, say] = useState('');
  const { loaded: Tool, failed, ask } = useOnDemand<FieldTool>(words);
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const period = field.period.value;
  const unit = unitOf({ ...parameter, period }, voice, words);
  const tidy = value === null ? '' : formatNumber(value, language);

  // Praise at once, blame after a pause: a half-typed number is not a mistake yet.
  const blame = () => {
    if (trouble === null) {
      setShown(null);
      return;
    }
    const text = field.text.value;
    words
      .onDemand()
      .then(({ fieldProblem }) => fieldProblem())
      .then(
        (fieldProblem) => {
          // Meanwhile the reader may have mended it.
          if (field.text.peek() === text)
            setShown(fieldProblem(trouble, text, parameter, period, voice, words));
        },
        () => {
          setShown(words.notLoaded);
        },
      );
  };
  useEffect(() => {
    if (trouble === null || shown !== null) {
      blame();
      return;
    }
    const timer = setTimeout(blame, pauseMilliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [trouble, trouble !== null && field.text.value]);

  const take = (choice: number) => {
    field.set(choice);
    input.current?.focus();
  };
  const switchPeriod = () => {
    const before = withUnit(field.text.value, unit);
    field.switchPeriod();
    const after = unitOf({ ...parameter, period: field.period.value }, voice, words);
    say(value === null ? '' : words.periodChanged(before, withUnit(field.text.value, after)));
  };
  const tool = parameter.taxed ? 'tax' : parameter.markup ? 'markup' : null;
  return (
    <div
      class="field"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || Tool === null) return;
        opener.current?.focus();
        ask(null);
      }}
    >
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
            say('');
            field.hand.typed = true;
            field.text.value = event.currentTarget.value;
          }}
          onFocus={() => {
            setFocused(true);
          }}
          onBlur={() => {
            setFocused(false);
            blame();
            // Grouped again, and rounded where more decimals were typed than count.
            if (value !== null) field.text.value = tidy;
          }}
          onKeyDown={(event) => {
            const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
            if (direction === undefined || value === null) return;
            event.preventDefault();
            field.step(direction);
          }}
        />
        <span id={`${id}-unit`}>{period === undefined ? unit : symbolOf(parameter, voice, words)}</span>
        {period !== undefined && (
          <select
            aria-label={words.periodOf(label)}
            disabled={!alive}
            autoComplete="off"
            value={period}
            onChange={switchPeriod}
          >
            {(['year', 'month'] as const).map((each) => (
              <option key={each} value={each} selected={each === period}>
                / {words.period[each]}
              </option>
            ))}
          </select>
        )}
      </div>
      <div class="under">
        <p class={shown === null ? 'echo' : 'problem'} id={`${id}-problem`}>
          {shown ??
            (said || (focused && value !== null && tidy !== field.text.value ? withUnit(tidy, unit) : ''))}
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
        {tool !== null && (
          <button
            ref={opener}
            class="tool"
            type="button"
            aria-expanded={Tool !== null}
            onClick={() => {
              ask(Tool === null ? ({ fieldTools }) => fieldTools[tool]() : null);
            }}
          >
            {words.fieldTools[tool]}
          </button>
        )}
      </div>
      {failed && <p class="problem">{words.notLoaded}</p>}
      {Tool !== null && <Tool id={id} field={field} parameter={parameter} voice={voice} words={words} />}
    </div>
  );
}
