import type { Guide } from '../shell/calculatorWords.ts';
import type { ParetoParameter } from './parameters.ts';

/** What explains the Pareto calculator in Hungarian. */
export const guide: Guide<ParetoParameter> = {
  slug: 'pareto',
  description: '',
  lede: '',
  method: [],
  numbers: {
    topFraction: { where: '', unknown: '' },
    targetShare: { where: '', unknown: '' },
    margin: { where: '', unknown: '' },
  },
};
