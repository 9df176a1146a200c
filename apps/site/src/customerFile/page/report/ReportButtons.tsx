import { formatPercent } from '@monday-letter/locale';
import { useEffect, useRef, useState } from 'preact/hooks';

import { readersToday } from '../../../calculators/panels/readersToday.ts';
import { fileName } from '../../../calculators/panels/share/fileName.ts';
import { saveFile } from '../../../calculators/panels/share/saveFile.ts';
import type { SentAnswers } from '../../sent/sentAnswers.ts';
import type { ReportView } from './reportView.ts';
import { writeCsv, type CsvHeard } from './writeCsv.ts';

interface Props extends ReportView, Pick<SentAnswers, 'customers' | 'assumptions'> {
  readonly onPrint: () => void;
}

/** Saves all customers as a file for a spreadsheet, which takes a while if they are many; and prints the report. */
export function ReportButtons({ customers, assumptions, words, language, onPrint }: Props) {
  const own = words.customers;
  const [share, setShare] = useState<number | null>(null);
  const [said, say] = useState('');
  const stop = useRef(() => {});
  const save = useRef<HTMLButtonElement>(null);
  const progress = useRef<HTMLDivElement>(null);
  useEffect(
    () => () => {
      stop.current();
    },
    [],
  );

  const end = (outcome: string) => {
    if (progress.current?.contains(document.activeElement)) save.current?.focus();
    setShare(null);
    say(outcome);
  };
  const hear = (heard: CsvHeard) => {
    if (heard.tell === 'progress') {
      setShare(heard.share);
    } else if (heard.tell === 'failed') {
      end(own.notSaved);
    } else {
      const name = fileName(own.title, readersToday(new Date()), 'csv');
      saveFile(name, 'text/csv;charset=utf-8', heard.file);
      end(own.saved(name));
    }
  };
  return (
    <>
      <p>
        <button
          ref={save}
          type="button"
          aria-disabled={share !== null}
          onClick={() => {
            if (share !== null) return;
            say('');
            setShare(0);
            const { results, advice } = words;
            stop.current = writeCsv({ customers, assumptions, words: results, advice }, hear);
          }}
        >
          {own.save}
        </button>
        <button type="button" onClick={onPrint}>
          {own.print}
        </button>
        <span role="status">{said}</span>
      </p>
      {share !== null && (
        <div ref={progress} class="progress">
          <label>
            {own.writing(formatPercent(share, language, { maximumDecimals: 0 }))}
            <progress max={1} value={share} />
          </label>
          <button
            type="button"
            onClick={() => {
              stop.current();
              end(own.notWritten);
            }}
          >
            {own.cancel}
          </button>
        </div>
      )}
    </>
  );
}
