import { formatNumber, formatPercent } from '@monday-letter/locale';
import { batch, signal } from '@preact/signals-core';
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';

import { createField } from '../../shell/createField.ts';
import type { FieldState } from '../../shell/createState.ts';
import type { Parameter, Period } from '../../shell/declaration.ts';
import type { FieldToolProps } from '../../shell/fieldTool.ts';
import { NumberField } from '../../shell/NumberField.tsx';
import { Status } from '../../shell/Status.tsx';
import { unitOf } from '../../shell/unitOf.ts';
import { useSignals } from '../../shell/useSignals.ts';
import { takeOffVat } from './takeOffVat.ts';
import type { TaxWords } from './taxWords.ts';

interface Props extends FieldToolProps {
  readonly own: TaxWords;
}

/** VAT that was taken off a field: what stood there, and what stands there now. */
interface Taken {
  readonly text: string;
  readonly period: Period | undefined;
  readonly gross: number;
  readonly ratePercent: number;
  /** The number left, in the parameter's own period: while the field holds it, VAT is off. */
  readonly own: number | null;
}

// Outlives the tool: whoever closes and opens it again has not added the VAT again.
const takenOff = new WeakMap<FieldState, Taken>();

const rateParameter: Parameter = {
  unit: 'percent',
  minimum: 0,
  maximum: 100,
  decimals: 2,
  step: 1,
  default: 0,
};

/**
 * Takes VAT off the amount that was typed into a field when it opens, and says so; a number that came otherwise it
 * offers to take VAT off. Another rate applies to the amount with VAT.
 */
export function Tax({ id, field, parameter, voice, words, own }: Props) {
  const { language, currency } = voice;
  const standing = () => {
    const taken = takenOff.get(field);
    return taken !== undefined && taken.own === field.reading.value.own ? taken : null;
  };
  const rate = useMemo(
    () => createField(rateParameter, standing()?.ratePercent ?? own.rate, language, signal(currency), words),
    [],
  );
  useSignals(() => {
    void rate.reading.value;
  });
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const [wasTaken, setWasTaken] = useState(() => standing() !== null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const ratePercent = rate.reading.value.value;
  const amount = field.reading.value.value;
  const taken = standing();

  const takeOff = (from: Pick<Taken, 'text' | 'period' | 'gross'>, percent: number) => {
    batch(() => {
      field.period.value = from.period;
      field.set(takeOffVat(from.gross, percent, currency));
    });
    takenOff.set(field, { ...from, ratePercent: percent, own: field.reading.value.own });
    renderAgain(undefined);
  };
  const takeNow = () => {
    if (amount !== null && ratePercent !== null) {
      takeOff({ text: field.text.value, period: field.period.value, gross: amount }, ratePercent);
      setWasTaken(false);
    }
  };
  const undo = () => {
    if (taken === null) return;
    batch(() => {
      field.period.value = taken.period;
      field.text.value = taken.text;
    });
    takenOff.delete(field);
    setWasTaken(false);
  };
  useEffect(() => {
    // Whether VAT is still in a number that was not typed here and now, only the reader knows.
    if (taken === null && field.hand.typed) takeNow();
  }, []);
  useEffect(() => {
    if (taken !== null && ratePercent !== null && ratePercent !== taken.ratePercent)
      takeOff(taken, ratePercent);
  }, [ratePercent]);

  const percent = ratePercent === null ? '' : formatPercent(ratePercent / 100, language);
  const withUnit = (number: number, period: Period | undefined) =>
    `${formatNumber(number, language)} ${unitOf({ ...parameter, period }, voice, words)}`.replaceAll(
      ' ',
      '\u00A0',
    );
  const said =
    taken === null
      ? amount === null
        ? own.empty
        : ''
      : own.taken(
          formatPercent(taken.ratePercent / 100, language),
          formatNumber(taken.gross, language),
          withUnit(takeOffVat(taken.gross, taken.ratePercent, currency), taken.period),
        );
  return (
    <div class="aside" role="group" aria-label={own.title}>
      {said !== '' && <p>{said}</p>}
      {taken !== null && wasTaken && <p>{own.already}</p>}
      {taken !== null ? (
        <button ref={undoButton} type="button" onClick={undo}>
          {own.undo}
        </button>
      ) : (
        amount !== null &&
        ratePercent !== null && (
          <button type="button" onClick={takeNow}>
            {own.take(percent, withUnit(amount, field.period.value))}
          </button>
        )
      )}
      {taken !== null && wasTaken && (
        <button
          type="button"
          onClick={() => {
            takeNow();
            // This button goes away; what undoes it stays.
            undoButton.current?.focus();
          }}
        >
          {own.again}
        </button>
      )}
      <NumberField
        id={`${id}-rate`}
        label={own.label}
        hint={own.hint}
        parameter={rateParameter}
        field={rate}
        alive
        voice={voice}
        words={words}
      />
      <Status text={said} />
    </div>
  );
}
