import type { Language } from '@monday-letter/locale';
import { effect } from '@preact/signals-core';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

import type { CalculatorWords } from './calculatorWords.ts';
import { createState, type CalculatorState, type Computed } from './createState.ts';
import { CurrencyChoice } from './CurrencyChoice.tsx';
import { parametersIn, type Declaration, type Example } from './declaration.ts';
import type { ListParts } from './listParts.ts';
import { NumberField } from './NumberField.tsx';
import type { Model, Outcome, Results } from './outcome.ts';
import { joinPage } from './pageNumbers.ts';
import type { LiveCalculator } from './panel.ts';
import type { Voice } from './printQuantity.ts';
import { printResult } from './printResult.ts';
import type { ShellWords } from './shellWords.ts';
import { Status } from './Status.tsx';
import type { Table } from './table.ts';
import { Tools } from './Tools.tsx';
import { useSignals } from './useSignals.ts';
import { VariantChoice } from './VariantChoice.tsx';
import { Worked } from './Worked.tsx';

/** What an island receives from the page, and its words in the page's language. */
export interface CalculatorProps<W> {
  readonly language: Language;
  readonly example: Example;
  readonly words: W;
  readonly shell: ShellWords;
}

interface Props<P extends string, R extends string, D> extends CalculatorProps<CalculatorWords<P, R>> {
  readonly declaration: Declaration<P, R>;
  readonly model: Model<P, R, D>;
  /** What reads and shows the list, where there is one. */
  readonly list?: ListParts;
  /** Comparison, charts and notes, from results. */
  readonly children: (
    outcome: Results<P, R, D>,
    voice: Voice,
    state: CalculatorState<P, R, D>,
  ) => ComponentChildren;
  /** The numbers behind the charts, for tables on the page, in files and in print. */
  readonly tables?: (outcome: Results<P, R, D>, computed: Computed<P, R, D>) => readonly Table[];
}

/** The form that every calculator is: fields, the result, how it comes about, and what else can be done with it. */
export function Calculator<P extends string, R extends string, D>(props: Props<P, R, D>) {
  const { declaration, model, words, shell, language, list, tables } = props;
  const { name: id, hero, beside, variants, parameters } = declaration;
  const example = props.example as Example<P>;
  const state = useMemo(
    () =>
      createState(
        declaration,
        model,
        example,
        language,
        shell,
        list?.createList(declaration, words, language, shell, example.currency),
      ),
    [],
  );
  const [alive, setAlive] = useState(false);
  const [note, tell] = useState<string | null>(null);
  useSignals(() => {
    state.watch();
  });
  const { outcome, stale, currency, variant, typed } = state.computed.value;
  const voice: Voice = { language, currency };
  // Panels know no calculator in particular, so its names are plain words to them.
  const live = {
    declaration,
    model,
    state,
    example,
    words,
    shell,
    language,
    tables: () => (outcome.kind === 'results' ? (tables?.(outcome, state.computed.value) ?? []) : []),
  } as unknown as LiveCalculator;

  useEffect(() => {
    setAlive(true);
    const leave = joinPage(live.state);
    // What the address holds is read when there is something, and written from the first change on.
    let asked = false;
    const restore = () => {
      if (asked) return;
      asked = true;
      void shell
        .onDemand()
        .then(({ restore: load }) => load())
        .then((bind) => {
          bind(live, tell);
        });
    };
    const onHash = () => {
      if (location.hash.includes(id)) restore();
    };
    onHash();
    addEventListener('hashchange', onHash);
    let first = true;
    const stop = effect(() => {
      state.watch();
      const computed = state.computed.value as Computed;
      if (!first) {
        restore();
        void import('./followInProse.ts').then(({ followInProse }) => {
          followInProse(declaration, computed, language);
        });
      }
      first = false;
    });
    return () => {
      leave();
      stop();
      removeEventListener('hashchange', onHash);
    };
  }, []);
  return (
    <section class="calculator" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words.title}</h3>
      {note !== null && <p class="note">{note}</p>}
      {variants !== undefined && words.variants !== undefined && (
        <VariantChoice
          id={id}
          variants={variants}
          chosen={state.variant}
          alive={alive}
          words={words.variants}
        />
      )}
      {list !== undefined && state.list !== undefined && words.list !== undefined && (
        <list.Field
          id={`${id}-list`}
          list={state.list}
          alive={alive}
          words={words.list}
          voice={voice}
          shell={shell}
        />
      )}
      <div class="fields">
        {parametersIn(declaration, variant).map((name) => (
          <NumberField
            key={name}
            id={`${id}-${name}`}
            {...words.parameters[name]}
            parameter={parameters[name]}
            field={state.fields[name]}
            alive={alive}
            voice={voice}
            words={shell}
          />
        ))}
      </div>
      <CurrencyChoice
        id={`${id}-currency`}
        currency={state.currency}
        initial={example.currency}
        alive={alive}
        words={shell}
      />
      <div class={stale ? 'outcome stale' : 'outcome'}>
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
                    text={printResult(declaration.results[name], outcome.values[name], voice)}
                  />
                </div>
              ))}
            </div>
            {outcome.cautions?.map((caution) => (
              <p key={caution} class="note">
                {words.cautions?.[caution]}
              </p>
            ))}
            <h4>{shell.worked}</h4>
            <Worked
              outcome={outcome}
              typed={typed}
              fields={state.fields}
              variant={variant}
              declaration={declaration}
              words={words}
              voice={voice}
            />
            {props.children(outcome, voice, state)}
          </>
        )}
      </div>
      <Tools live={live} alive={alive} />
      <Status text={stale ? shell.stale : spoken(props, outcome, voice)} />
    </section>
  );
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

function spoken<P extends string, R extends string, D>(
  { declaration: { hero, results }, words }: Props<P, R, D>,
  outcome: Outcome<P, R, D>,
  voice: Voice,
): string {
  if (outcome.kind === 'none') return words.reasons[outcome.reason] ?? '';
  return `${words.results[hero]}: ${printResult(results[hero], outcome.values[hero], voice)}`;
}
