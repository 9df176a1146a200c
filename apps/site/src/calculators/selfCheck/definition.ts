import { selfCheckModel } from './model.ts';
import { selfCheckDeclaration } from './parameters.ts';
import { words as et } from './words.et.ts';
import { words as hu } from './words.hu.ts';

/** The self-check without its view. */
export const selfCheck = {
  declaration: selfCheckDeclaration,
  model: selfCheckModel,
  words: { hu, et },
};
