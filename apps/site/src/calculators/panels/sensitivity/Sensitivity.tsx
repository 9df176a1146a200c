import { useState } from 'preact/hooks';

import { DataTable } from '../../../charts/DataTable.tsx';
import { DivergingBars } from '../../../charts/DivergingBars.tsx';
import { toBaseUnit } from '../../shell/baseUnits.ts';
import { parametersIn, type Parameter } from '../../shell/declaration.ts';
import type { LiveCalculator } from '../../shell/panel.ts';
import { printQuantity } from '../../shell/printQuantity.ts';
import { noValue } from '../../shell/printResult.ts';
import { Status } from '../../shell/Status.tsx';
import { Choice } from '../Choice.tsx';
import { resultFor } from '../resultFor.ts';
import { printStep } from './printStep.ts';
import { printSteps } from './printSteps.ts';
import { rankSteps, type Step } from './rankSteps.ts';
import type { SensitivityWords } from './sensitivityWords.ts';

interface Props {
  readonly live: LiveCalculator;
  readonly words: SensitivityWords;
}

/** What counts most: what a little more of each number does to a result, ranked, as bars and as a table. */
export function Sensitivity({ live, words }: Props) {
  const { declaration, words: names, state, language, shell } = live;
  const { hero, parameters, targets } = declaration;
  const computed = state.computed.value;
  const [chosen, choose] = useState(hero);
  const voice = { language, currency: computed.currency };

  const present = [...new Set([hero, ...targets])].filter((name) => resultFor(live, computed, name) !== null);
  const result = present.includes(chosen) ? chosen : (present[0] ?? hero);
  const ranked = computed.stale ? null : rankSteps(live, computed, result);
  const declared = declaration.results[result];
  if (ranked === null || declared === undefined) {
    return (
      <>
        <p class="note">{computed.stale ? words.stale : words.none}</p>
      </>
    );
  }

  const { now, steps } = printSteps(ranked, declared, voice, words.points);
  const called = names.results[result] ?? '';
  const inputs = parametersIn(declaration, computed.variant);
  const stepped = (step: Step) => {
    const { unit } = parameters[step.name] as Parameter;
    return `${names.parameters[step.name]?.label}: ${printStep(step, unit, words, shell, voice)}`;
  };
  const entered = (name: string, typed: number) => {
    const parameter = parameters[name] as Parameter;
    return printQuantity(parameter.unit, toBaseUnit(parameter, typed), parameter.decimals, voice);
  };
  const changeOf = ({ change, printedChange }: (typeof steps)[number]) =>
    change === 0 ? words.unchanged : (printedChange ?? noValue);
  const [most] = steps;
  return (
    <>
      <Choice
        id={`${declaration.name}-moved`}
        label={words.choose}
        options={present.map((name) => [name, names.results[name] ?? ''])}
        chosen={result}
        choose={choose}
      />
      <p>{words.lead(called, now)}</p>
      <DivergingBars
        id={`${declaration.name}-steps`}
        bars={steps.flatMap((step) =>
          step.change === null ? [] : [{ label: stepped(step), value: step.change, printed: changeOf(step) }],
        )}
      />
      {steps.map((step) => step.change === null && <p key={step.name}>{words.without(stepped(step))}</p>)}
      {inputs.some((name) => parameters[name]?.whole) && <p class="note">{words.whole}</p>}
      {inputs.some((name) => state.fields[name]?.period.value === 'month') && (
        <p class="note">{words.monthly}</p>
      )}
      <DataTable
        summary={shell.numbers}
        caption={words.caption(called)}
        heads={[words.heads[0], words.heads[1], words.heads[2], called, words.heads[3]]}
        rows={steps.map((step) => [
          stepped(step),
          entered(step.name, step.before),
          entered(step.name, step.after),
          step.printedResult ?? noValue,
          changeOf(step),
        ])}
      />
      <Status text={most === undefined ? '' : words.most(stepped(most), changeOf(most))} />
    </>
  );
}
