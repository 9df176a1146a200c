import type { Parameter } from '../../../../calculators/shell/declaration.ts';
import { quantities } from '../../../../calculators/quantities.ts';
import type { Assumptions } from '../../../answers/assumptions.ts';

/** A number that the reader assumes, as it is typed, and what it means. */
export interface AssumedQuantity {
  readonly parameter: Parameter;
  /** As typed. */
  readonly of: (assumptions: Assumptions) => number;
  readonly means: (typed: number) => Partial<Assumptions>;
}

export type NumberName = 'margin' | 'discount' | 'gaps' | 'months' | 'hours';

/** Every number that no file says. The time after which a customer counts as lost is told in one of two ways. */
export const assumedNumbers: Readonly<Record<NumberName, AssumedQuantity>> = {
  margin: {
    parameter: quantities.margin,
    of: ({ marginRate }) => marginRate * 100,
    means: (typed) => ({ marginRate: typed / 100 }),
  },
  discount: {
    parameter: { unit: 'percent', minimum: 0, maximum: 100, decimals: 4, step: 1, default: 10 },
    of: ({ annualDiscountRate }) => annualDiscountRate * 100,
    means: (typed) => ({ annualDiscountRate: typed / 100 }),
  },
  gaps: {
    parameter: { unit: 'number', minimum: 0.5, maximum: 120, decimals: 2, step: 0.5, default: 3 },
    of: ({ loss }) => (loss.kind === 'gaps' ? loss.times : 3),
    means: (times) => ({ loss: { kind: 'gaps', times } }),
  },
  months: {
    parameter: { unit: 'month', minimum: 0.5, maximum: 120, decimals: 2, step: 1, default: 12 },
    of: ({ loss }) => (loss.kind === 'months' ? loss.months : 12),
    means: (months) => ({ loss: { kind: 'months', months } }),
  },
  hours: {
    parameter: { unit: 'hour', minimum: 0, maximum: 100, decimals: 2, step: 0.25, default: 0.25 },
    of: ({ hoursPerContact }) => hoursPerContact,
    means: (hoursPerContact) => ({ hoursPerContact }),
  },
};
