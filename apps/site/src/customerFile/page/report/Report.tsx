import { useRef, useState } from 'preact/hooks';

import type { CustomerAnswer } from '../../answers/customerTable.ts';
import type { ReportProps } from '../reportProps.ts';
import { AssumedNote } from './AssumedNote.tsx';
import { CategoriesPart } from './CategoriesPart.tsx';
import { CohortsPart } from './CohortsPart.tsx';
import { ConcentrationPart } from './ConcentrationPart.tsx';
import { CustomersPart } from './CustomersPart.tsx';
import { LifetimePart } from './LifetimePart.tsx';
import { LossPart } from './LossPart.tsx';
import { createPrinter } from './printer.ts';
import { printReport } from './printReport.ts';
import { ProfitPart } from './ProfitPart.tsx';
import { RepeatPart } from './RepeatPart.tsx';
import type { ReportWords } from './reportWords.ts';
import { TwoYearsPart } from './TwoYearsPart.tsx';

interface Props extends ReportProps {
  readonly words: ReportWords;
  readonly advice: Readonly<Record<CustomerAnswer['advice'], string>>;
  /** Saves all customers as a file for a spreadsheet; returns its name. */
  readonly save: (props: ReportProps) => string;
}

/** All that a file says, one question after the other; as a file, and on paper. */
export function Report({ words, advice, save, ...props }: Props) {
  const { answers, language, name, leads, isEarlier } = props;
  const { source, assumptions, customers } = answers;
  const place = useRef<HTMLElement>(null);
  const [saved, setSaved] = useState('');
  const print = createPrinter(language, assumptions.currency);
  const view = { words, print, leads, language };
  return (
    <section ref={place} class="report outcome">
      <h4 class="title" tabindex={-1} data-stage="answers">
        {words.title}
      </h4>
      <p class="note">
        {words.source(name, print.count(source.rowsUsed), print.count(source.customers))}{' '}
        {source.observationEnd !== null && words.until(print.day(source.observationEnd))}{' '}
        {source.rowsAfterEnd > 0 && words.afterEnd(print.count(source.rowsAfterEnd))}{' '}
        {source.rowsOfNothing > 0 && words.ofNothing(print.count(source.rowsOfNothing))}
      </p>
      <p class="problem" role="status">
        {isEarlier && words.earlier}
      </p>
      <AssumedNote {...view} answers={answers} />
      <ConcentrationPart {...view} part={answers.concentration} />
      <ProfitPart {...view} part={answers.profit} />
      <TwoYearsPart {...view} part={answers.twoYears} names={customers.names} />
      <CategoriesPart {...view} part={answers.categories} />
      <RepeatPart {...view} part={answers.repeatOrders} />
      <LossPart {...view} part={answers.loss} />
      <CohortsPart {...view} part={answers.cohorts} />
      <LifetimePart {...view} part={answers.lifetimeValue} model={answers.model} />
      <CustomersPart {...view} answers={answers} advice={advice} />
      <p>
        <button
          type="button"
          onClick={() => {
            setSaved(words.customers.saved(save(props)));
          }}
        >
          {words.customers.save}
        </button>
        <button
          type="button"
          onClick={() => {
            if (place.current) printReport(place.current);
          }}
        >
          {words.customers.print}
        </button>
        <span role="status">{saved}</span>
      </p>
    </section>
  );
}
