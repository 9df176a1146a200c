import { useRef } from 'preact/hooks';

import { ticks } from '../../charts/ticks.ts';
import { fromOwnPeriod } from '../shell/convertPeriod.ts';
import type { FormState } from '../shell/createForm.ts';
import { fourCategoriesDeclaration as declaration, type FourCategoriesParameter } from './parameters.ts';

/** The parameters that are borders of the map. */
export type BorderName = 'marginBorder' | 'effortBorder';

interface Props {
  readonly label: string;
  readonly name: BorderName;
  readonly value: number;
  /** The largest number on its axis. */
  readonly largest: number;
  readonly form: FormState<FourCategoriesParameter>;
  readonly text: (value: number) => string;
}

/** How many places a border can be dragged to, about. */
const places = 120;

/** A border that is dragged, or moved by the arrow keys; its field above follows, and the other way round. */
export function Border({ label, name, value, largest, form, text }: Props) {
  // The scale stands still while the border moves on it: it grows with a number from elsewhere alone.
  const scale = useRef({ largest, most: 0 });
  if (scale.current.largest !== largest) scale.current = { largest, most: 0 };
  const most = Math.max(scale.current.most, largest * 1.25, value, 1);
  scale.current.most = most;
  const [first = 0, second = 1] = ticks(0, most, places);
  const step = second - first;
  return (
    <label class="border">
      {label}: {text(value)}
      <input
        type="range"
        min={0}
        max={Math.ceil(most / step) * step}
        step={step}
        value={value}
        disabled={import.meta.env.SSR}
        autoComplete="off"
        aria-valuetext={text(value)}
        onInput={(event) => {
          moveBorder(form, name, Number(event.currentTarget.value));
        }}
      />
    </label>
  );
}

/** Writes a border of a year into its field, for the period that the field stands on. */
export function moveBorder(
  { fields }: FormState<FourCategoriesParameter>,
  name: BorderName,
  own: number,
): void {
  const { period, set } = fields[name];
  set(fromOwnPeriod(declaration.parameters[name], own, period.value));
}
