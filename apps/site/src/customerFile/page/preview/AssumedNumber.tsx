import { signal } from '@preact/signals-core';
import { useEffect, useId, useMemo, useRef } from 'preact/hooks';

import { createField } from '../../../calculators/shell/createField.ts';
import type { Parameter } from '../../../calculators/shell/declaration.ts';
import { NumberField } from '../../../calculators/shell/NumberField.tsx';
import type { Voice } from '../../../calculators/shell/printQuantity.ts';
import type { ShellWords } from '../../../calculators/shell/shellWords.ts';
import { useSignals } from '../../../calculators/shell/useSignals.ts';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly parameter: Parameter;
  /** In the unit of the parameter. */
  readonly value: number;
  readonly voice: Voice;
  readonly shell: ShellWords;
  /** A number that was entered; null while what is typed is none. */
  readonly onEnter: (value: number | null) => void;
  /** The field is no longer there, whatever was typed into it. */
  readonly onGone?: () => void;
}

/** Numbers closer than this are the same: 7 percent are computed with as 0.07. */
const close = 1e-9;

/** A number that no file says, asked for with the field of the calculators. */
export function AssumedNumber({ label, hint, parameter, value, voice, shell, onEnter, onGone }: Props) {
  const id = useId();
  const field = useMemo(
    () => createField(parameter, value, voice.language, signal(voice.currency), shell),
    [],
  );
  useSignals(() => {
    void [field.text.value, field.reading.value];
  });
  const typed = field.reading.value.value;
  const told = useRef(typed);
  const isTouched = useRef(false);
  const isValue = typed !== null && Math.abs(typed - value) < close;
  useEffect(() => {
    const isNews = typed !== told.current && (told.current === null || !isValue);
    told.current = typed;
    isTouched.current ||= isNews;
    if (isNews) onEnter(typed);
  }, [typed]);
  useEffect(() => {
    // What nobody has changed by hand follows the file.
    if (!isTouched.current && !isValue) field.set(value);
  }, [value]);
  useEffect(() => onGone, []);
  return (
    <NumberField
      id={id}
      label={label}
      hint={hint}
      parameter={parameter}
      field={field}
      alive
      voice={voice}
      words={shell}
    />
  );
}
