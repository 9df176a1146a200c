import { isCalendarDay } from '@monday-letter/locale';
import { dayNumberFromIsoDate, isoDateFromDayNumber } from '@monday-letter/metrics';
import { useEffect, useId, useState } from 'preact/hooks';

import type { AssumptionWords } from '../../sessionWords.ts';

interface Props {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly words: AssumptionWords;
  /** null while what is entered is no day. */
  readonly onEnter: (day: number | null) => void;
  readonly onGone: () => void;
}

/** The last day on which the file would know of an order. */
export function EndOfData({ day, words, onEnter, onGone }: Props) {
  const id = useId();
  // A date that is half entered is none yet, and stays as it is.
  const [entered, setEntered] = useState<string | null>(null);
  const isWrong = entered !== null && !isCalendarDay(entered);
  useEffect(() => onGone, []);
  return (
    <div class="field">
      <label for={id}>
        {words.end} <small>{words.endHint}</small>
      </label>
      <div class="line">
        <input
          id={id}
          type="date"
          required
          value={entered ?? isoDateFromDayNumber(day)}
          aria-invalid={isWrong}
          aria-describedby={`${id}-problem`}
          onInput={({ currentTarget: { value } }) => {
            setEntered(value);
            onEnter(isCalendarDay(value) ? dayNumberFromIsoDate(value) : null);
          }}
        />
      </div>
      <div class="under">
        <p class="problem" id={`${id}-problem`}>
          {isWrong && words.noDay}
        </p>
      </div>
    </div>
  );
}
