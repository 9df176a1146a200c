/** One question answered from the file, or why it cannot be. */
export type Part<Answer> = Found<Answer> | Missing;

/** The answer, and the calculators that open with its numbers. */
export interface Found<Answer> {
  readonly missing: null;
  readonly answer: Answer;
  readonly calculators: readonly CalculatorLink[];
}

/** Why there is no answer, from where on there would be one, and what helps meanwhile. */
export interface Missing {
  readonly missing: MissingCode;
  /** What there is and what would be enough; empty where more of the same would not help. */
  readonly enough: readonly Shortfall[];
  /** The calculators to use instead, with what the file does say filled in. */
  readonly calculators: readonly CalculatorLink[];
}

/** Why a part has no answer. */
export type MissingCode =
  /** No row can be computed with. */
  | 'noRows'
  /** Revenues add up to 0 or less. */
  | 'noRevenue'
  /** No customer leaves any margin. */
  | 'noMargin'
  /** One customer alone. */
  | 'oneCustomer'
  /** A customer list: this takes the single orders. */
  | 'needsOrders'
  /** The list has no column of the revenue in the year before. */
  | 'needsEarlierYear'
  /** The list has no column of cost or margin, or the file is an order log. */
  | 'needsCost'
  /** The list has no column of contacts. */
  | 'needsContacts'
  /** The list has no column of the last purchase. */
  | 'needsLastPurchase'
  /** Nobody was a customer in one of the two years. */
  | 'emptyYear'
  /** Nobody has ordered in the time that counts. */
  | 'nobodyActive'
  /** The file does not reach back far enough. */
  | 'shortHistory'
  /** Too few have ordered again for an estimate, however large a part of all they are. */
  | 'fewRepeatCustomers'
  /** Customers order at fixed intervals, like subscribers: the model of free orders gives them wrong numbers. */
  | 'regularOrders'
  /** The model finds no most likely parameters for these orders: they are all alike. */
  | 'noFit'
  /** The model was tried on the file's own last period, and missed it by more than chance and a third. */
  | 'failedCheck'
  /** A few orders are so large that their mean has no limit. */
  | 'unlimitedOrders';

/** A number that is too small, and how large it would have to be. */
export interface Shortfall {
  readonly what: 'customers' | 'repeatCustomers' | 'historyDays' | 'ordersPerCustomer';
  /** What the file has. */
  readonly have: number;
  /** From where on it would be enough. */
  readonly need: number;
}

/** Calculators that can be opened with numbers of the file. */
export const calculatorNames = [
  'LifetimeValue',
  'Pareto',
  'ChurnCost',
  'FourCategories',
  'RepeatOrders',
] as const;

/** One of them. */
export type CalculatorName = (typeof calculatorNames)[number];

/** A calculator, and the part of an address behind `#` that opens it with numbers of the file: never a name. */
export interface CalculatorLink {
  readonly calculator: CalculatorName;
  /** null opens it as it is. */
  readonly fragment: string | null;
}
