import { formatPercent, type Currency } from '@monday-letter/locale';
import { dayNumberFromIsoDate } from '@monday-letter/metrics';
import { useEffect, useMemo, useRef } from 'preact/hooks';

import { readersToday } from '../../calculators/panels/readersToday.ts';
import type { ShellWords } from '../../calculators/shell/shellWords.ts';
import type { Preview } from '../reading/preview.ts';
import { AssumptionForm } from './preview/assumptions/AssumptionForm.tsx';
import { PreviewForm } from './preview/PreviewForm.tsx';
import type { SessionProps } from './sessionProps.ts';
import type { SessionWords } from './sessionWords.ts';
import { useSession, type SessionInput } from './useSession.ts';
import { useSteps } from './useSteps.ts';

interface Props extends SessionProps, Pick<SessionInput, 'loadReport'> {
  readonly words: SessionWords;
  /** What fields of numbers say. */
  readonly shell: ShellWords;
}

/** One file from its first byte to its answers: progress, what was read, what is assumed, the report. */
export function Session({ name, leads, words, shell, ...input }: Props) {
  const { language, onEnd } = input;
  const session = useSession({ ...input, words });
  const { progress, preview, refusal, answers, isEarlier, Report, said, rounds } = session;
  const shown = useSteps(answers);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // What fields say is wrong comes now: later there may be no network.
    shell
      .onDemand()
      .then((parts) => parts.fieldProblem())
      .catch(() => undefined);
  }, []);

  const stage =
    refusal !== null ? 'refusal' : shown !== null ? 'answers' : preview !== null ? 'preview' : 'start';
  useEffect(() => {
    // What has just come is read out and scrolled to, once: while choices change, the focus stays where it is.
    if (stage === 'refusal' && preview !== null) return;
    const title = place.current?.querySelector<HTMLElement>(`[data-stage='${stage}']`);
    title?.focus({ preventScroll: true });
    title?.scrollIntoView();
  }, [stage, rounds]);

  const busy = progress !== null;
  const again = answers?.customers !== undefined;
  // Progress is told a hundred times: what it changes nothing of is not gone through again.
  const forms = useMemo(() => {
    if (preview === null) return null;
    const common = {
      preview,
      shell,
      busy,
      language,
      currency: currencyOf(preview, language === 'hu' ? 'HUF' : 'EUR'),
    };
    const today = dayNumberFromIsoDate(readersToday(new Date()));
    return (
      <>
        <PreviewForm {...common} name={name} words={words.preview} onChoose={session.choose} />
        <AssumptionForm
          {...common}
          today={today}
          again={again}
          words={words.assumptions}
          onAssume={session.assume}
          onCompute={session.compute}
        />
      </>
    );
  }, [preview, busy, again]);
  const report = useMemo(
    () => shown && Report && <Report answers={shown} {...{ language, name, leads, isEarlier }} />,
    [shown, Report, isEarlier],
  );

  return (
    <div ref={place} class="session">
      <p class="heard" role="status">
        {progress !== null && words.phases[progress.phase]}
      </p>
      {refusal !== null && (
        <div role="alert">
          <h4 tabindex={-1} data-stage="refusal">
            {preview !== null ? words.undone : name === null ? words.refusedPaste : words.refused}
          </h4>
          <p class="problem">{(name === null ? words.refusalOfPaste : words.refusal)(refusal)}</p>
        </div>
      )}
      {forms}
      <p class="problem" role="status">
        {said}
      </p>
      {report}
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
            {words.phases[progress.phase]}{' '}
            {words.progress(formatPercent(progress.share, language, { maximumDecimals: 0 }))}
            <progress max={1} value={progress.share} />
          </label>
          <button
            type="button"
            onClick={() => {
              session.cancel();
              place.current?.querySelector<HTMLElement>("[data-stage='preview']")?.focus();
            }}
          >
            {words.cancel}
          </button>
        </div>
      )}
    </div>
  );
}

/** What amounts are printed in: the currency of the file where it is one that is known here, else the language's own. */
function currencyOf(preview: Preview, own: Currency): Currency {
  const named = preview.reading.currency.value;
  return named === 'EUR' || named === 'HUF' ? named : own;
}
