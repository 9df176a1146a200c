import { useEffect, useState } from 'preact/hooks';

import type { AnswersSoFar } from '../sent/sentAnswers.ts';
import { nextStep } from './nextStep.ts';

/** What is shown of the answers: one part more each time the browser has painted, until all that there is. */
export function useSteps(wanted: AnswersSoFar | null): AnswersSoFar | null {
  const [shown, setShown] = useState<AnswersSoFar | null>(null);
  useEffect(() => {
    setShown(nextStep(shown, wanted));
  }, [shown, wanted]);
  return wanted === null ? null : shown;
}
