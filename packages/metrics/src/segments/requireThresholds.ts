import { requireFinite } from '../numeric/requireFinite.ts';
import { requireNonNegative } from '../numeric/requireNonNegative.ts';
import type { CategoryThresholds } from './customerCategory.ts';

/** Throws unless the borders are in their domain. */
export function requireThresholds(caller: string, thresholds: CategoryThresholds): void {
  requireFinite(caller, 'thresholds.annualMargin', thresholds.annualMargin);
  requireNonNegative(caller, 'thresholds.annualEffortHours', thresholds.annualEffortHours);
  requireNonNegative(caller, 'thresholds.activeMonths', thresholds.activeMonths);
}
