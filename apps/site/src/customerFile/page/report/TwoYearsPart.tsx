import { DataTable } from '../../../charts/DataTable.tsx';
import type { Part } from '../../answers/part.ts';
import { moverGroups, type SentYears } from '../../sent/sentAnswers.ts';
import { PartFrame } from './PartFrame.tsx';
import type { ReportView } from './reportView.ts';

/** Who moved into and out of the largest fifth from one year to the next. */
export function TwoYearsPart({ part, ...view }: ReportView & { readonly part: Part<SentYears> }) {
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
          {moverGroups.map((group) => {
            const { count, first } = answer.movers[group];
            return count === 0 ? null : (
              <DataTable
                key={group}
                summary={`${own.groups[group]}: ${print.count(count)}`}
                caption={
                  count > first.length
                    ? `${own.groups[group]}. ${own.more(print.count(first.length))}`
                    : own.groups[group]
                }
                heads={own.columns}
                rows={first.map(({ name, before, after }) => [name, print.money(before), print.money(after)])}
              />
            );
          })}
        </>
      )}
    </PartFrame>
  );
}
