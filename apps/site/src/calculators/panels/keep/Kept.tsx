import { formatDay, formatList, formatNumber } from '@monday-letter/locale';
import { useState } from 'preact/hooks';

import { snapshotOf } from '../../link/snapshotOf.ts';
import { toBaseUnit } from '../../shell/baseUnits.ts';
import type { Snapshot } from '../../shell/createState.ts';
import type { LiveCalculator } from '../../shell/panel.ts';
import { printEntered } from '../../shell/printQuantity.ts';
import { unitOf } from '../../shell/unitOf.ts';
import type { KeptWords } from './keepWords.ts';
import type { Kept as AllKept, KeptNumber } from './keptNumbers.ts';
import { offerFor } from './offerFor.ts';

/** What the part gets from its panel. */
export interface KeptProps {
  readonly live: LiveCalculator;
  readonly kept: AllKept;
  /** What the button says that writes it into the fields. */
  readonly label: string;
  /** Says what came of a press. */
  readonly say: (sentence: string) => void;
}

/** What this browser keeps that the calculator can take, since when, and the way into its fields and back. */
export function Kept({ live, kept, label, say, words }: KeptProps & { readonly words: KeptWords }) {
  const { declaration, state, language, shell, words: names } = live;
  const offer = offerFor(declaration, kept, state.currency.value);
  const [before, setBefore] = useState<{ readonly snapshot: Snapshot; readonly after: string } | null>(null);
  const canUndo = before !== null && JSON.stringify(state.snapshot()) === before.after;

  const fill = () => {
    const snapshot = state.snapshot();
    const { variant = snapshot.variant, currency = snapshot.currency, list } = offer;
    const fields = Object.fromEntries(
      Array.from(offer.numbers, ([name, { value, period }]) => [name, { value, period }]),
    );
    const filled = snapshotOf({ currency, variant, fields, rows: null }, language);
    state.restore({ ...filled, list });
    const after = state.snapshot();
    const changed = [
      after.variant !== snapshot.variant && words.variant,
      after.currency !== snapshot.currency && words.currency,
      ...Object.keys(fields).map(
        (name) =>
          JSON.stringify(after.fields[name]) !== JSON.stringify(snapshot.fields[name]) &&
          names.parameters[name]?.label,
      ),
      after.list !== snapshot.list && words.theList,
    ].filter((each) => typeof each === 'string');
    setBefore(changed.length > 0 ? { snapshot, after: JSON.stringify(after) } : null);
    say(changed.length > 0 ? words.filled(formatList(changed, language)) : words.same);
  };
  const undo = () => {
    if (before !== null) state.restore(before.snapshot);
    setBefore(null);
    say('');
  };

  const print = (name: string, { value, unit, period, currency = state.currency.value }: KeptNumber) => {
    const voice = { language, currency };
    const parameter = declaration.parameters[name];
    if (parameter === undefined) return '';
    const number = printEntered({ value: toBaseUnit(parameter, value), unit }, voice);
    const named = ['month', 'day', 'hour'].includes(unit) ? ` ${unitOf({ unit }, voice, shell)}` : '';
    return number + named + (period === undefined ? '' : ` / ${shell.period[period]}`);
  };
  const days = [...new Set([...offer.numbers.values()].map(({ day }) => day))].sort().reverse();
  const fits = offer.numbers.size > 0 || offer.list !== undefined;
  return (
    <>
      {days.map((day) => (
        <div key={day}>
          <p class="note">{words.since(formatDay(day, language, 'long'))}</p>
          <dl class="more">
            {[...offer.numbers].map(
              ([name, number]) =>
                number.day === day && (
                  <div key={name}>
                    <dt>{names.parameters[name]?.label}</dt>
                    <dd>{print(name, number)}</dd>
                  </div>
                ),
            )}
          </dl>
        </div>
      ))}
      <p class="note">
        {[
          fits ? '' : words.noneFits,
          offer.list === undefined ? '' : words.listKept,
          offer.others > 0 ? words.others(formatNumber(offer.others, language)) : '',
          offer.otherList ? words.otherListKept : '',
        ].join(' ')}
      </p>
      {fits && (
        <button type="button" onClick={canUndo ? undo : fill}>
          {canUndo ? shell.undo : label}
        </button>
      )}
    </>
  );
}
