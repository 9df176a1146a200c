import { formatMoney, formatNumber, type Currency, type Language } from '@monday-letter/locale';

import type { ShellWords } from '../../../calculators/shell/shellWords.ts';
import type { Choices } from '../../reading/choices.ts';
import type { Preview } from '../../reading/preview.ts';
import { dayText } from '../dayText.ts';
import type { PreviewWords } from '../sessionWords.ts';
import { ProblemList } from './ProblemList.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import { QuestionChoices } from './QuestionChoices.tsx';
import { Settings } from './settings/Settings.tsx';

export interface PreviewProps {
  readonly preview: Preview;
  readonly currency: Currency;
  readonly language: Language;
  readonly words: PreviewWords;
  /** What fields of numbers say. */
  readonly shell: ShellWords;
  readonly onChoose: (choices: Choices) => void;
}

interface Props extends PreviewProps {
  /** Of the file; null for a table that was pasted. */
  readonly name: string | null;
  readonly busy: boolean;
}

/** "We read it like this": what the file says, in figures and in its first rows, and every point to correct it. */
export function PreviewForm({ name, busy, ...props }: Props) {
  const { preview, currency, language, words } = props;
  const { reading, counts, lacks, problems } = preview;
  const print = (value: number) => formatNumber(value, language);
  const day = (value: number | null) => (value === null ? null : dayText(value, language));
  const say = reading.kind.value === 'orders' ? words.orders : words.customers;
  const hasMargins = reading.columns.some(({ role }) => role.value === 'margin');
  return (
    <div class="preview" aria-busy={busy}>
      <h4 tabindex={-1} data-stage="preview">
        {words.title}
      </h4>
      <p class="note">{words.file(name)}</p>
      {!lacks.some((lack) => lack !== 'rows') && (
        <p>
          {say({
            rows: print(counts.used),
            customers: print(counts.customers),
            from: day(counts.firstDay),
            to: day(counts.lastDay),
            sum: formatMoney(counts.sum, currency, language, { maximumDecimals: 0 }),
          })}{' '}
          {reading.vat.value === 'net' ? words.net : words.netOfGross(print(reading.vatPercent))}{' '}
          {reading.scale.value !== 'one' && words.scaled[reading.scale.value]}{' '}
          {hasMargins && reading.marginForm.value !== 'money' && words.marginRead[reading.marginForm.value]}{' '}
          {counts.bad > 0 && words.leftOut(counts.bad)} {counts.empty > 0 && words.empty(counts.empty)}
        </p>
      )}
      {lacks.map((lack) => (
        <p key={lack} class="problem">
          {words.lacks[lack]}
        </p>
      ))}
      <PreviewTable {...props} />
      <Settings {...props} />
      <QuestionChoices {...props} />
      {problems.first.length > 0 && <ProblemList {...props} />}
    </div>
  );
}
