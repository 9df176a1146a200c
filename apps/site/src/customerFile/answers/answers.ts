import type {
  AbcSummary,
  BetaGeometricNbd,
  CategorySummary,
  CategoryThresholds,
  CurvePoint,
  GammaGamma,
  ModelChoice,
  ObservedChurn,
  ObservedRenewal,
  WhalePoint,
} from '@monday-letter/metrics';

import type { Assumptions, CohortPeriod } from './assumptions.ts';
import type { CustomerTable } from './customerTable.ts';
import type { Part } from './part.ts';

/**
 * All that one file says: plain numbers and codes, no words, safe to post from a worker. Money is in the currency of the
 * assumptions, days are days since 1970-01-01, rates parts of 1. No number in it is NaN, infinite or −0; only the columns
 * of `customers` hold NaN for what is not known, and `customerAt` reads them.
 */
export interface Answers {
  readonly assumptions: Assumptions;
  readonly source: SourceFacts;
  readonly customers: CustomerTable;
  readonly concentration: Part<Concentration>;
  readonly profit: Part<Profit>;
  readonly twoYears: Part<TwoYearsCompared>;
  readonly categories: Part<Categories>;
  readonly repeatOrders: Part<RepeatOrders>;
  readonly loss: Part<Loss>;
  readonly cohorts: Part<Cohorts>;
  readonly lifetimeValue: Part<LifetimeValue>;
  readonly model: ModelFacts;
}

/** The parts that are computed one after the other. */
export type AnswerPart = Exclude<keyof Answers, 'assumptions' | 'source' | 'customers' | 'model'>;

/** What the answers are computed from. */
export interface SourceFacts {
  readonly kind: 'orders' | 'customers';
  /** Rows of the file, and how many of them count. */
  readonly rows: number;
  readonly rowsUsed: number;
  /** Rows dated after the end of observation, and orders of nothing at all: both are left out. */
  readonly rowsAfterEnd: number;
  readonly rowsOfNothing: number;
  readonly customers: number;
  /** Days on which a customer bought: all rows of a customer on one day are one order. null for a list. */
  readonly orders: number | null;
  /** From the first order to the last, and to the end of observation; null where no day is known. */
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  readonly observationEnd: number | null;
  readonly revenue: number;
}

/** A stretch of days, both ends included. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** A forecast: what is expected, and between what it lies in so many futures out of a hundred. */
export interface Forecast {
  readonly expected: number;
  readonly lowest: number;
  readonly highest: number;
}

/** How unevenly customers share in the revenue of a year. Only those who bought count. */
export interface Concentration {
  /** The last twelve months of an order log, or all of a shorter one; null for a list. */
  readonly period: Period | null;
  readonly isWholeYear: boolean;
  readonly customers: number;
  readonly revenue: number;
  /** Of the revenue, what the largest fifth bring. */
  readonly topFifthShare: number;
  /** The fewest customers who bring 80%, and that as a part of all. */
  readonly customersForEighty: number;
  readonly shareForEighty: number;
  readonly largestShare: number;
  /** null with credit notes, where it says nothing. */
  readonly gini: number | null;
  /** A, B and C. */
  readonly classes: readonly AbcSummary[];
  /** From the largest customer on. */
  readonly curve: readonly CurvePoint[];
  readonly cautions: readonly ('few' | 'equal' | 'credits' | 'shortPeriod')[];
}

/** What customers leave after the cost of serving them, added up from the most profitable on: the whale curve. */
export interface Profit {
  /** Whether the margin stands in the file, or is the assumed part of the revenue. */
  readonly marginFrom: 'file' | 'assumption';
  readonly hasCost: boolean;
  readonly customers: number;
  readonly totalProfit: number;
  readonly peak: WhalePoint;
  readonly unprofitableCustomers: number;
  /** What these take away again; 0 or less. */
  readonly lossOfUnprofitable: number;
  readonly curve: readonly WhalePoint[];
  /** Customers without a cost, or a margin, in a file that has them: taken for 0, and for the assumed rate. */
  readonly costsMissing: number;
  readonly marginsMissing: number;
  readonly cautions: readonly ('few' | 'loss')[];
}

/** Who moved into and out of the largest fifth between two years. Places are those of the customer table. */
export interface TwoYearsCompared {
  /** The two years of an order log; null for a list, whose columns say it. */
  readonly before: Period | null;
  readonly after: Period | null;
  readonly customersBefore: number;
  readonly customersAfter: number;
  readonly revenueBefore: number;
  readonly revenueAfter: number;
  /** How many were in the largest fifth of the earlier year, and which part of them still is. */
  readonly topBefore: number;
  readonly stayedShare: number;
  /** The largest first: by the later year for those who stayed and entered, by the earlier for those who fell and left. */
  readonly stayed: readonly Mover[];
  readonly entered: readonly Mover[];
  /** Still customers. */
  readonly fell: readonly Mover[];
  /** No customers any more. */
  readonly gone: readonly Mover[];
  readonly cautions: readonly ('few' | 'shortPeriod')[];
}

/** A customer who moved, by the place in the customer table. */
export interface Mover {
  readonly customer: number;
  readonly before: number;
  readonly after: number;
}

/** Customers by margin, effort and activity. */
export type Categories = {
  readonly marginFrom: 'file' | 'assumption';
  /** Whether last purchases are known; if not, everybody counts as active. */
  readonly activityKnown: boolean;
  readonly customers: number;
  readonly cautions: readonly ('few' | 'noMargin')[];
} & (
  | {
      /** All four categories: the file counts contacts. */
      readonly kind: 'four';
      /** The borders: medians of the active customers. */
      readonly thresholds: CategoryThresholds;
      /** Excellent, average, demanding, passive. */
      readonly summary: readonly CategorySummary[];
      /** Customers without a number of contacts in a file that has them: taken for 0. */
      readonly contactsMissing: number;
    }
  | {
      /** Without contacts the work that a customer makes is not known: three groups only, and no customer is demanding. */
      readonly kind: 'withoutEffort';
      readonly marginBorder: number;
      readonly activeMonths: number;
      readonly groups: readonly MarginGroup[];
    }
);

/** Much margin, little margin, or no order for longer than the active months. */
export interface MarginGroup {
  readonly group: 'muchMargin' | 'littleMargin' | 'passive';
  readonly customers: number;
  readonly customerShare: number;
  readonly annualMargin: number;
  /** null if the margin of all is 0 or less. */
  readonly marginShare: number | null;
}

/** Who came back within a year, and after how long. */
export interface RepeatOrders {
  readonly period: Period;
  readonly isWholeYear: boolean;
  readonly customersWithOrder: number;
  readonly customersWithSecondOrder: number;
  readonly rate: number;
  /** The 95% interval of the rate. */
  readonly lowest: number;
  readonly highest: number;
  /** Days between two orders of a customer in the whole file: half of the gaps are shorter; null if nobody came back. */
  readonly medianGapDays: number | null;
  /** The usual gap of a customer: those who order often weigh no more than others. Losses are told by it. */
  readonly usualGapDays: number | null;
  /** Of all gaps, so many in a hundred are within these days. */
  readonly quarterGapDays: number | null;
  readonly ninetyGapDays: number | null;
  readonly gaps: number;
  readonly cautions: readonly ('few' | 'shortPeriod' | 'separateOrders')[];
}

/** Who was lost in a year: of a log by the definition that was stated, of a list who bought in the earlier year alone. */
export interface Loss {
  /** So many days of silence make a loss; a year where gaps are asked for and nobody came back. null for a list. */
  readonly silenceDays: number | null;
  /** The day a year before the end, or as far back as the file allows; null for a list, whose columns say it. */
  readonly period: Period | null;
  readonly customersAtStart: number;
  readonly customersLost: number;
  readonly churn: ObservedChurn;
  /** Of those who were already silent so long at the start, how many have ordered since: the definition's own error. */
  readonly silentAtStart: number;
  readonly returned: number;
  /**
   * Where many returned: a longer silence, in whole months, after which at most a fifth did. null where few returned, and
   * where no silence is long enough.
   */
  readonly longer: {
    readonly months: number;
    readonly silentAtStart: number;
    readonly returned: number;
  } | null;
  /** Customers now, by the definition, and those who are silent. */
  readonly activeNow: number;
  readonly silentNow: number;
  readonly cautions: readonly ('few' | 'shortPeriod' | 'manyReturned' | 'nobodyLost' | 'noGaps')[];
}

/** Customers who came in the same period, followed. */
export interface Cohorts {
  readonly period: CohortPeriod;
  /** The oldest first; periods that are not over yet are left out. */
  readonly cohorts: readonly FollowedCohort[];
  /** Of those who could have been followed so far: the share who ordered in their n-th period, over all cohorts. */
  readonly overall: readonly { readonly customers: number; readonly share: number }[];
  readonly subscription: SubscriptionCourse | NoSubscription;
}

/** The customers of one period. */
export interface FollowedCohort {
  /** The first day of the period of their first order. */
  readonly from: number;
  readonly customers: number;
  /** How many of them ordered in the period itself (all), in the next one, and so on. */
  readonly active: readonly number[];
}

/** Customers order at fixed intervals, so leaving is seen: counts at each renewal, and the sBG curve through them. */
export interface SubscriptionCourse {
  readonly applies: true;
  /** The interval in days, and the share of gaps that keep to it. */
  readonly renewalDays: number;
  readonly regularShare: number;
  readonly customers: number;
  readonly customersLost: number;
  readonly observed: readonly ObservedRenewal[];
  /** null where the counts carry no curve, and `problem` says why. */
  readonly curve: SubscriptionCurve | null;
  readonly problem:
    | null
    | 'noRenewal'
    | 'nobodyLeft'
    | 'everybodyLeft'
    | 'fewRenewals'
    | 'fewLeavers'
    | 'retentionDoesNotRise'
    | 'nobodyLeftLater';
}

/** The sBG curve: from the start, as far as was counted and half as far again. */
export interface SubscriptionCurve {
  readonly alpha: number;
  readonly beta: number;
  /** The expected share of customers who renew: the first time, the second, and so on. */
  readonly rates: readonly number[];
  /** The expected share still there: at the start 1, after one renewal, and so on, each with the range of its 95%. */
  readonly shares: readonly Forecast[];
}

/** Orders come when customers like: nobody is seen to leave, and the sBG curve does not apply. */
export interface NoSubscription {
  readonly applies: false;
  readonly reason: 'irregular' | 'noRepeatOrders';
  /** The share of gaps that are within a fifth of the median; 0 without a gap. */
  readonly regularShare: number;
}

/**
 * What the customers of now are worth over the horizon: margin, discounted, new customers left out. Ranges hold in
 * `confidenceLevel` of the futures, in which parameters, orders and amounts are all left to chance.
 */
export interface LifetimeValue {
  readonly horizonMonths: number;
  readonly confidenceLevel: number;
  /** How many futures were drawn, and how their parameters were. */
  readonly futures: number;
  readonly parametersFrom: 'asymptoticNormal' | 'bootstrap';
  readonly customers: number;
  /** All customers together. */
  readonly value: Forecast;
  readonly orders: Forecast;
  readonly meanValue: number;
  /** How many of them are expected to be customers still. */
  readonly expectedAlive: number;
  /** Of the value, what the most valuable fifth is expected to bring; null without a value. */
  readonly topFifthShare: number | null;
  /** The same as in `model`; null where the file is too short for it. */
  readonly check: HoldoutCheck | null;
  /** The fitted parameters of both models, in weeks and money, for those who know them. */
  readonly parameters: BetaGeometricNbd<'weeks'> & GammaGamma;
  /** Of how often with how much, which the models take for 0; null if all are alike. */
  readonly correlation: number | null;
  readonly cautions: readonly ('correlated' | 'fairCheck' | 'unchecked' | 'longHorizon')[];
}

/** Which model suits the file and why the others do not, and how it did on the file's own last period. */
export interface ModelFacts {
  /** null for a customer list, which no model is for. */
  readonly choice: ModelChoice | null;
  /** null where no model was tried. Where the verdict is poor, there are no lifetime values. */
  readonly check: HoldoutCheck | null;
}

/** The model fitted to the earlier part of the file, its forecast of the last part beside what came. */
export interface HoldoutCheck {
  /** What the model was shown, and what it had to forecast. */
  readonly shown: Period;
  readonly forecast: Period;
  /** How many customers it knew. */
  readonly customers: number;
  readonly orders: Forecast;
  readonly ordersCame: number;
  /** How far the forecast was above what came, as a part of it; null if nothing came. */
  readonly relativeError: number | null;
  /** Of how many customers the orders that came lie in the range forecast for them, and of how many they should. */
  readonly customersWithin: number;
  readonly confidenceLevel: number;
  /** By how many orders customers had made before. */
  readonly classes: readonly HoldoutClass[];
  readonly verdict: 'good' | 'fair' | 'poor';
}

/** Forecast and truth for customers with the same number of earlier orders. */
export interface HoldoutClass {
  /** Orders before, the first included. */
  readonly orders: number;
  readonly orMore: boolean;
  readonly customers: number;
  readonly forecast: number;
  readonly came: number;
}
