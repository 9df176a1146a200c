import { repeatOrderRate } from '@monday-letter/metrics';

import type { Model } from '../shell/outcome.ts';
import type { RepeatOrdersParameter, RepeatOrdersResult } from './parameters.ts';

/** Below so many customers the interval is wider than most differences that matter. */
const fewCustomers = 30;

/** The repeat-order rate with its interval. */
export const repeatOrdersModel: Model<RepeatOrdersParameter, RepeatOrdersResult> = ({
  customersWithOrder,
  customersWithSecondOrder,
}) => {
  if (customersWithSecondOrder > customersWithOrder) return { kind: 'none', reason: 'moreThanAll' };
  const { rate, lowest, highest } = repeatOrderRate({ customersWithOrder, customersWithSecondOrder });
  return {
    kind: 'results',
    values: { rate, oneOffCustomers: customersWithOrder - customersWithSecondOrder, lowest, highest },
    worked: [
      { result: 'rate', terms: ['customersWithSecondOrder', '÷', 'customersWithOrder'] },
      { result: 'oneOffCustomers', terms: ['customersWithOrder', '−', 'customersWithSecondOrder'] },
    ],
    cautions: customersWithOrder < fewCustomers ? ['few'] : [],
    details: null,
  };
};
