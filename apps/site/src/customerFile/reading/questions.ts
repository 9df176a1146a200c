/**
 * What the file leaves open about its rows. Each was counted in the whole file and is answered by a sensible default
 * until the reader answers it. The order of the answers is the order to offer them.
 */
export const questionAnswers = {
  /**
   * Orders: amounts below 0. `cancel`: one that is the exact opposite of an earlier order of the customer takes that
   * order away with itself, the others are subtracted.
   */
  creditNotes: ['cancel', 'subtract', 'leaveOut'],
  /** Rows that are the same in every cell. `leaveOut` keeps the first of them. */
  duplicates: ['leaveOut', 'keep'],
  /**
   * Orders: several orders of a customer on one day, whether they are one. `separate` counts each, and a second one on
   * the day is a repeat order; gaps and models know days only.
   */
  sameDay: ['join', 'separate'],
  /** Rows that add up the others. */
  totals: ['leaveOut', 'keep'],
  /** Names that differ only in capitals, spaces or punctuation. */
  spellings: ['join', 'keep'],
  /** Customers: several rows with the same name. `join` adds them up. */
  sameName: ['join', 'keep'],
  /** Names that stand for many people: cash sales, private persons. */
  collective: ['leaveOut', 'keep'],
  /**
   * Rows without a name below a row that has one, as in a table grouped by customer. `fillDown` takes the name from
   * above; `leaveOut` lists them as problems.
   */
  emptyNames: ['fillDown', 'leaveOut'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type QuestionCode = keyof typeof questionAnswers;
export type AnswerTo<Code extends QuestionCode> = (typeof questionAnswers)[Code][number];

/** One question that the rows raise. It is asked only if `count` is above 0. */
export type Question = { [Code in QuestionCode]: QuestionAbout<Code> }[QuestionCode];

export interface QuestionAbout<Code extends QuestionCode> {
  readonly code: Code;
  /** The answer that holds now: the default, or what was chosen. */
  readonly answer: AnswerTo<Code>;
  /** How many rows it concerns; for `spellings` and `collective`, how many names. */
  readonly count: number;
  /** `creditNotes`: how many have an exact opposite. Otherwise the same as `count`. */
  readonly matched: number;
  /** A few of them, from the top of the file. */
  readonly examples: readonly Example[];
}

export interface Example {
  /** The row, as a spreadsheet counts it. */
  readonly line: number;
  /** Its customer; for `spellings`, both spellings. */
  readonly names: readonly string[];
  /** Days since 1970-01-01; null in a customer list. */
  readonly day: number | null;
  /** null where the row has none. */
  readonly amount: number | null;
}
