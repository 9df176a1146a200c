import { lifetimeValueModel } from './model.ts';
import { lifetimeValueDeclaration } from './parameters.ts';
import { lifetimeValueWords } from './words.ts';

/** The lifetime-value calculator without its view. */
export const lifetimeValue = {
  declaration: lifetimeValueDeclaration,
  model: lifetimeValueModel,
  words: lifetimeValueWords,
};
