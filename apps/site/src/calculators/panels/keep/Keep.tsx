import type { CalendarDay } from '@monday-letter/locale';
import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { numbersIn, numbersOf } from '../../link/linkedNumbers.ts';
import { eraseInTab } from '../../shell/eraseInTab.ts';
import { listInTab } from '../../shell/listInTab.ts';
import type { LiveCalculator } from '../../shell/panel.ts';
import type { KeepWords } from './keepWords.ts';
import type { KeptProps } from './Kept.tsx';
import { eraseKept, nothingKept, readKept, withNumbers, writeKept, type OpenStorage } from './keptNumbers.ts';

interface Props {
  readonly live: LiveCalculator;
  readonly words: KeepWords;
  /** Fetches what shows the numbers that are kept. */
  readonly load: () => Promise<FunctionComponent<KeptProps>>;
  readonly storage: OpenStorage;
  readonly today: () => CalendarDay;
}

/** The numbers that this browser keeps: what they are, and the three things to do with them. */
export function Keep({ live, words, load, storage, today }: Props) {
  const { declaration, example, state, shell } = live;
  const { name } = declaration;
  const [reading, setReading] = useState(() => readKept(storage));
  const kept = reading.kind === 'kept' ? reading.kept : nothingKept;
  const [withList, setWithList] = useState(kept.lists.has(name));
  const [said, say] = useState('');
  const [Kept, setKept] = useState<FunctionComponent<KeptProps> | null>(null);
  const keepButton = useRef<HTMLButtonElement>(null);
  const isInTab = state.list !== undefined && listInTab(`${name}-list`) !== undefined;

  useEffect(() => {
    if (reading.kind !== 'kept' || Kept !== null) return;
    load().then(
      (loaded) => {
        setKept(() => loaded);
      },
      () => {
        say(shell.notLoaded);
      },
    );
  }, [reading]);

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

  return (
    <>
      <p>{words.about}</p>
      {reading.kind !== 'kept' ? (
        <p class="note">
          {isInTab && reading.kind === 'nothing' ? words.onlyList : words.states[reading.kind]}
        </p>
      ) : (
        Kept !== null && <Kept live={live} kept={kept} label={words.fill} say={say} />
      )}
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
      {(reading.kind === 'kept' || reading.kind === 'unreadable' || isInTab) && (
        <button type="button" onClick={erase}>
          {words.erase}
        </button>
      )}
    </>
  );
}
