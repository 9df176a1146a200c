import type { QuestionCode, AnswerTo } from './questions.ts';
import type {
  DateOrder,
  Decimal,
  Encoding,
  Kind,
  MarginForm,
  Quote,
  Role,
  Scale,
  Separator,
  Thousands,
  Vat,
} from './reading.ts';

/**
 * All that the reader has corrected so far. What is not in it is detected, in the light of what is: a separator chosen
 * by hand leads to new columns, whose roles are found anew.
 */
export interface Choices {
  readonly encoding?: Encoding;
  readonly separator?: Separator;
  readonly quote?: Quote;
  readonly sheet?: number;
  readonly headerLine?: number | null;
  readonly firstLine?: number;
  readonly decimal?: Decimal;
  readonly thousands?: Thousands;
  readonly dateOrder?: DateOrder;
  readonly currency?: string | null;
  readonly kind?: Kind;
  /** By the place of the column, from 0. A role that one column has and another is given goes to the latter. */
  readonly roles?: Readonly<Record<number, Role>>;
  readonly vat?: Vat;
  readonly scale?: Scale;
  readonly marginForm?: MarginForm;
  /** From 0 to 100. */
  readonly vatPercent?: number;
  readonly answers?: { readonly [Code in QuestionCode]?: AnswerTo<Code> };
}
