import type { ComponentChildren } from 'preact';

import { handOver, withoutList } from '../../../calculators/link/handOver.ts';
import { maximumLinkedRows } from '../../../calculators/link/linkedNumbers.ts';
import type { CalculatorName, Part } from '../../answers/part.ts';
import type { ReportView } from './reportView.ts';
import type { Caution } from './reportWords.ts';

interface Props<Answer> extends ReportView {
  readonly title: string;
  readonly part: Part<Answer>;
  /** The calculator whose article this is about. */
  readonly about: CalculatorName;
  readonly cautions?: (answer: Answer) => readonly Caution[];
  readonly children: (answer: Answer) => ComponentChildren;
  /** What is said whether there is an answer or not. */
  readonly beyond?: ComponentChildren;
}

/** One question of the report: its answer, or why there is none and what helps; then where it leads on to. */
export function PartFrame<Answer>({
  title,
  part,
  about,
  cautions,
  children,
  beyond,
  words,
  print,
  leads,
}: Props<Answer>) {
  const { article } = leads[about];
  return (
    <section class="part">
      <h4>{title}</h4>
      {part.missing === null ? (
        <>
          {children(part.answer)}
          {cautions?.(part.answer).map((caution) => (
            <p key={caution} class="note">
              {words.cautions[caution]}
            </p>
          ))}
        </>
      ) : (
        <p>
          {words.missing[part.missing]}{' '}
          {part.enough.length > 0 &&
            words.enough(
              part.enough
                .map(({ what, have, need }) => words.shortfall(what, print.count(have), print.count(need)))
                .join(', '),
            )}
        </p>
      )}
      {beyond}
      <p class="leads">
        {part.missing !== null && part.calculators.length > 0 && <span>{words.instead}</span>}
        {part.calculators.map(({ calculator, fragment }) => {
          const { path, title } = leads[calculator].calculator;
          const isLong = (fragment ?? '').split(';').length > maximumLinkedRows;
          return (
            <a
              key={calculator}
              class="go"
              href={path + (fragment === null ? '' : `#${isLong ? withoutList(fragment) : fragment}`)}
              target="_blank"
              rel={isLong ? 'opener' : 'noopener'}
              onClick={() => {
                if (isLong && fragment !== null) handOver(calculator, fragment);
              }}
            >
              {(fragment === null ? words.openSample : words.open)(title)}
            </a>
          );
        })}
        {article !== null && (
          <a class="go" href={article.path} target="_blank" rel="noopener">
            {words.article(article.title)}
          </a>
        )}
      </p>
    </section>
  );
}
