import { formatMoney, formatNumber } from '@monday-letter/locale';
import { useId } from 'preact/hooks';

import { questionAnswers, type Question } from '../../reading/questions.ts';
import { dayText } from '../dayText.ts';
import type { PreviewProps } from './PreviewForm.tsx';

/** What the rows leave open: each with how many it concerns, examples, and an answer that can be changed. */
export function QuestionChoices(props: PreviewProps) {
  const { preview, words } = props;
  if (preview.questions.length === 0) return null;
  return (
    <>
      <h4>{words.questions}</h4>
      {preview.questions.map((question) => (
        <QuestionChoice key={question.code} {...props} question={question} />
      ))}
    </>
  );
}

function QuestionChoice({
  preview,
  question: { code, answer, count, matched, examples },
  currency,
  language,
  words,
  onChoose,
}: PreviewProps & { readonly question: Question }) {
  const id = useId();
  const { ask, answers } = words.question[code];
  const chosen = Object.fromEntries(preview.questions.map((each) => [each.code, each.answer]));
  return (
    <fieldset class="variants question">
      <legend>{ask(count, matched)}</legend>
      <ul class="note">
        {examples.map(({ line, names, day, amount }) => (
          <li key={line}>
            {[
              words.example(formatNumber(line, language)),
              names.join(' / '),
              day === null ? '' : dayText(day, language),
              amount === null ? '' : formatMoney(amount, currency, language),
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </li>
        ))}
      </ul>
      {questionAnswers[code].map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={id}
            checked={each === answer}
            onChange={() => {
              onChoose({ answers: { ...chosen, [code]: each } });
            }}
          />
          {(answers as Readonly<Record<string, string>>)[each]}
        </label>
      ))}
    </fieldset>
  );
}
