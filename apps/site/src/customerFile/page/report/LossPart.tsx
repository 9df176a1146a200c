import type { Loss } from '../../answers/answers.ts';
import type { Part } from '../../answers/part.ts';
import { PartFrame } from './PartFrame.tsx';
import type { ReportView } from './reportView.ts';

/** Who was lost in a year: of a log by the definition that was stated, and how often the definition was wrong. */
export function LossPart({ part, ...view }: ReportView & { readonly part: Part<Loss> }) {
  const { words, print } = view;
  const own = words.loss;
  return (
    <PartFrame
      {...view}
      title={own.title}
      part={part}
      about="ChurnCost"
      cautions={({ cautions }) => cautions}
    >
      {(answer) => (
        <>
          <p class="hero">
            {own.rate(
              print.finePercent(answer.churn.annualChurnRate),
              print.percentRange(answer.churn.lowestAnnualChurnRate, answer.churn.highestAnnualChurnRate),
            )}
          </p>
          <p>
            {answer.silenceDays !== null && own.definition(print.count(answer.silenceDays))}{' '}
            {answer.period === null
              ? own.ofList(print.count(answer.customersLost), print.count(answer.customersAtStart))
              : own.counts(
                  print.count(answer.customersLost),
                  print.count(answer.customersAtStart),
                  print.day(answer.period.from),
                )}{' '}
            {answer.silentAtStart > 0 &&
              (answer.returned === 0
                ? own.noneReturned(print.count(answer.silentAtStart))
                : own.returned(print.count(answer.returned), print.count(answer.silentAtStart)))}{' '}
            {answer.longer !== null &&
              own.longer(
                print.count(answer.longer.months),
                print.count(answer.longer.returned),
                print.count(answer.longer.silentAtStart),
              )}{' '}
            {answer.period === null
              ? own.laterYear(print.count(answer.activeNow))
              : own.now(print.count(answer.activeNow), print.count(answer.silentNow))}
          </p>
        </>
      )}
    </PartFrame>
  );
}
