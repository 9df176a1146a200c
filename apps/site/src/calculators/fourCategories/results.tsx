import { formatNumber } from '@monday-letter/locale';

import { Bars } from '../shell/Bars.tsx';
import { ChartNumbers } from '../shell/ChartNumbers.tsx';
import { printEntered } from '../shell/printQuantity.ts';
import { printResult } from '../shell/printResult.ts';
import { readList } from '../shell/readList.ts';
import { resultParts, type ViewProps } from '../shell/results.tsx';
import { Border, moveBorder } from './Border.tsx';
import { CategoryMap } from './CategoryMap.tsx';
import { categoryTable } from './categoryTable.ts';
import type { FourCategoriesWords } from './fourCategoriesWords.ts';
import { fourCategoriesModel as model, type FourCategoriesDetails } from './model.ts';
import {
  categories,
  fourCategoriesDeclaration as declaration,
  type FourCategoriesParameter,
  type FourCategoriesResult,
} from './parameters.ts';

type Props = ViewProps<
  FourCategoriesParameter,
  FourCategoriesResult,
  FourCategoriesDetails,
  FourCategoriesWords
>;

/** The map with its borders, what each category brings, and what to try first in each. */
function View({ outcome: { values, details }, computed, state, voice, words, shell }: Props) {
  const { observed, sorted, suggested } = details;
  const { marginBorder, effortBorder } = computed.typed;
  const money = (value: number) => printEntered({ value, unit: 'money' }, voice);
  const number = (value: number) => formatNumber(value, voice.language);
  const print = (name: FourCategoriesResult) => printResult(declaration.results[name], values[name], voice);
  return (
    <>
      <h4>{words.map}</h4>
      <CategoryMap
        id={`${declaration.name}-map`}
        title={words.map}
        description={words.mapDescription}
        customers={observed.map((customer, index) => ({
          ...customer,
          category: sorted.categories[index] ?? 'average',
        }))}
        marginBorder={marginBorder}
        effortBorder={effortBorder}
        names={words.categories}
        together={words.together}
        horizontal={{ label: words.marginAxis, print: money }}
        vertical={{ label: words.effortAxis, print: number }}
      />
      <Border
        name="marginBorder"
        label={words.parameters.marginBorder.label}
        value={marginBorder}
        largest={Math.max(...observed.map(({ annualMargin }) => annualMargin))}
        form={state}
        text={money}
      />
      <Border
        name="effortBorder"
        label={words.parameters.effortBorder.label}
        value={effortBorder}
        largest={Math.max(...observed.map(({ annualEffortHours }) => annualEffortHours))}
        form={state}
        text={(value) => `${number(value)}\u00A0${shell.units.hour}`}
      />
      {suggested !== null && (
        <button
          type="button"
          disabled={import.meta.env.SSR}
          onClick={() => {
            moveBorder(state, 'marginBorder', suggested.margin);
            moveBorder(state, 'effortBorder', suggested.effort);
          }}
        >
          {words.suggest}
        </button>
      )}
      <h4>{words.shares}</h4>
      <Bars
        id={declaration.name}
        bars={categories.map((category) => ({
          label: `${words.categories[category]}: ${print(`${category}Customers`)}`,
          value: Math.max(0, values[`${category}Share`] ?? 0),
          printed: print(`${category}Share`),
          hatched: category === 'demanding',
        }))}
      />
      <p class="note">{words.convention}</p>
      <h4>{words.first}</h4>
      <dl class="steps">
        {categories.map((category) => (
          <div key={category}>
            <dt>{words.categories[category]}</dt>
            <dd>{words.firstSteps[category]}</dd>
          </div>
        ))}
      </dl>
      <ChartNumbers table={categoryTable(sorted, computed.rows, words)} shell={shell} voice={voice} />
    </>
  );
}

/** What computes and shows them. */
export const results = resultParts({
  declaration,
  model,
  View,
  readList,
  tables: ({ outcome: { details }, rows }, words: FourCategoriesWords) => [
    categoryTable(details.sorted, rows, words),
  ],
});
