import { useState } from 'preact/hooks';

import type { Snapshot } from './createState.ts';
import { hasKept } from './kept.ts';
import { panelNames, type LiveCalculator, type Panel, type PanelName } from './panel.ts';
import { useOnDemand } from './useOnDemand.ts';

interface Props {
  readonly live: LiveCalculator;
  readonly alive: boolean;
}

/** What else can be done with a result. The code of each comes when it is asked for. */
export function Tools({ live, alive }: Props) {
  const { shell, state, example, declaration, language, words } = live;
  const [open, setOpen] = useState<PanelName | null>(null);
  const [before, setBefore] = useState<{ readonly snapshot: Snapshot; readonly after: string } | null>(null);
  const { loaded: Opened, failed, ask } = useOnDemand<Panel>(shell);
  // The example is brought back once; whatever is typed afterwards makes the way back a reset again.
  const canUndo = before !== null && JSON.stringify(state.snapshot()) === before.after;
  const reset = () => {
    if (canUndo) {
      state.restore(before.snapshot);
      setBefore(null);
      return;
    }
    const snapshot = state.snapshot();
    void shell
      .onDemand()
      .then(({ reset: load }) => load())
      .then((fromExample) => {
        state.restore(fromExample(declaration, example, language, words));
        setBefore({ snapshot, after: JSON.stringify(state.snapshot()) });
      });
  };
  return (
    <div class="tools" role="group" aria-label={shell.tools}>
      {panelNames.map((name) => (
        <button
          key={name}
          type="button"
          disabled={!alive}
          aria-expanded={open === name}
          onClick={() => {
            const next = open === name ? null : name;
            setOpen(next);
            ask(next && (({ panels }) => panels[next]()));
          }}
        >
          {name === 'keep' && alive && hasKept() ? shell.kept : shell.panels[name]}
        </button>
      ))}
      <button type="button" disabled={!alive} onClick={reset}>
        {canUndo ? shell.undo : shell.reset}
      </button>
      {failed && <p class="problem">{shell.notLoaded}</p>}
      {Opened !== null && open !== null && (
        <div class="panel">
          <Opened key={open} {...live} />
        </div>
      )}
    </div>
  );
}
