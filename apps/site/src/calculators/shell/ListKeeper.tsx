import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import type { CalculatorWords } from './calculatorWords.ts';
import type { ListForm } from './createForm.ts';
import type { ExplainListProblem } from './listProblem.ts';
import type { Voice } from './printQuantity.ts';
import { erasures, holdInTab } from './listInTab.ts';
import type { ListProblem } from './readList.ts';
import type { ShellWords } from './shellWords.ts';

/** What a list needs once it is the reader's own. */
export interface ListKeeperProps {
  readonly id: string;
  readonly list: ListForm;
  /** The text is neither empty nor a sample. */
  readonly isOwn: boolean;
  readonly problems: readonly ListProblem[];
  readonly words: NonNullable<CalculatorWords['list']>;
  readonly voice: Voice;
  readonly shell: ShellWords;
}

/** So long without a key is a pause, in which problems may be named. */
const pauseMilliseconds = 700;

/** So soon after a link is followed the page asks whether it may leave. */
const leavingMilliseconds = 1000;

/** Names the lines that are left out, brings the list back after a reload, and asks before it would be lost. */
export function listKeeper(explain: ExplainListProblem): FunctionComponent<ListKeeperProps> {
  return function ListKeeper({ id, list, isOwn, problems, words, voice, shell }) {
    const [named, setNamed] = useState<readonly ListProblem[]>([]);
    const text = list.text.value;
    // How often everything had been erased when the list was held; null while it is not.
    const held = useRef<number | null>(null);

    useEffect(() => {
      const timer = setTimeout(setNamed, problems.length > 0 ? pauseMilliseconds : 0, problems);
      return () => {
        clearTimeout(timer);
      };
    }, [problems]);

    // A list goes nowhere but into this tab's own history: a reload and the way back find it there.
    useEffect(() => {
      const since = erasures();
      const hold = () => {
        // What was erased is not held again, although it still stands in the field.
        if (erasures() === since) held.current = holdInTab(id, list.text.value) ? since : null;
      };
      // A page that comes back as it was left may have been left before everything was erased.
      const comeBack = ({ persisted }: PageTransitionEvent) => {
        if (persisted && erasures() !== since) list.text.value = list.sample();
      };
      const timer = setTimeout(hold, pauseMilliseconds);
      // When it is hidden, a page that is loaded anew writes into its history in vain; one that is kept, does not ask.
      addEventListener('beforeunload', hold);
      addEventListener('pagehide', hold);
      addEventListener('pageshow', comeBack);
      return () => {
        clearTimeout(timer);
        removeEventListener('beforeunload', hold);
        removeEventListener('pagehide', hold);
        removeEventListener('pageshow', comeBack);
      };
    }, [text]);

    useEffect(() => {
      if (!isOwn) return;
      let stays = false;
      const onNavigate = ({ destination }: NavigateEvent) => {
        // Reloading and following a link can be gone back on; closing the tab cannot, and is not announced.
        if (destination.sameDocument) return;
        stays = held.current === erasures();
        setTimeout(() => {
          stays = false;
        }, leavingMilliseconds);
      };
      const warn = (event: Event) => {
        if (!stays) event.preventDefault();
      };
      // Older browsers announce nothing, and ask in each case.
      const { navigation } = globalThis as { navigation?: Navigation };
      navigation?.addEventListener('navigate', onNavigate);
      addEventListener('beforeunload', warn);
      return () => {
        navigation?.removeEventListener('navigate', onNavigate);
        removeEventListener('beforeunload', warn);
      };
    }, [isOwn]);

    if (named.length === 0) return null;
    return (
      <ul class="problems" id={`${id}-problems`} tabIndex={0}>
        {named.map((problem) => (
          <li key={problem.line}>{explain(problem, list.declaration, words, voice, shell)}</li>
        ))}
      </ul>
    );
  };
}
