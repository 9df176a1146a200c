import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import type { Assumptions } from '../answers/assumptions.ts';
import type { Reply } from '../protocol.ts';
import type { Choices } from '../reading/choices.ts';
import type { Preview } from '../reading/preview.ts';
import type { Refusal } from '../reading/refusal.ts';
import type { AnswersSoFar } from '../sent/sentAnswers.ts';
import { isSame, type Asked } from './asked.ts';
import { fetchCsvThread } from './csvThread.ts';
import type { ReportProps } from './reportProps.ts';
import type { SessionProps } from './sessionProps.ts';
import type { SessionWords } from './sessionWords.ts';
import { startReader, type Heard, type Reader } from './startReader.ts';

export interface SessionInput extends Pick<SessionProps, 'source' | 'language' | 'onEnd'> {
  readonly words: Pick<SessionWords, 'notLoaded' | 'cancelled' | 'stopped'>;
  readonly loadReport: () => Promise<FunctionComponent<ReportProps>>;
}

export type Progress = Extract<Reply, { tell: 'progress' }>;

const starting: Progress = { tell: 'progress', phase: 'looking', share: 0 };

/** What is known of one file from its first byte to its answers, and what its reader can do. */
export function useSession({ source, language, onEnd, words, loadReport }: SessionInput) {
  const [progress, setProgress] = useState<Progress | null>(starting);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [answers, setAnswers] = useState<AnswersSoFar | null>(null);
  const [rounds, setRounds] = useState(0);
  /** What the answers that are shown were computed from, and what the reader assumes now. */
  const [computed, setComputed] = useState<Asked | null>(null);
  const [assumed, setAssumed] = useState<Assumptions | null>(null);
  const [Report, setReport] = useState<FunctionComponent<ReportProps> | null>(null);
  const [said, say] = useState('');
  const reader = useRef<Reader | null>(null);
  /** What has been corrected: up to the preview that is shown, and with what is asked now. */
  const choices = useRef<{ shown: Choices; asked: Choices }>({ shown: {}, asked: {} });
  /** What has come of the answers that were asked for last, and what they are computed from. */
  const coming = useRef<{ parts: Partial<AnswersSoFar>; from: Asked | null }>({ parts: {}, from: null });
  /** Whether there have been all answers before. */
  const isAnswered = useRef(false);
  /** How often something was stopped: what was being fetched for it is not gone on with. */
  const stops = useRef(0);

  const hear = (heard: Heard) => {
    if (heard.tell === 'progress') {
      setProgress(heard);
      hearFinished(heard);
      return;
    }
    if (reader.current?.isBusy() !== true) setProgress(null);
    if (heard.tell === 'preview') {
      choices.current.shown = choices.current.asked;
      setPreview(heard.preview);
      setRefusal(null);
    } else if (heard.tell === 'answers') {
      // What has been shown already is not drawn again.
      show({ ...heard.answers, ...coming.current.parts });
      if (isAnswered.current) setRounds((count) => count + 1);
      isAnswered.current = true;
    } else {
      goBack();
      if (heard.tell === 'refusal') setRefusal(heard.refusal);
      else say(words.notLoaded);
    }
  };
  const hearFinished = ({ finished }: Progress) => {
    if (finished === undefined) return;
    const parts = { ...coming.current.parts, ...finished };
    const { assumptions, source } = parts;
    coming.current.parts = parts;
    // Those of before stay until there are all: nobody is to read numbers of both in one report.
    if (!isAnswered.current && assumptions && source) show({ ...parts, assumptions, source });
  };
  const show = (parts: AnswersSoFar) => {
    setAnswers(parts);
    setComputed(coming.current.from);
  };
  /** What was asked last did not work, or is no longer wanted: all is as it was. */
  const goBack = () => {
    choices.current.asked = choices.current.shown;
    if (!isAnswered.current) setAnswers(null);
  };
  useEffect(() => {
    const started = startReader(source, language, hear);
    reader.current = started;
    // What is only needed after the answers comes now, too: from here on a reader may do without network.
    loadReport().then(fetchCsvThread, () => undefined);
    return started.stop;
  }, []);

  const choose = (more: Choices) => {
    choices.current.asked = { ...choices.current.asked, ...more };
    say('');
    setProgress(starting);
    reader.current?.ask({ ask: 'reread', choices: choices.current.asked });
  };
  const compute = (assumptions: Assumptions) => {
    say('');
    setRefusal(null);
    setProgress({ ...starting, phase: 'answering' });
    coming.current = { parts: {}, from: { choices: choices.current.asked, assumptions } };
    const { current } = stops;
    loadReport().then(
      (loaded) => {
        if (stops.current !== current) return;
        setReport(() => loaded);
        reader.current?.ask({ ask: 'answer', assumptions });
      },
      () => {
        if (stops.current !== current) return;
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
    stops.current += 1;
    reader.current?.stop();
    goBack();
    setProgress(null);
    say(words.stopped);
  };
  return {
    ...{ progress, preview, refusal, answers, Report, said },
    /** Whether the answers are those to something else than what is asked now. */
    isEarlier:
      computed !== null &&
      assumed !== null &&
      !isSame(computed, { choices: choices.current.asked, assumptions: assumed }),
    /** How often answers have taken the place of earlier ones. */
    rounds,
    ...{ assume: setAssumed, choose, compute, cancel },
  };
}
