import { requirePositive } from '../numeric/requirePositive.ts';

/** How a model is fitted. */
export interface FitOptions {
  /**
   * The standard deviation of a weak prior: how far the logarithms of the parameters may lie from those of a usual shop
   * before that counts against them; above 0. Some hundred customers often leave a parameter without an end (all are
   * equally likely to leave, say), and then a prior of about 2 makes an end, at 55 times the usual and further out than
   * most shops are; thousands of customers do not notice it. Left out, the fit is plain maximum likelihood.
   */
  readonly priorDeviation?: number | undefined;
}

/** Throws unless a model can be fitted so. */
export function requireFitOptions(caller: string, { priorDeviation }: FitOptions): void {
  if (priorDeviation !== undefined) requirePositive(caller, 'priorDeviation', priorDeviation);
}
