import type { Lack, ProblemCode } from '../reading/preview.ts';
import type { AnswerTo, QuestionCode } from '../reading/questions.ts';
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
} from '../reading/reading.ts';
import type { Refusal } from '../reading/refusal.ts';
import type { Phase } from '../protocol.ts';

/** What is said from the moment a file is there until its answers. Numbers and days come printed. */
export interface SessionWords {
  readonly phases: Readonly<Record<Phase, string>>;
  readonly progress: (percent: string) => string;
  readonly cancel: string;
  readonly another: string;
  /** After a press on cancel: nothing is left of the file, or all is as it was. */
  readonly cancelled: string;
  readonly stopped: string;
  readonly refused: string;
  readonly refusedPaste: string;
  /** Where a correction made the file unreadable. */
  readonly undone: string;
  /** Each with what to do about it. */
  readonly refusal: (refusal: Refusal) => string;
  /** Of a table that was pasted: there is no file to choose or to download again. */
  readonly refusalOfPaste: (refusal: Refusal) => string;
  readonly preview: PreviewWords;
  readonly assumptions: AssumptionWords;
  readonly notLoaded: string;
}

export interface PreviewWords {
  readonly title: string;
  /** Of the file; null for a table that was pasted. */
  readonly file: (name: string | null) => string;
  readonly orders: (facts: Facts) => string;
  readonly customers: (facts: Facts) => string;
  readonly leftOut: (rows: number) => string;
  readonly empty: (rows: number) => string;
  readonly net: string;
  readonly netOfGross: (percent: string) => string;
  readonly scaled: Readonly<Record<Exclude<Scale, 'one'>, string>>;
  /** What was made of margins in percent. */
  readonly marginRead: Readonly<Record<Exclude<MarginForm, 'money'>, string>>;
  readonly lacks: Readonly<Record<Lack, string>>;
  readonly unsure: string;
  readonly settings: string;
  readonly setting: Readonly<Record<SettingName, string>>;
  readonly encoding: Readonly<Record<Encoding, string>>;
  readonly separator: Readonly<Record<Separator, string>>;
  readonly quote: Readonly<Record<Quote, string>>;
  readonly decimal: Readonly<Record<Decimal, string>>;
  readonly thousands: Readonly<Record<Thousands, string>>;
  readonly dateOrder: Readonly<Record<DateOrder, string>>;
  readonly kind: Readonly<Record<Kind, string>>;
  readonly vat: Readonly<Record<Vat, string>>;
  readonly scale: Readonly<Record<Scale, string>>;
  readonly marginForm: Readonly<Record<MarginForm, string>>;
  readonly noHeader: string;
  /** A row, and what stands in it. */
  readonly headerLine: (line: string, cells: string) => string;
  readonly sheet: (place: number) => string;
  readonly table: string;
  readonly line: string;
  readonly column: (place: number) => string;
  readonly followingColumns: (columns: number) => string;
  readonly roleOf: (column: string) => string;
  readonly role: Readonly<Record<Role, string>>;
  readonly leftOutRow: string;
  readonly problems: (rows: number) => string;
  readonly problemsShown: (shown: number) => string;
  readonly problem: Readonly<Record<ProblemCode, string>>;
  readonly problemAt: (line: string, reason: string, cell: string) => string;
  readonly questions: string;
  readonly question: {
    readonly [Code in QuestionCode]: {
      readonly ask: (count: number, matched: number) => string;
      readonly answers: Readonly<Record<AnswerTo<Code>, string>>;
    };
  };
  readonly example: (line: string) => string;
}

/** What is counted in a file, printed. */
export interface Facts {
  readonly rows: string;
  readonly customers: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly sum: string;
}

export type SettingName =
  | 'kind'
  | 'sheet'
  | 'encoding'
  | 'separator'
  | 'quote'
  | 'headerLine'
  | 'decimal'
  | 'thousands'
  | 'dateOrder'
  | 'vat'
  | 'vatPercent'
  | 'scale'
  | 'marginForm'
  | 'currency';

export interface AssumptionWords {
  readonly title: string;
  readonly currency: string;
  readonly currencyNames: { readonly HUF: string; readonly EUR: string };
  readonly foreignCurrency: (currency: string) => string;
  readonly margin: string;
  readonly marginHint: string;
  readonly discount: string;
  readonly discountHint: string;
  readonly horizon: string;
  readonly horizonHint: string;
  readonly months: string;
  readonly end: string;
  readonly endHint: string;
  readonly noDay: string;
  readonly loss: string;
  readonly lossHint: string;
  readonly lossKinds: { readonly gaps: string; readonly months: string };
  readonly lossNumber: { readonly gaps: string; readonly months: string };
  readonly hours: string;
  readonly hoursHint: string;
  readonly compute: string;
  /** Once there are answers. */
  readonly again: string;
}
