import { formatPercent, type Currency } from '@monday-letter/locale';
import { dayNumberFromIsoDate } from '@monday-letter/metrics';
import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { readersToday } from '../../calculators/panels/readersToday.ts';
import type { Answers } from '../answers/answers.ts';
import type { Assumptions } from '../answers/assumptions.ts';
import type { Reply } from '../protocol.ts';
import type { Choices } from '../reading/choices.ts';
import type { Preview } from '../reading/preview.ts';
import type { Refusal } from '../reading/refusal.ts';
import { AssumptionForm } from './preview/AssumptionForm.tsx';
import { PreviewForm } from './preview/PreviewForm.tsx';
import type { ReportProps } from './reportProps.ts';
import type { SessionProps } from './sessionProps.ts';
import type { SessionWords } from './sessionWords.ts';
import { startReader, type Reader } from './startReader.ts';

interface Props extends SessionProps {
  readonly words: SessionWords;
  readonly loadReport: () => Promise<FunctionComponent<ReportProps>>;
}

type Progress = Extract<Reply, { tell: 'progress' }>;

/** One file from its first byte to its answers: progress, what was read, what is assumed, the report. */
export function Session({ source, name, language, leads, onEnd, words, loadReport }: Props) {
  const [progress, setProgress] = useState<Progress | null>(starting);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [answers, setAnswers] = useState<Answers | null>(null);
  const [Report, setReport] = useState<FunctionComponent<ReportProps> | null>(null);
  const [failed, setFailed] = useState(false);
  const [choices, setChoices] = useState<Choices>({});
  const reader = useRef<Reader | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const today = dayNumberFromIsoDate(readersToday(Date.now()));

  useEffect(() => {
    const started = startReader(source, language, (reply) => {
      setProgress(reply.tell === 'progress' ? reply : null);
      if (reply.tell === 'preview') {
        setPreview(reply.preview);
        setRefusal(null);
      }
      if (reply.tell === 'refusal') {
        setRefusal(reply.refusal);
        setPreview(null);
      }
      if (reply.tell === 'answers') setAnswers(reply.answers as unknown as Answers);
    });
    reader.current = started;
    return started.end;
  }, []);

  const stage =
    answers !== null ? 'answers' : preview !== null ? 'preview' : refusal !== null ? 'refusal' : 'start';
  useEffect(() => {
    // What has just come is read out and scrolled to, once: while choices change, the focus stays where it is.
    place.current?.querySelector<HTMLElement>(`[data-stage='${stage}']`)?.focus();
  }, [stage, Report]);

  const choose = (more: Choices) => {
    const next = { ...choices, ...more };
    setChoices(next);
    setAnswers(null);
    reader.current?.ask({ ask: 'reread', choices: next });
  };
  const compute = (assumptions: Assumptions) => {
    setFailed(false);
    setAnswers(null);
    loadReport().then(
      (loaded) => {
        setReport(() => loaded);
        reader.current?.ask({
          ask: 'answer',
          assumptions: assumptions as unknown as Record<string, unknown>,
        });
      },
      () => {
        setFailed(true);
      },
    );
  };
  const percent = formatPercent(progress?.share ?? 0, language, { maximumDecimals: 0 });
  const currency: Currency =
    preview?.reading.currency.value === 'EUR'
      ? 'EUR'
      : preview?.reading.currency.value === 'HUF'
        ? 'HUF'
        : language === 'hu'
          ? 'HUF'
          : 'EUR';

  return (
    <div ref={place} class="session">
      <p class="heard" role="status">
        {progress !== null && words.phases[progress.phase]}
      </p>
      {progress !== null && (
        <div class="progress">
          <label>
            {words.phases[progress.phase]} {words.progress(percent)}
            <progress max={1} value={progress.share} />
          </label>
          <button type="button" onClick={onEnd}>
            {words.cancel}
          </button>
        </div>
      )}
      {refusal !== null && (
        <div role="alert">
          <h4 tabindex={-1} data-stage="refusal">
            {words.refused}
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
            onChoose={choose}
          />
          {preview.lacks.length === 0 && (
            <AssumptionForm
              key={preview.reading.kind.value}
              preview={preview}
              today={today}
              currency={currency}
              busy={progress !== null}
              language={language}
              words={words.assumptions}
              onCompute={compute}
            />
          )}
        </>
      )}
      {failed && <p class="problem">{words.notLoaded}</p>}
      {answers !== null && Report !== null && preview !== null && (
        <Report answers={answers} language={language} name={name} leads={leads} />
      )}
      {progress === null && (
        <p>
          <button type="button" onClick={onEnd}>
            {words.another}
          </button>
        </p>
      )}
    </div>
  );
}

const starting: Progress = { tell: 'progress', phase: 'looking', share: 0 };
