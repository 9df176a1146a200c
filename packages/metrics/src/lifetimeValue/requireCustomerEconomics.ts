import { requireNonNegative } from '../numeric/requireNonNegative.ts';
import { requireRepresentable } from '../numeric/requireRepresentable.ts';
import { requireMarginRate } from '../prices/requireMarginRate.ts';
import type { CustomerEconomics } from './customerEconomics.ts';
import { requireMarginStream, type CompleteMarginStream } from './requireMarginStream.ts';

/** Checks a customer's purchases, margin rate and margin stream; hands on the stream with its defaults. */
export function requireCustomerEconomics(caller: string, customer: CustomerEconomics): CompleteMarginStream {
  requireNonNegative(caller, 'annualPurchases', customer.annualPurchases);
  requireMarginRate(caller, customer.marginRate);
  requireRepresentable(caller, 'the margin', customer.annualPurchases * customer.marginRate);
  return requireMarginStream(caller, customer);
}
