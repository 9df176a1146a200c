import type { CustomerModel, ModelReason } from '@monday-letter/metrics';

import type { AdviceWords } from '../../answers/advice.ts';
import type { SubscriptionCourse } from '../../answers/answers.ts';
import type { CohortPeriod } from '../../answers/assumptions.ts';
import type { MissingCode, Shortfall } from '../../answers/part.ts';
import type { ResultsWords } from '../../answers/resultsWords.ts';
import type { MoverGroup } from '../../sent/sentAnswers.ts';

/** What the report says. Numbers and days come printed; `number` where a word depends on it. */
export interface ReportWords {
  /** As they stand in the file with all customers. */
  readonly results: ResultsWords;
  readonly advice: AdviceWords;
  readonly title: string;
  /** The name of the file; null for a table that was pasted. */
  readonly source: (file: string | null, rows: string, customers: string) => string;
  readonly until: (day: string) => string;
  readonly afterEnd: (rows: string) => string;
  /** Rows without an amount. */
  readonly ofNothing: (rows: string) => string;
  /** Where the reader has changed something since. */
  readonly earlier: string;
  readonly assumed: {
    readonly title: string;
    readonly margin: (rate: string) => string;
    readonly discount: (rate: string) => string;
    readonly horizon: (months: string) => string;
    readonly end: (day: string) => string;
    readonly gaps: (times: string) => string;
    readonly months: (months: string) => string;
    readonly hours: (hours: string) => string;
  };
  readonly numbers: string;
  readonly open: (calculator: string) => string;
  /** Where it opens with its own sample. */
  readonly openSample: (calculator: string) => string;
  readonly article: (title: string) => string;
  readonly enough: (shortfalls: string) => string;
  readonly shortfall: (what: Shortfall['what'], have: string, need: string) => string;
  readonly missing: Readonly<Record<MissingCode, string>>;
  readonly instead: string;
  readonly cautions: Readonly<Record<Caution, string>>;
  readonly period: (from: string, to: string) => string;
  readonly concentration: {
    readonly title: string;
    readonly top: (share: string) => string;
    readonly eighty: (customers: string, share: string) => string;
    readonly largest: (share: string) => string;
    readonly gini: (value: string) => string;
    readonly curve: {
      readonly title: string;
      readonly own: string;
      readonly equal: string;
      readonly rule: string;
    };
    readonly across: string;
    readonly up: string;
    readonly classes: readonly [
      caption: string,
      name: string,
      customers: string,
      share: string,
      amount: string,
    ];
  };
  readonly profit: {
    readonly title: string;
    readonly total: (amount: string) => string;
    /** Where all together cost more than they bring; the amount without its sign. */
    readonly totalLoss: (amount: string) => string;
    readonly unprofitable: (customers: string, amount: string) => string;
    readonly nobody: string;
    readonly peak: (share: string) => string;
    readonly curve: { readonly title: string; readonly own: string; readonly whole: string };
    readonly across: string;
    readonly up: string;
  };
  readonly twoYears: {
    readonly title: string;
    readonly revenue: (before: string, after: string) => string;
    readonly stayed: (customers: string, share: string) => string;
    readonly groups: Readonly<Record<MoverGroup, string>>;
    readonly nobody: string;
    readonly columns: readonly [name: string, before: string, after: string];
    readonly more: (customers: string) => string;
  };
  readonly categories: {
    readonly title: string;
    readonly four: string;
    readonly withoutEffort: string;
    readonly columns: readonly [name: string, customers: string, margin: string, share: string];
    readonly border: (amount: string) => string;
    /** Where half of the active customers leave no margin at all. */
    readonly noBorder: string;
  };
  readonly repeatOrders: {
    readonly title: string;
    readonly rate: (rate: string, range: string) => string;
    readonly counts: (second: string, all: string) => string;
    readonly gap: (median: string) => string;
    /** Where each customer counts as one: the gap that losses are told by. */
    readonly usual: (days: string) => string;
    readonly ninety: (days: string) => string;
  };
  readonly loss: {
    readonly title: string;
    readonly rate: (rate: string, range: string) => string;
    readonly definition: (days: string) => string;
    readonly counts: (lost: string, start: string, day: string) => string;
    readonly returned: (returned: string, silent: string) => string;
    readonly noneReturned: (silent: string) => string;
    /** A silence after which few would have returned. */
    readonly longer: (months: string, returned: string, silent: string) => string;
    readonly now: (active: string, silent: string) => string;
    /** Of a list of two years: who bought in the earlier one alone. */
    readonly ofList: (lost: string, earlier: string) => string;
    readonly laterYear: (active: string) => string;
  };
  readonly cohorts: {
    readonly title: string;
    readonly meaning: Readonly<Record<CohortPeriod, string>>;
    readonly caption: string;
    readonly first: string;
    /** A period by its year and its number in the year: month or quarter. */
    readonly came: Readonly<Record<CohortPeriod, (year: number, number: number) => string>>;
    readonly customers: string;
    readonly after: (periods: number) => string;
    readonly overall: string;
    readonly curve: { readonly title: string; readonly own: string; readonly model: string };
    readonly across: Readonly<Record<CohortPeriod | 'renewal', string>>;
    readonly up: string;
    readonly irregular: (share: string) => string;
    readonly noRepeatOrders: string;
    readonly regular: (days: string, share: string) => string;
    readonly lost: (lost: string, customers: string) => string;
    readonly problem: Readonly<Record<NonNullable<SubscriptionCourse['problem']>, string>>;
  };
  readonly lifetimeValue: {
    readonly title: string;
    readonly value: (expected: string, months: string) => string;
    readonly range: (range: string, level: string) => string;
    readonly orders: (expected: string, range: string) => string;
    readonly mean: (value: string) => string;
    readonly alive: (alive: string, customers: string) => string;
    readonly top: (share: string) => string;
    readonly checkTitle: string;
    readonly check: (
      shown: string,
      forecast: string,
      expected: string,
      range: string,
      came: string,
    ) => string;
    readonly verdict: Readonly<Record<'good' | 'fair' | 'poor', string>>;
    readonly within: (within: string, level: string) => string;
    readonly classes: readonly [
      caption: string,
      orders: string,
      customers: string,
      forecast: string,
      came: string,
    ];
    readonly orMore: (orders: string) => string;
    readonly parameters: string;
    readonly method: string;
  };
  readonly model: {
    readonly title: string;
    readonly names: Readonly<Record<CustomerModel, string>>;
    readonly fits: (name: string, reasons: readonly string[]) => string;
    readonly doesNotFit: (name: string, reasons: readonly string[]) => string;
    /** Each holds behind “because”, for a model as well as against one. */
    readonly reasons: Readonly<Record<ModelReason, string>>;
    /** Against the model of orders, behind “because”, where it erred on the file's own last period. */
    readonly failedCheck: string;
    /** Where customers pay at fixed intervals. */
    readonly regular: string;
  };
  readonly customers: {
    readonly title: string;
    readonly caption: (shown: string, all: string) => string;
    readonly following: (customers: string) => string;
    readonly columns: {
      readonly name: string;
      readonly revenue: string;
      readonly class: string;
      readonly orders: string;
      readonly lastOrder: string;
      readonly alive: string;
      readonly value: string;
      readonly category: string;
      readonly advice: string;
    };
    readonly save: string;
    readonly saved: (name: string) => string;
    readonly writing: (percent: string) => string;
    readonly cancel: string;
    /** After a press on cancel. */
    readonly notWritten: string;
    /** Where the code that writes could not be fetched. */
    readonly notSaved: string;
    readonly print: string;
  };
}

/** What to keep in mind at a result. */
export type Caution =
  | 'few'
  | 'equal'
  | 'credits'
  | 'shortPeriod'
  | 'separateOrders'
  | 'loss'
  | 'noMargin'
  | 'manyReturned'
  | 'nobodyLost'
  | 'noGaps'
  | 'unchecked'
  | 'correlated'
  | 'fairCheck'
  | 'longHorizon'
  | 'assumedMargin'
  | 'costsMissing'
  | 'marginsMissing'
  | 'contactsMissing'
  | 'activityUnknown';
