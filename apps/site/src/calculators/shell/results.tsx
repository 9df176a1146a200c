import type { FunctionComponent, VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';

import { computeForm, type CalculatorState, type Computed } from './createState.ts';
import type { FormState } from './createForm.ts';
import type { Declaration } from './declaration.ts';
import { followInProse } from './followInProse.ts';
import type { Model, Results as Outcome } from './outcome.ts';
import type { LiveCalculator } from './panel.ts';
import type { Voice } from './printQuantity.ts';
import { printResult } from './printResult.ts';
import type { readList } from './readList.ts';
import type { ShellWords } from './shellWords.ts';
import type { Table } from './table.ts';
import { Worked } from './Worked.tsx';

/** What the view of a calculator shows below its result: comparison, charts and notes. */
export interface ViewProps<P extends string, R extends string, D, W> {
  readonly outcome: Outcome<P, R, D>;
  readonly computed: Computed<P, R, D>;
  readonly state: CalculatorState<P, R, D>;
  readonly voice: Voice;
  readonly words: W;
  readonly shell: ShellWords;
}

interface Parts<P extends string, R extends string, D, W> {
  readonly declaration: Declaration<P, R>;
  readonly model: Model<P, R, D>;
  readonly View: FunctionComponent<ViewProps<P, R, D, W>>;
  /** The numbers behind the charts, for tables on the page, in files and in print. */
  readonly tables?: (
    computed: Computed<P, R, D> & { readonly outcome: Outcome<P, R, D> },
    words: W,
    state: CalculatorState<P, R, D>,
  ) => readonly Table[];
  /** What reads the list, where there is one. */
  readonly readList?: typeof readList;
}

/** What makes results of a form. It is fetched when a reader comes to change something. */
export interface ResultParts {
  readonly bringToLife: (
    form: FormState,
    calculator: Omit<LiveCalculator, 'state' | 'tables' | 'model'>,
  ) => LiveCalculator;
  readonly Results: (props: { readonly live: LiveCalculator }) => VNode;
  /** The result in one sentence, for the ear. */
  readonly spoken: (live: LiveCalculator) => string;
  readonly followInProse: typeof followInProse;
}

/** The computing half of a calculator: its model, and the view of what comes out. */
export function resultParts<P extends string, R extends string, D, W>({
  declaration,
  model,
  View,
  tables,
  readList: read,
}: Parts<P, R, D, W>): ResultParts {
  return {
    bringToLife: (form, calculator) => {
      const { language, shell, words } = calculator;
      const state = computeForm(form as FormState<P>, declaration, model, language, shell, read);
      // Panels know no calculator in particular, so its names are plain words to them.
      return {
        ...calculator,
        model,
        state,
        tables: () => {
          const { outcome, ...computed } = state.computed.value;
          return outcome.kind === 'results'
            ? (tables?.({ ...computed, outcome }, words as W, state) ?? [])
            : [];
        },
      } as unknown as LiveCalculator;
    },
    Results: ({ live }) => {
      const { words, shell, language, state } = live;
      const computed = state.computed.value;
      const { outcome, stale, currency, variant, typed } = computed;
      const { name: id, hero, beside, results } = declaration as Declaration;
      const voice: Voice = { language, currency };
      return (
        <>
          {stale && <p class="note">{shell.stale}</p>}
          {outcome.kind === 'none' ? (
            <p class="none">{words.reasons[outcome.reason]}</p>
          ) : (
            <>
              <div class="results">
                {[hero, beside].map((name) => (
                  <div key={name}>
                    <span id={`${id}-${name}`}>{words.results[name]}</span>
                    <Output
                      labelledBy={`${id}-${name}`}
                      text={printResult(results[name] as never, outcome.values[name] ?? null, voice)}
                    />
                  </div>
                ))}
              </div>
              {outcome.cautions?.map((caution) => (
                <p key={caution} class="note">
                  {words.cautions?.[caution]}
                </p>
              ))}
              {outcome.worked.length > 0 && <h4>{shell.worked}</h4>}
              <Worked
                outcome={outcome}
                typed={typed}
                fields={state.fields}
                variant={variant}
                declaration={live.declaration}
                words={words}
                voice={voice}
              />
              <View
                outcome={outcome as never}
                computed={computed as never}
                state={state as never}
                voice={voice}
                words={words as W}
                shell={shell}
              />
            </>
          )}
        </>
      );
    },
    spoken: ({ words, shell, language, state }) => {
      const { outcome, stale, currency } = state.computed.value;
      if (stale) return shell.stale;
      if (outcome.kind === 'none') return words.reasons[outcome.reason] ?? '';
      const { hero, results } = declaration as Declaration;
      return `${words.results[hero]}: ${printResult(results[hero] as never, outcome.values[hero] ?? null, { language, currency })}`;
    },
    followInProse,
  };
}

/** A result, which flashes gently when it changes: a new element each time, so that the flash begins anew. */
function Output({ text, labelledBy }: { readonly text: string; readonly labelledBy: string }) {
  const first = useMemo(() => text, []);
  const [changed, setChanged] = useState(false);
  if (text !== first && !changed) setChanged(true);
  return (
    <output key={text} class={changed ? 'changed' : ''} aria-live="off" aria-labelledby={labelledBy}>
      {text}
    </output>
  );
}
