import { DataTable } from '../../../charts/DataTable.tsx';
import type { TwoYearsCompared } from '../../answers/answers.ts';
import type { Part } from '../../answers/part.ts';
import { PartFrame } from './PartFrame.tsx';
import type { ReportView } from './reportView.ts';

interface Props extends ReportView {
  readonly part: Part<TwoYearsCompared>;
  readonly names: readonly string[];
}

/** So many names of those who moved are shown; the file of results has them all. */
const shown = 20;

/** Who moved into and out of the largest fifth from one year to the next. */
export function TwoYearsPart({ part, names, ...view }: Props) {
  const { words, print } = view;
  const own = words.twoYears;
  return (
    <PartFrame {...view} title={own.title} part={part} about="Pareto" cautions={({ cautions }) => cautions}>
      {(answer) => (
        <>
          <p class="hero">{own.stayed(print.count(answer.topBefore), print.percent(answer.stayedShare))}</p>
          <p>{own.revenue(print.money(answer.revenueBefore), print.money(answer.revenueAfter))}</p>
          {answer.before && answer.after && (
            <p class="note">
              {words.period(print.day(answer.before.from), print.day(answer.before.to))}{' '}
              {words.period(print.day(answer.after.from), print.day(answer.after.to))}
            </p>
          )}
          {(['entered', 'fell', 'gone'] as const).map((group) =>
            answer[group].length === 0 ? null : (
              <DataTable
                key={group}
                summary={`${own.groups[group]}: ${print.count(answer[group].length)}`}
                caption={
                  answer[group].length > shown
                    ? `${own.groups[group]}. ${own.more(print.count(shown))}`
                    : own.groups[group]
                }
                heads={own.columns}
                rows={answer[group]
                  .slice(0, shown)
                  .map(({ customer, before, after }) => [
                    names[customer] ?? '',
                    print.money(before),
                    print.money(after),
                  ])}
              />
            ),
          )}
        </>
      )}
    </PartFrame>
  );
}
