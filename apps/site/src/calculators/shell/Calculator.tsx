import type { Language } from '@monday-letter/locale';
import { effect } from '@preact/signals-core';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

import { asServed } from './asServed.ts';
import type { CalculatorWords } from './calculatorWords.ts';
import { createForm, type FormState } from './createForm.ts';
import { CurrencyChoice } from './CurrencyChoice.tsx';
import { parametersIn, type Declaration, type Example } from './declaration.ts';
import { hasMoney } from './hasMoney.ts';
import type { ListParts } from './listParts.ts';
import { NumberField } from './NumberField.tsx';
import { joinPage } from './pageNumbers.ts';
import type { LiveCalculator } from './panel.ts';
import type { Voice } from './printQuantity.ts';
import type { ResultParts } from './results.tsx';
import type { ShellWords } from './shellWords.ts';
import { Status } from './Status.tsx';
import { Tools } from './Tools.tsx';
import { useSignals } from './useSignals.ts';
import { VariantChoice } from './VariantChoice.tsx';

/** What an island receives from the page, and its words in the page's language. */
export interface CalculatorProps<W> {
  readonly language: Language;
  readonly example: Example;
  readonly words: W;
  readonly shell: ShellWords;
}

interface Props extends CalculatorProps<CalculatorWords> {
  readonly declaration: Declaration;
  /** What makes results of the form: there on the server, null in a browser, so that its code is left out. */
  readonly served: ResultParts | null;
  /** Fetches it. */
  readonly load: () => Promise<ResultParts>;
  /** What shows the list, where there is one. */
  readonly list?: ListParts;
  /** How each number is asked for, where it is not typed. */
  readonly Field?: typeof NumberField;
}

/**
 * The form that every calculator is. It comes to life at once; its results stand as the server wrote them, and what
 * computes them is fetched when a reader touches the form.
 */
export function Calculator(props: Props) {
  const { declaration, served, load, words, shell, language, example, list, Field = NumberField } = props;
  const { name: id, variants, parameters } = declaration;
  const form: FormState = useMemo(
    () =>
      createForm(
        declaration,
        example,
        language,
        shell,
        list?.createList(declaration, words, example.currency),
      ),
    [],
  );
  const base = { declaration, example, words, shell, language };
  const bringToLife = (parts: ResultParts) => ({ parts, calculator: parts.bringToLife(form, base) });
  const [live, setLive] = useState(() => served && bringToLife(served));
  const [alive, setAlive] = useState(false);
  const [touched, setTouched] = useState(false);
  const [failed, setFailed] = useState(false);
  const [note, tell] = useState<string | null>(null);
  useSignals(() => {
    form.watch();
  });

  const section = useRef<HTMLElement>(null);
  const unfolded = useRef<readonly boolean[]>([]);
  const foldable = () => [
    ...(section.current?.querySelectorAll<HTMLDetailsElement>('.outcome details') ?? []),
  ];
  const controls = () => [
    ...(section.current?.querySelectorAll<HTMLElement>('.outcome :is(button, input, summary)') ?? []),
  ];
  const focused = useRef(-1);
  const pressed = useRef(-1);
  const waking = useRef<Promise<LiveCalculator> | null>(null);
  const wake = () => {
    waking.current ??= load().then((parts) => {
      const made = bringToLife(parts);
      unfolded.current = foldable().map(({ open }) => open);
      focused.current = controls().indexOf(document.activeElement as HTMLElement);
      setFailed(false);
      setLive(made);
      // From now on the article's numbers follow.
      effect(() => {
        const { state, shell } = made.calculator;
        parts.followInProse(declaration, state.computed.value, language, shell.old);
      });
      return made.calculator;
    });
    waking.current.catch(() => {
      waking.current = null;
      setFailed(true);
    });
    return waking.current;
  };
  // What the reader unfolded, came to and pressed in the results as served, so is it in the living ones.
  useLayoutEffect(() => {
    for (const [index, element] of foldable().entries())
      element.open = unfolded.current[index] ?? element.open;
    controls()[focused.current]?.focus();
    controls()[pressed.current]?.click();
  }, [live]);
  // Who only reads the results, or unfolds a table, needs no more than what was served.
  const wakeFor = ({ target }: Event) => {
    if (!(target as Element).matches('.outcome :not(input, button)')) wake().catch(() => undefined);
  };

  useEffect(() => {
    setAlive(true);
    const leave = joinPage(form);
    // What the address holds is read when there is something, and written from the first change on.
    let asked = false;
    const restore = () => {
      if (asked) return;
      asked = true;
      Promise.all([wake(), shell.onDemand().then((parts) => parts.restore())]).then(
        ([calculator, bind]) => {
          bind(calculator, tell);
        },
        () => {
          asked = false;
        },
      );
    };
    const onHash = () => {
      if (location.hash.includes(id)) restore();
    };
    onHash();
    addEventListener('hashchange', onHash);
    // A browser may have brought back a list after a reload.
    let first = form.list === undefined || form.list.text.value === form.list.initial;
    const stop = effect(() => {
      form.watch();
      if (!first) {
        setTouched(true);
        restore();
      }
      first = false;
    });
    return () => {
      leave();
      stop();
      removeEventListener('hashchange', onHash);
    };
  }, []);

  const { stale, currency, variant } = form.entered.value;
  const voice: Voice = { language, currency };
  return (
    <section
      class="calculator"
      ref={section}
      aria-labelledby={`${id}-title`}
      onFocusIn={wakeFor}
      onPointerOver={wakeFor}
      onClick={({ target }) => {
        if (live === null)
          pressed.current = controls().indexOf((target as Element).closest('button') as HTMLElement);
      }}
    >
      <h3 id={`${id}-title`}>{words.title}</h3>
      {note !== null && <p class="note">{note}</p>}
      {variants !== undefined && words.variants !== undefined && (
        <VariantChoice
          id={id}
          variants={variants}
          chosen={form.variant}
          alive={alive}
          words={words.variants}
        />
      )}
      {list !== undefined && form.list !== undefined && words.list !== undefined && (
        <list.Field
          id={`${id}-list`}
          list={form.list}
          reading={live?.calculator.state.list?.reading.value ?? null}
          alive={alive}
          words={words.list}
          voice={voice}
          shell={shell}
        />
      )}
      <div class="fields">
        {parametersIn(declaration, variant).map((name) => (
          <Field
            key={name}
            id={`${id}-${name}`}
            {...(words.parameters[name] as { label: string; hint: string })}
            parameter={parameters[name] as never}
            field={form.fields[name] as never}
            alive={alive}
            voice={voice}
            words={shell}
          />
        ))}
      </div>
      {hasMoney(declaration) && (
        <CurrencyChoice
          id={`${id}-currency`}
          currency={form.currency}
          initial={example.currency}
          alive={alive}
          words={shell}
        />
      )}
      {failed && <p class="problem">{shell.notLoaded}</p>}
      {live === null ? (
        <div key="served" class="outcome" dangerouslySetInnerHTML={asServed} />
      ) : (
        <div key="live" class={stale ? 'outcome stale' : 'outcome'}>
          <live.parts.Results live={live.calculator} />
        </div>
      )}
      <Tools form={form} base={base} live={live?.calculator ?? null} wake={wake} alive={alive} />
      <Status text={live === null || !touched ? '' : live.parts.spoken(live.calculator)} />
    </section>
  );
}
