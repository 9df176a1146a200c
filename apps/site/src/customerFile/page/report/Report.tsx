import { useRef } from 'preact/hooks';

import type { ReportProps } from '../reportProps.ts';
import { AssumedNote } from './AssumedNote.tsx';
import { CategoriesPart } from './CategoriesPart.tsx';
import { CohortsPart } from './CohortsPart.tsx';
import { ConcentrationPart } from './ConcentrationPart.tsx';
import { CustomersPart } from './CustomersPart.tsx';
import { LifetimePart } from './LifetimePart.tsx';
import { LossPart } from './LossPart.tsx';
import { Once } from './Once.tsx';
import { createPrinter } from './printer.ts';
import { printReport } from './printReport.ts';
import { ProfitPart } from './ProfitPart.tsx';
import { RepeatPart } from './RepeatPart.tsx';
import { ReportButtons } from './ReportButtons.tsx';
import type { ReportWords } from './reportWords.ts';
import { TwoYearsPart } from './TwoYearsPart.tsx';

interface Props extends ReportProps {
  readonly words: ReportWords;
}

/** All that a file says, one question after the other, as far as it is known; as a file, and on paper. */
export function Report({ answers, language, name, leads, isEarlier, words }: Props) {
  const { source, assumptions, model, lifetimeValue, categories } = answers;
  const place = useRef<HTMLElement>(null);
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
      <Once of={answers.concentration} draw={(part) => <ConcentrationPart {...view} part={part} />} />
      <Once of={answers.profit} draw={(part) => <ProfitPart {...view} part={part} />} />
      <Once of={answers.twoYears} draw={(part) => <TwoYearsPart {...view} part={part} />} />
      <Once of={categories} draw={(part) => <CategoriesPart {...view} part={part} />} />
      <Once of={answers.repeatOrders} draw={(part) => <RepeatPart {...view} part={part} />} />
      <Once of={answers.loss} draw={(part) => <LossPart {...view} part={part} />} />
      <Once of={answers.cohorts} draw={(part) => <CohortsPart {...view} part={part} />} />
      {model && (
        <Once of={lifetimeValue} draw={(part) => <LifetimePart {...view} part={part} model={model} />} />
      )}
      {source.customers > 0 && lifetimeValue && categories && (
        <Once
          of={answers.customers}
          draw={(customers) => (
            <>
              <CustomersPart {...view} {...{ source, customers, lifetimeValue, categories }} />
              <ReportButtons
                {...view}
                {...{ customers, assumptions }}
                onPrint={() => {
                  if (place.current) printReport(place.current);
                }}
              />
            </>
          )}
        />
      )}
    </section>
  );
}
