import { useEffect, useRef, useState } from 'preact/hooks';

import type { FormState, Snapshot } from './createForm.ts';
import { hasKept } from './kept.ts';
import { panelNames, type LiveCalculator, type Panel, type PanelName } from './panel.ts';
import { useOnDemand } from './useOnDemand.ts';

interface Props {
  readonly form: FormState;
  readonly base: Pick<LiveCalculator, 'declaration' | 'example' | 'words' | 'shell' | 'language'>;
  /** The calculator with its results, once these were fetched. */
  readonly live: LiveCalculator | null;
  readonly wake: () => Promise<LiveCalculator>;
  readonly alive: boolean;
}

/** What needs a result that somebody may aim at. */
const ofTargets: readonly PanelName[] = ['sensitivity', 'backwards'];

/** What else can be done with a result. The code of each comes when it is asked for. */
export function Tools({ form, base, live, wake, alive }: Props) {
  const { shell, example, declaration, language, words } = base;
  const group = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<PanelName | null>(null);
  const [before, setBefore] = useState<{ readonly snapshot: Snapshot; readonly after: Snapshot } | null>(
    null,
  );
  const { loaded: Opened, failed, ask } = useOnDemand<Panel>(shell);
  // An opened panel is called what its button is called, and takes the focus, for the button is not next to it.
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = `${declaration.name}-panel`;
  useEffect(() => {
    heading.current?.focus();
  }, [Opened]);
  // The example is brought back once; whatever is typed afterwards makes the way back a reset again.
  // A list is worth more than a number: as long as the example's stands there, the reader's own can be had back.
  const now = form.snapshot();
  const canUndo =
    before !== null &&
    (JSON.stringify(now) === JSON.stringify(before.after) ||
      (now.list === before.after.list && now.list !== before.snapshot.list));
  const reset = () => {
    if (canUndo) {
      form.restore(before.snapshot);
      setBefore(null);
      return;
    }
    const snapshot = form.snapshot();
    void shell
      .onDemand()
      .then(({ reset: load }) => load())
      .then((fromExample) => {
        form.restore(fromExample(declaration, example, language, words));
        setBefore({ snapshot, after: form.snapshot() });
      });
  };
  const close = () => {
    group.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    setOpen(null);
    ask(null);
  };
  return (
    <div
      ref={group}
      class="tools"
      role="group"
      aria-label={shell.tools}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open !== null) close();
      }}
    >
      {panelNames
        .filter((name) => declaration.targets.length > 0 || !ofTargets.includes(name))
        .map((name) => (
          <button
            key={name}
            type="button"
            disabled={!alive}
            aria-expanded={open === name}
            onClick={() => {
              const next = open === name ? null : name;
              setOpen(next);
              ask(next && (({ panels }) => wake().then(() => panels[next]())));
            }}
          >
            {name === 'keep' && alive && hasKept() ? shell.kept : shell.panels[name]}
          </button>
        ))}
      <button type="button" disabled={!alive} onClick={reset}>
        {canUndo ? shell.undo : shell.reset}
      </button>
      {failed && <p class="problem">{shell.notLoaded}</p>}
      {Opened !== null && open !== null && live !== null && (
        <section class="panel" aria-labelledby={headingId}>
          <div class="under">
            <h4 id={headingId} ref={heading} tabIndex={-1}>
              {shell.panels[open]}
            </h4>
            <button class="tool" type="button" onClick={close}>
              {shell.close}
            </button>
          </div>
          <Opened key={open} {...live} />
        </section>
      )}
    </div>
  );
}
