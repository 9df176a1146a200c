import {
  formatNumber,
  rangeProblem,
  readingProblem,
  readNumber,
  type AllowedRange,
  type Language,
} from '@monday-letter/locale';
import { useId, useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly unit: string;
  readonly value: number;
  readonly range: AllowedRange;
  readonly language: Language;
  /** null while what is typed is no number that the field takes. */
  readonly onEnter: (value: number | null) => void;
}

/** A number on a ruled line, as in the calculators, for what a file does not say. */
export function NumberEntry({ label, hint, unit, value, range, language, onEnter }: Props) {
  const id = useId();
  const [text, setText] = useState(() => formatNumber(value, language));
  const [left, setLeft] = useState(false);
  const reading = readNumber(text);
  const problem =
    reading.kind === 'number'
      ? rangeProblem(range, reading.value, language)
      : readingProblem(reading, language);
  return (
    <div class="field">
      <label for={id}>
        {label} <small id={`${id}-hint`}>{hint}</small>
      </label>
      <div class="line">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-invalid={left && problem !== null}
          aria-describedby={`${id}-unit ${id}-hint ${id}-problem`}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            const typed = readNumber(currentTarget.value);
            const fits = typed.kind === 'number' && rangeProblem(range, typed.value, language) === null;
            onEnter(fits ? typed.value : null);
          }}
          onBlur={() => {
            setLeft(true);
          }}
        />
        <span id={`${id}-unit`}>{unit}</span>
      </div>
      <div class="under">
        <p class="problem" id={`${id}-problem`}>
          {left && problem}
        </p>
      </div>
    </div>
  );
}
