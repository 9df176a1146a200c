import type { DataFacts, OrderFacts, SubscriptionFacts } from './dataFacts.ts';
import { requireDataFacts } from './requireDataFacts.ts';

/**
 * The models this package has for what customers will do. `'shiftedBetaGeometric'`: how long subscribers stay.
 * `'constantRetention'`: the same, as if all had one retention rate. `'betaGeometricNbd'`: how often customers without a
 * contract will order. `'gammaGamma'`: what their orders will be worth; it goes with the model before.
 */
export type CustomerModel = 'shiftedBetaGeometric' | 'constantRetention' | 'betaGeometricNbd' | 'gammaGamma';

/**
 * A fact that speaks for or against a model. `'subscription'`: leaving is seen, and orders come by contract.
 * `'orders'`: nobody sees a customer leave, and orders come when customers like. `'noRenewal'`: nobody had the choice to
 * leave yet. `'customersDiffer'`: one rate for all undervalues those who stay. The others compare a number with its limit.
 */
export type ModelReason =
  | 'subscription'
  | 'orders'
  | 'noRenewal'
  | 'fewRenewals'
  | 'enoughRenewals'
  | 'fewLeavers'
  | 'enoughLeavers'
  | 'customersDiffer'
  | 'fewRepeatCustomers'
  | 'enoughRepeatCustomers'
  | 'shortHistory'
  | 'longHistory';

/** Whether a model suits the data, and why. */
export interface ModelVerdict {
  /** The model. */
  readonly model: CustomerModel;
  /** Whether it suits them. */
  readonly fits: boolean;
  /** What speaks for it if it fits, else what speaks against it; never empty. */
  readonly reasons: readonly ModelReason[];
}

/** From where on a number is enough. */
export interface ModelLimits {
  /** Renewals of the oldest cohort, for sBG. */
  readonly renewals: 3;
  /** Customers who left, for sBG. */
  readonly leavers: 50;
  /** Customers with a repeat order, for BG/NBD and Gamma-Gamma. */
  readonly repeatCustomers: 100;
  /** Length of the history in median gaps between orders, for BG/NBD. */
  readonly gaps: 5;
}

/** Which model to take. */
export interface ModelChoice {
  /** The one for how long customers stay or how often they order; `'none'`: the data do not carry any. */
  readonly model: 'shiftedBetaGeometric' | 'constantRetention' | 'betaGeometricNbd' | 'none';
  /** The one for the worth of an order; `'none'` also where a contract sets it. */
  readonly spendModel: 'gammaGamma' | 'none';
  /** All four models, with reasons. */
  readonly verdicts: readonly ModelVerdict[];
  /** The limits used. */
  readonly limits: ModelLimits;
}

const LIMITS: ModelLimits = Object.freeze({ renewals: 3, leavers: 50, repeatCustomers: 100, gaps: 5 });

/**
 * Which model suits the data, why the others do not, and when none does, from what is known before anything is fitted.
 *
 * First the kind of customer: where a contract ends, leaving is seen (sBG); where people order when they like, it never is
 * (BG/NBD, with Gamma-Gamma for the worth of an order). One kind's model on the other's data gives numbers without meaning.
 * Then whether the data carry the model. The limits are this package's own, from simulated firms of which the truth is
 * known: at the limits the forecast misses it by less than a third nine times out of ten. A fit may still say
 * that it did not converge, and an interval belongs to every result. Below the limits a subscription still has the
 * constant retention of {@link observedChurn}; a shop has nothing but what it has counted.
 *
 * Source of the two kinds: Fader, P. S. & Hardie, B. G. S. (2009), "Probability Models for Customer-Base Analysis", Journal
 * of Interactive Marketing 23(1), 61–69. The limits: simulations of this package.
 *
 * @param facts for a shop those of {@link summariseCustomers}, length and gap in the same unit
 * @returns codes, no words
 * @throws RangeError for a relation that is not known, counts that are not whole, a share outside [0, 1], negative times
 * @example
 * ```ts
 * const shop = { relation: 'orders', customers: 2357, repeatShare: 0.4, historyLength: 38.9, medianGap: 3.9 };
 * chooseModel(shop).model; // → 'betaGeometricNbd'
 * chooseModel({ ...shop, customers: 90 }).model; // → 'none'
 * const gym = { relation: 'subscription', customers: 300, customersLost: 80, renewals: 2 };
 * chooseModel(gym).model; // → 'constantRetention'
 * chooseModel(gym).verdicts[0].reasons; // → ['fewRenewals']
 * chooseModel({ ...gym, renewals: 4 }).model; // → 'shiftedBetaGeometric'
 * ```
 */
export function chooseModel(facts: DataFacts): ModelChoice {
  requireDataFacts('chooseModel', facts);
  const verdicts = facts.relation === 'subscription' ? ofSubscription(facts) : ofOrders(facts);
  const fitting = verdicts.filter(({ fits }) => fits).map(({ model }) => model);
  const [model = 'none'] = fitting.filter((one) => one !== 'gammaGamma');
  return Object.freeze({
    model,
    spendModel: fitting.includes('gammaGamma') ? 'gammaGamma' : 'none',
    verdicts: Object.freeze(verdicts),
    limits: LIMITS,
  });
}

function ofSubscription({ customersLost, renewals }: SubscriptionFacts): ModelVerdict[] {
  const against: ModelReason[] = [];
  if (renewals < LIMITS.renewals) against.push(renewals === 0 ? 'noRenewal' : 'fewRenewals');
  if (customersLost < LIMITS.leavers) against.push('fewLeavers');
  const heterogeneous = verdict('shiftedBetaGeometric', against, [
    'subscription',
    'enoughRenewals',
    'enoughLeavers',
  ]);
  const againstConstant: ModelReason[] = heterogeneous.fits ? ['customersDiffer'] : [];
  if (renewals === 0) againstConstant.push('noRenewal');
  return [
    heterogeneous,
    verdict('constantRetention', againstConstant, ['subscription']),
    verdict('betaGeometricNbd', ['subscription'], []),
    verdict('gammaGamma', ['subscription'], []),
  ];
}

function ofOrders({ customers, repeatShare, historyLength, medianGap }: OrderFacts): ModelVerdict[] {
  // A share such as 0.3 of 50 is 14.999999999999998 and means 15.
  const repeatCustomers = Math.round(customers * (repeatShare ?? 0));
  const few: ModelReason[] = repeatCustomers < LIMITS.repeatCustomers ? ['fewRepeatCustomers'] : [];
  const long = medianGap !== null && historyLength >= LIMITS.gaps * medianGap;
  const short: ModelReason[] = long ? [] : ['shortHistory'];
  return [
    verdict('shiftedBetaGeometric', ['orders'], []),
    verdict('constantRetention', ['orders'], []),
    verdict('betaGeometricNbd', [...few, ...short], ['orders', 'enoughRepeatCustomers', 'longHistory']),
    verdict('gammaGamma', few, ['orders', 'enoughRepeatCustomers']),
  ];
}

/** A model fits if nothing speaks against it. */
function verdict(
  model: CustomerModel,
  against: readonly ModelReason[],
  inFavour: readonly ModelReason[],
): ModelVerdict {
  const fits = against.length === 0;
  return Object.freeze({ model, fits, reasons: Object.freeze([...(fits ? inFavour : against)]) });
}
