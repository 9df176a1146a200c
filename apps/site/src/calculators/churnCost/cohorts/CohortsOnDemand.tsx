import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import type { CalculatorState } from '../../shell/createState.ts';
import type { Voice } from '../../shell/printQuantity.ts';
import type { ShellWords } from '../../shell/shellWords.ts';
import type { Table } from '../../shell/table.ts';
import { useOnDemand } from '../../shell/useOnDemand.ts';
import type { ChurnCostWords } from '../churnCostWords.ts';
import type { CohortsProps } from './Cohorts.tsx';

interface Props {
  readonly state: CalculatorState;
  readonly words: ChurnCostWords['cohorts'];
  readonly voice: Voice;
  readonly shell: ShellWords;
}

/** While a number is half typed there may be no results and no place for the part: it comes back as it was. */
const memories = new WeakMap<object, CohortsProps['memory'] & { open: boolean }>();

/** The table of the part on cohorts, while the page shows it: files hold it as well. */
export function cohortTablesOf(state: object): readonly Table[] {
  const { open = false, table } = memories.get(state) ?? {};
  return open && table !== undefined ? [table] : [];
}

/** The button that fetches the part on cohorts, and the part below it. */
export function CohortsOnDemand({ state, words, voice, shell }: Props) {
  const memory = memories.get(state) ?? { open: false };
  memories.set(state, memory);
  const { loaded: Part, failed, ask } = useOnDemand<FunctionComponent<CohortsProps>>(shell);
  const [open, setOpen] = useState(memory.open);
  useEffect(() => {
    memory.open = open;
    ask(open ? words.load : null);
  }, [open]);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    opener.current?.focus();
    setOpen(false);
  };
  return (
    <div
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <div class="tools">
        <button
          ref={opener}
          type="button"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {words.open}
        </button>
        {failed && <p class="problem">{shell.notLoaded}</p>}
      </div>
      {Part !== null && open && (
        <div class="panel">
          <button class="tool" type="button" onClick={close}>
            {shell.close}
          </button>
          <Part state={state} voice={voice} shell={shell} memory={memory} />
        </div>
      )}
    </div>
  );
}
