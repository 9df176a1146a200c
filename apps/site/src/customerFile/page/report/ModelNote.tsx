import type { ModelFacts } from '../../answers/answers.ts';
import type { MissingCode } from '../../answers/part.ts';
import { CheckNote } from './CheckNote.tsx';
import type { ReportView } from './reportView.ts';

interface Props extends ReportView {
  readonly model: ModelFacts;
  /** Why there are no values, null where there are. */
  readonly missing: MissingCode | null;
}

/** Which model suits the file and why the others do not; and where it failed its trial, how. */
export function ModelNote({ model: { choice, check }, missing, ...view }: Props) {
  if (choice === null) return null;
  const own = view.words.model;
  // A model that suited such files, and found nothing in this one: the part itself has said why.
  const isInVain = missing === 'noFit' || missing === 'unlimitedOrders';
  const verdicts = choice.verdicts.filter(({ fits }) => !(fits && isInVain));
  return (
    <>
      {missing === 'failedCheck' && check !== null && <CheckNote {...view} check={check} />}
      <details class="numbers">
        <summary>{own.title}</summary>
        {missing === 'regularOrders' ? (
          <p>{own.regular}</p>
        ) : (
          <ul class="models">
            {verdicts.map(({ model, fits, reasons }) => (
              <li key={model}>
                {missing === 'failedCheck' && model === 'betaGeometricNbd'
                  ? own.doesNotFit(own.names[model], [own.failedCheck])
                  : (fits ? own.fits : own.doesNotFit)(
                      own.names[model],
                      reasons.map((reason) => own.reasons[reason]),
                    )}
              </li>
            ))}
          </ul>
        )}
      </details>
    </>
  );
}
