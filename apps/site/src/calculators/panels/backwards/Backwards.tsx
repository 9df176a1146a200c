import { useMemo, useState } from 'preact/hooks';

import { toBaseUnit } from '../../shell/baseUnits.ts';
import { createField } from '../../shell/createField.ts';
import type { Result } from '../../shell/declaration.ts';
import { NumberField } from '../../shell/NumberField.tsx';
import type { LiveCalculator } from '../../shell/panel.ts';
import { printEntered } from '../../shell/printQuantity.ts';
import { printResult } from '../../shell/printResult.ts';
import { Status } from '../../shell/Status.tsx';
import { useSignals } from '../../shell/useSignals.ts';
import { Choice } from '../Choice.tsx';
import { PanelFrame } from '../PanelFrame.tsx';
import { resultFor } from '../resultFor.ts';
import { answerFor } from './answerFor.ts';
import type { BackwardsWords } from './backwardsWords.ts';
import { aimedParameter, firstAim, namesThatMatter, questionFor, wantedFrom } from './questionFor.ts';

interface Props {
  readonly live: LiveCalculator;
  readonly words: BackwardsWords;
}

/** Solving backwards: a result that is wanted, one number that may change, and what it would have to be. */
export function Backwards({ live, words }: Props) {
  const { declaration, words: names } = live;
  const targets = [...new Set([declaration.hero, ...declaration.targets])];
  const [target, setTarget] = useState(declaration.hero);
  const [changed, setChanged] = useState('');
  return (
    <PanelFrame live={live} name="backwards">
      <Choice
        id={`${declaration.name}-target`}
        label={words.target}
        options={targets.map((name) => [name, names.results[name] ?? ''])}
        chosen={target}
        choose={setTarget}
      />
      <Aim key={target} live={live} words={words} target={target} changed={changed} setChanged={setChanged} />
    </PanelFrame>
  );
}

interface AimProps extends Props {
  /** The result that is aimed at. */
  readonly target: string;
  /** The number that may change, once one was chosen. */
  readonly changed: string;
  readonly setChanged: (name: string) => void;
}

function Aim({ live, words, target, changed, setChanged }: AimProps) {
  const { declaration, words: names, state, language, shell } = live;
  const computed = state.computed.value;
  const voice = { language, currency: computed.currency };
  const result = declaration.results[target] as Result;
  const now = resultFor(live, computed, target);

  const { parameter, field } = useMemo(() => {
    const first = firstAim(result, now);
    const aimed = aimedParameter(result, first);
    const made = createField(aimed, first ?? 0, language, state.currency, shell);
    if (first === null) made.text.value = '';
    return { parameter: aimed, field: made };
  }, []);
  useSignals(() => {
    void field.reading.value;
  });
  const [before, setBefore] = useState<{ readonly name: string; readonly text: string } | null>(null);

  const matter = useMemo(() => namesThatMatter(live, computed, target), [computed]);
  const name = matter.includes(changed) ? changed : (matter[0] ?? '');
  const aimed = field.reading.value.value;
  const reading = state.fields[name]?.reading.value.value ?? null;
  const period = state.fields[name]?.period.value;
  const question = useMemo(
    () =>
      aimed === null || reading === null
        ? null
        : questionFor(
            live,
            computed,
            { result: target, wanted: wantedFrom(result, aimed), voice },
            { name, now: reading, period },
          ),
    [computed, aimed, name],
  );
  const answer = useMemo(() => question && answerFor(question), [question]);

  if (computed.stale) return <p class="note">{words.stale}</p>;
  const changing = declaration.parameters[name];
  const changeable = state.fields[name];
  if (changing === undefined || changeable === undefined) return <p class="note">{words.fixed}</p>;
  const called = names.parameters[name]?.label ?? '';
  const print = (typed: number) =>
    printEntered({ value: toBaseUnit(changing, typed), unit: changing.unit }, voice) +
    (period === undefined ? '' : ` / ${shell.period[period]}`);
  const isThere = answer?.typed === reading;
  const canUndo = before?.name === name && isThere;
  const write = () => {
    if (answer === null) return;
    const text = changeable.text.peek();
    if (canUndo) changeable.text.value = before.text;
    else changeable.set(answer.typed);
    setBefore(canUndo ? null : { name, text });
  };
  const found = answer && {
    head: (answer.kind === 'nearest' ? words.nearest : words.needed)(called),
    number: (answer.kind === 'near' ? '≈ ' : '') + print(answer.typed),
    gives: words.gives(
      names.results[target] ?? '',
      printResult(result, answer.result, voice),
      now === null || isThere ? null : printResult(result, now, voice),
    ),
  };
  return (
    <>
      <div class="fields">
        <NumberField
          id={`${declaration.name}-aim`}
          label={names.results[target] ?? ''}
          hint={words.wanted}
          parameter={parameter}
          field={field}
          alive
          voice={voice}
          words={shell}
        />
        <Choice
          id={`${declaration.name}-changed`}
          label={words.change}
          options={matter.map((each) => [each, names.parameters[each]?.label ?? ''])}
          chosen={name}
          choose={setChanged}
        />
      </div>
      {question !== null && answer === null && <p class="note">{words.never}</p>}
      {answer?.kind === 'nearest' && <p>{words.unreachable(called)}</p>}
      {found !== null && (
        <>
          <div class="results">
            <div>
              <span>{found.head}</span>
              <output aria-live="off">{found.number}</output>
            </div>
          </div>
          <p class="note">
            {found.gives} {answer?.kind === 'reached' && words.whole}
          </p>
          {canUndo && <p class="note">{words.written(called, before.text)}</p>}
          {(canUndo || !isThere) && (
            <button type="button" onClick={write}>
              {canUndo ? shell.undo : words.write}
            </button>
          )}
        </>
      )}
      <Status text={found === null ? '' : `${found.head}: ${found.number}. ${found.gives}`} />
    </>
  );
}
