import { lifetimeValueModel } from './model.ts';
import { comparedResults, lifetimeValueDeclaration } from './parameters.ts';
import { words as et } from './words.et.ts';
import { words as hu } from './words.hu.ts';

/** The lifetime-value calculator without its view. */
export const lifetimeValue = {
  declaration: lifetimeValueDeclaration,
  since: ['2026-11-22'],
  model: lifetimeValueModel,
  words: { hu, et },
  compared: comparedResults,
};
