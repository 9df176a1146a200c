import { churnCostModel } from './model.ts';
import { churnCostDeclaration, costParts } from './parameters.ts';
import { words as et } from './words.et.ts';
import { words as hu } from './words.hu.ts';

/** The cost-of-churn calculator without its view. */
export const churnCost = {
  declaration: churnCostDeclaration,
  since: ['2026-11-22'],
  model: churnCostModel,
  words: { hu, et },
  compared: costParts,
};
