import { formatPercent, type Currency } from '@monday-letter/locale';
import { dayNumberFromIsoDate } from '@monday-letter/metrics';
import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { readersToday } from '../../calculators/panels/readersToday.ts';
import type { ShellWords } from '../../calculators/shell/shellWords.ts';
import type { Answers } from '../answers/answers.ts';
import type { Assumptions } from '../answers/assumptions.ts';
import type { Reply } from '../protocol.ts';
import type { Choices } from '../reading/choices.ts';
import type { Preview } from '../reading/preview.ts';
import type { Refusal } from '../reading/refusal.ts';
import { AssumptionForm } from './preview/assumptions/AssumptionForm.tsx';
import { PreviewForm } from './preview/PreviewForm.tsx';
import type { ReportProps } from './reportProps.ts';
import type { SessionProps } from './sessionProps.ts';
import type { SessionWords } from './sessionWords.ts';
import { startReader, type Heard, type Reader } from './startReader.ts';

interface Props extends SessionProps {
  readonly words: SessionWords;
  /** What fields of numbers say, in every calculator. */
  readonly shell: ShellWords;
  readonly loadReport: () => Promise<FunctionComponent<ReportProps>>;
}

type Progress = Extract<Reply, { tell: 'progress' }>;

/** One file from its first byte to its answers: progress, what was read, what is assumed, the report. */
export function Session({ source, name, language, leads, onEnd, words, shell, loadReport }: Props) {
  const [progress, setProgress] = useState<Progress | null>(starting);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [answers, setAnswers] = useState<Answers | null>(null);
  const [isEarlier, setEarlier] = useState(false);
  const [Report, setReport] = useState<FunctionComponent<ReportProps> | null>(null);
  const [said, say] = useState('');
  const reader = useRef<Reader | null>(null);
  /** What has been corrected: up to the preview that is shown, and with what is asked now. */
  const choices = useRef<{ shown: Choices; asked: Choices }>({ shown: {}, asked: {} });
  const place = useRef<HTMLDivElement>(null);
  const today = dayNumberFromIsoDate(readersToday(new Date()));

  const hear = (heard: Heard) => {
    if (heard.tell === 'progress') {
      setProgress(heard);
      return;
    }
    if (reader.current?.isBusy() !== true) setProgress(null);
    if (heard.tell === 'preview') {
      choices.current.shown = choices.current.asked;
      setPreview(heard.preview);
      setRefusal(null);
    } else if (heard.tell === 'answers') {
      setAnswers(heard.answers);
      setEarlier(false);
    } else {
      // What was asked last did not work: all stays as it was.
      choices.current.asked = choices.current.shown;
      if (heard.tell === 'refusal') setRefusal(heard.refusal);
      else say(words.notLoaded);
    }
  };
  useEffect(() => {
    const started = startReader(source, language, hear);
    reader.current = started;
    return started.stop;
  }, []);

  const stage =
    refusal !== null ? 'refusal' : answers !== null ? 'answers' : preview !== null ? 'preview' : 'start';
  useEffect(() => {
    // What has just come is read out and scrolled to, once: while choices change, the focus stays where it is.
    if (stage === 'refusal' && preview !== null) return;
    place.current?.querySelector<HTMLElement>(`[data-stage='${stage}']`)?.focus();
  }, [stage, answers]);

  const choose = (more: Choices) => {
    choices.current.asked = { ...choices.current.asked, ...more };
    say('');
    setEarlier(true);
    setProgress(starting);
    reader.current?.ask({ ask: 'reread', choices: choices.current.asked });
  };
  const compute = (assumptions: Assumptions) => {
    say('');
    setRefusal(null);
    setProgress({ ...starting, phase: 'answering' });
    loadReport().then(
      (loaded) => {
        setReport(() => loaded);
        reader.current?.ask({ ask: 'answer', assumptions });
      },
      () => {
        setProgress(null);
        say(words.notLoaded);
      },
    );
  };
  const cancel = () => {
    if (preview === null) {
      onEnd(words.cancelled);
      return;
    }
    reader.current?.stop();
    choices.current.asked = choices.current.shown;
    setProgress(null);
    say(words.stopped);
    place.current?.querySelector<HTMLElement>("[data-stage='preview']")?.focus();
  };
  const percent = formatPercent(progress?.share ?? 0, language, { maximumDecimals: 0 });
  const currency = currencyOf(preview, language === 'hu' ? 'HUF' : 'EUR');

  return (
    <div ref={place} class="session">
      <p class="heard" role="status">
        {progress !== null && words.phases[progress.phase]}
      </p>
      {refusal !== null && (
        <div role="alert">
          <h4 tabindex={-1} data-stage="refusal">
            {preview === null ? words.refused : words.undone}
          </h4>
          <p class="problem">{words.refusal(refusal)}</p>
        </div>
      )}
      {preview !== null && (
        <>
          <PreviewForm
            preview={preview}
            name={name}
            busy={progress !== null}
            currency={currency}
            language={language}
            words={words.preview}
            shell={shell}
            onChoose={choose}
          />
          <AssumptionForm
            preview={preview}
            today={today}
            currency={currency}
            busy={progress !== null}
            again={answers !== null}
            language={language}
            words={words.assumptions}
            shell={shell}
            onChange={() => {
              setEarlier(true);
            }}
            onCompute={compute}
          />
        </>
      )}
      <p class="problem" role="status">
        {said}
      </p>
      {answers !== null && Report !== null && (
        <Report answers={answers} language={language} name={name} leads={leads} isEarlier={isEarlier} />
      )}
      {progress === null ? (
        <p>
          <button
            type="button"
            onClick={() => {
              onEnd('');
            }}
          >
            {words.another}
          </button>
        </p>
      ) : (
        <div class="progress">
          <label>
            {words.phases[progress.phase]} {words.progress(percent)}
            <progress max={1} value={progress.share} />
          </label>
          <button type="button" onClick={cancel}>
            {words.cancel}
          </button>
        </div>
      )}
    </div>
  );
}

const starting: Progress = { tell: 'progress', phase: 'looking', share: 0 };

/** What amounts are printed in: the currency of the file where it is one that is known here, else the language's own. */
function currencyOf(preview: Preview | null, own: Currency): Currency {
  const named = preview?.reading.currency.value;
  return named === 'EUR' || named === 'HUF' ? named : own;
}
