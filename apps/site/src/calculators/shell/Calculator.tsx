import type { Language } from '@monday-letter/locale';
import { effect } from '@preact/signals-core';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

import type { CalculatorWords } from './calculatorWords.ts';
import { createState, type Computed } from './createState.ts';
import { CurrencyChoice } from './CurrencyChoice.tsx';
import type { Declaration, Example } from './declaration.ts';
import { followInProse } from './followInProse.ts';
import { NumberField } from './NumberField.tsx';
import type { Model, Outcome } from './outcome.ts';
import type { Voice } from './printQuantity.ts';
import { printResult } from './printResult.ts';
import { printWorkedLine } from './printWorkedLine.ts';
import { unitOf } from './unitOf.ts';
import type { ShellWords } from './shellWords.ts';
import { useSignals } from './useSignals.ts';

/** What an island receives from the page, and its words in the page's language. */
export interface CalculatorProps<W> {
  readonly language: Language;
  readonly example: Example;
  readonly words: W;
  readonly shell: ShellWords;
}

interface Props<P extends string, R extends string> extends CalculatorProps<CalculatorWords<P, R>> {
  readonly declaration: Declaration<P, R>;
  readonly model: Model<P, R>;
  /** The result that matters, in large type; a second one beside it. */
  readonly hero: R;
  readonly beside: R;
  /** Comparison and notes, from results. */
  readonly children: (outcome: Extract<Outcome<R>, { kind: 'results' }>, voice: Voice) => ComponentChildren;
}

/** After the last key, so that a screen reader hears one result and not every step to it. */
const spokenAfterMilliseconds = 1000;

/** The form that every calculator is: fields, the result, how it comes about. */
export function Calculator<P extends string, R extends string>(props: Props<P, R>) {
  const { declaration, model, words, shell, language, hero, beside } = props;
  const example = props.example as Example<P>;
  const state = useMemo(() => createState(declaration, model, example, language), []);
  const [alive, setAlive] = useState(false);
  useSignals(() => state.watch());
  const { outcome, stale, currency } = state.computed.value;
  const voice: Voice = { language, currency };
  const id = declaration.name;

  useEffect(() => {
    setAlive(true);
    return effect(() => {
      followInProse(declaration, state.computed.value as Computed<string, string>, language);
    });
  }, []);
  return (
    <section class="calculator" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words.title}</h3>
      <div class="fields">
        {(Object.keys(declaration.parameters) as P[]).map((name) => (
          <NumberField
            key={name}
            id={`${id}-${name}`}
            {...words.parameters[name]}
            unit={unitOf(declaration.parameters[name], voice, shell)}
            field={state.fields[name]}
            alive={alive}
            language={language}
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
            <h4>{shell.worked}</h4>
            <dl class="worked">
              {outcome.worked.map((line) => {
                const { expression, relation, result } = printWorkedLine(line, outcome, declaration, voice);
                return (
                  <div key={line.result}>
                    <dt>{words.results[line.result]}</dt>
                    <dd>
                      {expression}{' '}
                      <span>
                        {relation} <b>{result}</b>
                      </span>
                    </dd>
                  </div>
                );
              })}
            </dl>
            {props.children(outcome, voice)}
          </>
        )}
      </div>
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

/** A polite live region of its own: the visible result changes with every key, this one after a pause. */
function Status({ text }: { readonly text: string }) {
  const [said, say] = useState('');
  const first = useMemo(() => text, []);
  useEffect(() => {
    if (text === first && said === '') return;
    const timer = setTimeout(say, spokenAfterMilliseconds, text);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return (
    <p class="heard" role="status">
      {said}
    </p>
  );
}

function spoken<P extends string, R extends string>(
  { declaration, words, hero }: Props<P, R>,
  outcome: Outcome<R>,
  voice: Voice,
): string {
  if (outcome.kind === 'none') return words.reasons[outcome.reason] ?? '';
  return `${words.results[hero]}: ${printResult(declaration.results[hero], outcome.values[hero], voice)}`;
}
