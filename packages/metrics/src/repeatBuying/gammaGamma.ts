/**
 * The parameters of Gamma-Gamma, named as in the note of Fader & Hardie (2013). All are above 0.
 * The orders of a customer scatter around the customer's own mean by a gamma distribution with shape p; the inverse of
 * that mean scatters among customers by a gamma distribution with shape q.
 */
export interface GammaGamma {
  /** p: the larger, the more alike the orders of one customer are. */
  readonly p: number;
  /** q: the larger, the more alike the customers are. With q of 1 or less their mean has no limit. */
  readonly q: number;
  /** γ, in money: p·γ/(q − 1) is the mean order of all customers. */
  readonly gamma: number;
}
