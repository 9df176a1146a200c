import { formatNumber } from '@monday-letter/locale';

import type { PreviewProps } from './PreviewForm.tsx';

/** The rows that are left out, each with its line and the reason. */
export function ProblemList({ preview, language, words }: PreviewProps) {
  const { first } = preview.problems;
  const { bad } = preview.counts;
  return (
    <details class="numbers" open={bad <= 5}>
      <summary>{words.problems(bad)}</summary>
      <ul class="problems">
        {first.map(({ line, code, cell }, index) => (
          <li key={index}>{words.problemAt(formatNumber(line, language), words.problem[code], cell)}</li>
        ))}
      </ul>
      {first.length < bad && <p class="note">{words.problemsShown(first.length)}</p>}
    </details>
  );
}
