import { formatDay, formatList, formatNumber, type CalendarDay } from '@monday-letter/locale';
import { useRef, useState } from 'preact/hooks';

import { numbersIn, numbersOf } from '../../link/linkedNumbers.ts';
import { snapshotOf } from '../../link/snapshotOf.ts';
import { toBaseUnit } from '../../shell/baseUnits.ts';
import type { Snapshot } from '../../shell/createState.ts';
import { eraseInTab, listInTab } from '../../shell/listInTab.ts';
import type { LiveCalculator } from '../../shell/panel.ts';
import { printEntered } from '../../shell/printQuantity.ts';
import { unitOf } from '../../shell/unitOf.ts';
import { PanelFrame } from '../PanelFrame.tsx';
import {
  eraseKept,
  nothingKept,
  readKept,
  withNumbers,
  writeKept,
  type KeptNumber,
  type OpenStorage,
} from './keptNumbers.ts';
import type { KeepWords } from './keepWords.ts';
import { offerFor } from './offerFor.ts';

interface Props {
  readonly live: LiveCalculator;
  readonly words: KeepWords;
  readonly storage: OpenStorage;
  readonly today: () => CalendarDay;
}

/** The numbers that this browser keeps: what they are, and the three things to do with them. */
export function Keep({ live, words, storage, today }: Props) {
  const { declaration, example, state, language, shell, words: names } = live;
  const [reading, setReading] = useState(() => readKept(storage));
  const kept = reading.kind === 'kept' ? reading.kept : nothingKept;
  const offer = offerFor(declaration, kept, state.currency.value);
  const [withList, setWithList] = useState(offer.list !== undefined);
  const [said, say] = useState('');
  const keepButton = useRef<HTMLButtonElement>(null);
  const listId = `${declaration.name}-list`;
  const isInTab = state.list !== undefined && listInTab(listId) !== undefined;
  const [before, setBefore] = useState<{ readonly snapshot: Snapshot; readonly after: string } | null>(null);
  const canUndo = before !== null && JSON.stringify(state.snapshot()) === before.after;

  const keepNow = () => {
    // A field that cannot be read now is not kept.
    const numbers = numbersIn(state, { ...numbersOf(declaration, example), fields: {} });
    const list = withList ? (state.list?.text.value ?? null) : null;
    const wasWritten = writeKept(storage, withNumbers(kept, declaration, numbers, list, today()));
    setReading(wasWritten ? readKept(storage) : { kind: 'refused' });
    say(wasWritten ? words.kept : '');
  };
  const erase = () => {
    const wasErased = eraseKept(storage);
    eraseInTab();
    setReading({ kind: wasErased ? 'nothing' : 'refused' });
    setWithList(false);
    // The button that was pressed goes away with what it erased.
    keepButton.current?.focus();
    say(wasErased ? words.erased + (isInTab ? ` ${words.listStillSeen}` : '') : '');
  };
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
    <PanelFrame live={live} name="keep">
      <p>{words.about}</p>
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
        {reading.kind !== 'kept'
          ? words.states[reading.kind]
          : [
              fits ? '' : words.noneFits,
              offer.list === undefined ? '' : words.listKept,
              offer.others > 0 ? words.others(formatNumber(offer.others, language)) : '',
              offer.otherList ? words.otherListKept : '',
            ].join(' ')}
      </p>
      {state.list !== undefined && (
        <div class="variants">
          <label>
            <input
              type="checkbox"
              checked={withList}
              onChange={(event) => {
                setWithList(event.currentTarget.checked);
              }}
            />{' '}
            {words.list}
          </label>
        </div>
      )}
      <p role="status">{said}</p>
      <button ref={keepButton} type="button" onClick={keepNow}>
        {words.keep}
      </button>
      {canUndo ? (
        <button type="button" onClick={undo}>
          {shell.undo}
        </button>
      ) : (
        fits && (
          <button type="button" onClick={fill}>
            {words.fill}
          </button>
        )
      )}
      {(reading.kind === 'kept' || reading.kind === 'unreadable' || isInTab) && (
        <button type="button" onClick={erase}>
          {words.erase}
        </button>
      )}
    </PanelFrame>
  );
}
