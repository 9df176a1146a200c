import type { Choices } from '../choices.ts';
import type { AnswerTo, Example, Question, QuestionCode } from '../questions.ts';

export const EXAMPLES = 3;

/** The questions that the rows raise, with the answers that hold. */
export class QuestionList {
  readonly questions: Question[] = [];
  private readonly chosen: NonNullable<Choices['answers']>;

  constructor(chosen: NonNullable<Choices['answers']>) {
    this.chosen = chosen;
  }

  /** Asks if anything is concerned; the answer of the reader, or `usual`. */
  ask<Code extends QuestionCode>(
    code: Code,
    usual: AnswerTo<Code>,
    concerned: { readonly count: number; readonly matched?: number; readonly examples: readonly Example[] },
  ): AnswerTo<Code> {
    const chosen = (this.chosen as { readonly [Each in QuestionCode]?: string })[code] as
      AnswerTo<Code> | undefined;
    const answer = chosen ?? usual;
    const { count, matched = count, examples } = concerned;
    const question = { code, answer, count, matched, examples: examples.slice(0, EXAMPLES) };
    if (count > 0) this.questions.push(question as unknown as Question);
    return answer;
  }
}
