import { formatNumber, type Currency, type Language } from '@monday-letter/locale';
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core';

import type { FieldState } from './createState.ts';
import { decimalsIn, fromOwnPeriod } from './convertPeriod.ts';
import { inCurrency, type Parameter, type Period } from './declaration.ts';
import { boundsIn, isInside, readField } from './readField.ts';
import type { ShellWords } from './shellWords.ts';

/** One field that begins with a number: its text and its period are state, the reading follows. */
export function createField(
  parameter: Parameter,
  initial: number,
  language: Language,
  currency: ReadonlySignal<Currency>,
  words: ShellWords,
): FieldState {
  const text = signal(formatNumber(initial, language));
  const period = signal<Period | undefined>(parameter.period);
  const reading = computed(() =>
    readField(text.value, parameter, period.value, { language, currency: currency.value }, words),
  );
  const set = (typed: number) => {
    text.value = formatNumber(Number(typed.toFixed(decimalsIn(parameter, period.value))), language);
  };
  const step = (direction: number) => {
    const from = reading.value.value;
    if (from === null) return;
    const to = from + direction * inCurrency(parameter.step, currency.value);
    const bounds = boundsIn(parameter, period.value);
    // The last step is a short one, up to the bound.
    const within = Math.min(bounds.maximum, Math.max(bounds.minimum, to));
    const rounded = Number(within.toFixed(decimalsIn(parameter, period.value)));
    if (isInside(bounds, rounded)) set(rounded);
  };
  const switchPeriod = () => {
    const { own } = reading.value;
    const other = period.value === 'year' ? 'month' : 'year';
    batch(() => {
      period.value = other;
      if (own !== null) set(fromOwnPeriod(parameter, own, other));
    });
  };
  return { text, period, reading, hand: { typed: false }, set, step, switchPeriod };
}
