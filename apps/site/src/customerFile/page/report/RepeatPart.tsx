import type { RepeatOrders } from '../../answers/answers.ts';
import type { Part } from '../../answers/part.ts';
import { PartFrame } from './PartFrame.tsx';
import type { ReportView } from './reportView.ts';

/** Who came back within a year, and after how long. */
export function RepeatPart({ part, ...view }: ReportView & { readonly part: Part<RepeatOrders> }) {
  const { words, print } = view;
  const own = words.repeatOrders;
  return (
    <PartFrame
      {...view}
      title={own.title}
      part={part}
      about="RepeatOrders"
      cautions={({ cautions }) => cautions}
    >
      {(answer) => (
        <>
          <p class="hero">
            {own.rate(print.percent(answer.rate), print.percentRange(answer.lowest, answer.highest))}
          </p>
          <p>
            {own.counts(print.count(answer.customersWithSecondOrder), print.count(answer.customersWithOrder))}{' '}
            {answer.medianGapDays !== null && own.gap(print.count(answer.medianGapDays))}{' '}
            {answer.usualGapDays !== null && own.usual(print.count(answer.usualGapDays))}{' '}
            {answer.ninetyGapDays !== null && own.ninety(print.count(answer.ninetyGapDays))}
          </p>
          <p class="note">{words.period(print.day(answer.period.from), print.day(answer.period.to))}</p>
        </>
      )}
    </PartFrame>
  );
}
