import { DataTable } from '../../../charts/DataTable.tsx';
import type { Categories } from '../../answers/answers.ts';
import type { Part } from '../../answers/part.ts';
import { PartFrame } from './PartFrame.tsx';
import type { ReportView } from './reportView.ts';
import type { Caution } from './reportWords.ts';

/** Customers by margin, effort and activity; without effort what can be said of them. */
export function CategoriesPart({ part, ...view }: ReportView & { readonly part: Part<Categories> }) {
  const { words, print } = view;
  const own = words.categories;
  const names = words.results.category;
  return (
    <PartFrame {...view} title={own.title} part={part} about="FourCategories" cautions={cautionsOf}>
      {(answer) => {
        const border = answer.kind === 'four' ? answer.thresholds.annualMargin : answer.marginBorder;
        return (
          <>
            <p>{answer.kind === 'four' ? own.four : own.withoutEffort}</p>
            <DataTable
              open
              summary={words.numbers}
              caption={border > 0 ? own.border(print.money(border)) : own.noBorder}
              heads={own.columns}
              rows={(answer.kind === 'four'
                ? answer.summary.map(({ category, ...rest }) => ({ name: names[category], ...rest }))
                : answer.groups.map(({ group, ...rest }) => ({ name: names[group], ...rest }))
              ).map(({ name, customers, annualMargin, marginShare }) => [
                name,
                print.count(customers),
                print.money(annualMargin),
                marginShare === null ? '–' : print.percent(marginShare),
              ])}
            />
          </>
        );
      }}
    </PartFrame>
  );
}

function cautionsOf(answer: Categories): readonly Caution[] {
  return [
    ...answer.cautions,
    ...(answer.marginFrom === 'assumption' ? (['assumedMargin'] as const) : []),
    ...(answer.activityKnown ? [] : (['activityUnknown'] as const)),
    ...(answer.kind === 'four' && answer.contactsMissing > 0 ? (['contactsMissing'] as const) : []),
  ];
}
