import type { AnswersSoFar } from '../../sent/sentAnswers.ts';
import type { ReportView } from './reportView.ts';

/** What the answers were computed with beyond what the file says: of each assumption only what mattered. */
export function AssumedNote({ answers, words, print }: ReportView & { readonly answers: AnswersSoFar }) {
  const own = words.assumed;
  const { assumptions, source, profit, categories } = answers;
  const { marginRate, annualDiscountRate, horizonMonths, observationEnd, loss, hoursPerContact } =
    assumptions;
  const isOrders = source.kind === 'orders';
  const hasMargin =
    profit?.missing === null && profit.answer.marginFrom === 'file' && profit.answer.marginsMissing === 0;
  const hasContacts = categories?.missing === null && categories.answer.kind === 'four';
  const assumed = [
    hasMargin ? null : own.margin(print.finerPercent(marginRate)),
    isOrders ? own.discount(print.finerPercent(annualDiscountRate)) : null,
    isOrders ? own.horizon(print.count(horizonMonths)) : null,
    source.observationEnd === null ? null : own.end(print.day(observationEnd)),
    isOrders
      ? loss.kind === 'gaps'
        ? own.gaps(print.typed(loss.times))
        : own.months(print.typed(loss.months))
      : null,
    hasContacts ? own.hours(print.typed(hoursPerContact)) : null,
  ].filter((each) => each !== null);
  if (assumed.length === 0) return null;
  return (
    <div class="note assumed">
      <p>{own.title}</p>
      <ul>
        {assumed.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </div>
  );
}
