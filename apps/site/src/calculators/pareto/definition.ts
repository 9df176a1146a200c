import { paretoModel } from './model.ts';
import { paretoDeclaration } from './parameters.ts';
import { words as et } from './words.et.ts';
import { words as hu } from './words.hu.ts';

/** The Pareto calculator without its view. */
export const pareto = {
  declaration: paretoDeclaration,
  since: ['2026-11-22'],
  model: paretoModel,
  words: { hu, et },
  compared: ['customersForTarget', 'gini', 'largestShare'],
};
