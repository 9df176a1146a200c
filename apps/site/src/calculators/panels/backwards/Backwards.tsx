import { useMemo, useState } from 'preact/hooks';

import { toBaseUnit } from '../../shell/baseUnits.ts';
import { createField } from '../../shell/createField.ts';
import type { FieldState } from '../../shell/createState.ts';
import type { Parameter, Result } from '../../shell/declaration.ts';
import { NumberField } from '../../shell/NumberField.tsx';
import type { LiveCalculator } from '../../shell/panel.ts';
import { printEntered } from '../../shell/printQuantity.ts';
import { printResult } from '../../shell/printResult.ts';
import { Status } from '../../shell/Status.tsx';
import { useSignals } from '../../shell/useSignals.ts';
import { Choice } from '../Choice.tsx';
import { resultFor } from '../resultFor.ts';
import { answerFor } from './answerFor.ts';
import type { BackwardsWords } from './backwardsWords.ts';
import { aimedParameter, firstAim, namesThatMatter, questionFor } from './questionFor.ts';

interface Props {
  readonly live: LiveCalculator;
  readonly words: BackwardsWords;
}

/** Solving backwards: a result that is wanted, one number that may change, and what it would have to be. */
export function Backwards({ live, words }: Props) {
  const { declaration, words: names } = live;
  const [target, setTarget] = useState(declaration.hero);
  // A result that has no value now, such as one of a cost that is nought, is nothing to aim at.
  const targets = [...new Set([declaration.hero, ...declaration.targets])].filter(
    (name) => name === target || resultFor(live, live.state.computed.value, name) !== null,
  );
  const [changed, setChanged] = useState('');
  return (
    <>
      <Choice
        id={`${declaration.name}-target`}
        label={words.target}
        options={targets.map((name) => [name, names.results[name] ?? ''])}
        chosen={target}
        choose={setTarget}
      />
      <Aim key={target} live={live} words={words} target={target} changed={changed} setChanged={setChanged} />
    </>
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
  const result = declaration.results[target] as Result;
  const now = resultFor(live, computed, target);

  const { parameter, field } = useMemo(() => {
    const first = firstAim(result, now ?? 0);
    const aimed = aimedParameter(result, first);
    const made = createField(aimed, first, language, state.currency, shell);
    // Nothing is a tenth better than nought, or than no result.
    if (first === 0) made.text.value = '';
    return { parameter: aimed, field: made };
  }, []);
  useSignals(() => {
    void field.reading.value;
  });
  const matter = useMemo(() => namesThatMatter(live, computed, target), [computed]);
  const isRate = (each: string) => declaration.parameters[each]?.unit === 'percent';
  const name = matter.includes(changed) ? changed : (matter.find(isRate) ?? matter[0]);
  const wanted = field.reading.value.value;

  if (computed.stale || name === undefined) {
    return <p class="note">{computed.stale ? words.stale : words.fixed}</p>;
  }
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
          voice={{ language, currency: computed.currency }}
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
      {wanted !== null && (
        <Found
          key={name}
          live={live}
          words={words}
          target={target}
          wanted={toBaseUnit(parameter, wanted)}
          now={now}
          name={name}
        />
      )}
    </>
  );
}

interface FoundProps extends Props {
  readonly target: string;
  readonly wanted: number;
  /** The result as it is. */
  readonly now: number | null;
  /** The number that may change. */
  readonly name: string;
}

function Found({ live, words, target, wanted, now, name }: FoundProps) {
  const { declaration, words: names, state, language, shell } = live;
  const computed = state.computed.value;
  const voice = { language, currency: computed.currency };
  const result = declaration.results[target] as Result;
  const parameter = declaration.parameters[name] as Parameter;
  const field = state.fields[name] as FieldState;
  const [before, setBefore] = useState<string | null>(null);
  const answer = useMemo(() => {
    const question = questionFor(live, target, wanted, name, field);
    return question && answerFor(question);
  }, [computed, wanted]);
  if (answer === null) return <p class="note">{words.never}</p>;

  const { kind, typed } = answer;
  const period = field.period.value;
  const isThere = typed === field.reading.value.value;
  const head = words[kind === 'nearest' ? 'nearest' : 'needed'](names.parameters[name]?.label ?? '');
  const number =
    printEntered({ value: toBaseUnit(parameter, typed), unit: parameter.unit }, voice) +
    (period === undefined ? '' : ` / ${shell.period[period]}`);
  const gives = words.gives(
    names.results[target] ?? '',
    printResult(result, answer.result, voice),
    now === null || isThere ? null : printResult(result, now, voice),
  );
  const write = () => {
    const text = field.text.peek();
    if (isThere) field.text.value = before ?? text;
    else field.set(typed);
    setBefore(isThere ? null : text);
  };
  return (
    <>
      <div class="results">
        <div>
          <span>{head}</span>
          <output aria-live="off">{number}</output>
        </div>
      </div>
      <p class="note">
        {gives} {kind === 'reached' && words.whole}
      </p>
      {(!isThere || before !== null) && (
        <button type="button" onClick={write}>
          {isThere ? words.back(before ?? '') : words.write}
        </button>
      )}
      <Status text={`${head}: ${number}. ${gives}`} />
    </>
  );
}
