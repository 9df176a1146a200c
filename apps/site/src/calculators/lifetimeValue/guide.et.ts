import type { Guide } from '../shell/calculatorWords.ts';
import type { LifetimeValueParameter } from './parameters.ts';

/** What explains the lifetime-value calculator in Estonian. */
export const guide: Guide<LifetimeValueParameter> = {
  slug: 'kliendi-vaartus',
  description: '',
  lede: '',
  method: [],
  numbers: {
    annualPurchases: { where: '', unknown: '' },
    margin: { where: '', unknown: '' },
    years: { where: '', unknown: '' },
    retention: { where: '', unknown: '' },
    discount: { where: '', unknown: '' },
    growth: { where: '', unknown: '' },
    acquisitionCost: { where: '', unknown: '' },
  },
};
