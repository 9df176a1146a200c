import { selfCheckModel } from './model.ts';
import { selfCheckDeclaration } from './parameters.ts';
import { words as et } from './words.et.ts';
import { words as hu } from './words.hu.ts';

/** The self-check without its view. */
export const selfCheck = {
  declaration: selfCheckDeclaration,
  since: ['2026-11-22'],
  model: selfCheckModel,
  words: { hu, et },
};
