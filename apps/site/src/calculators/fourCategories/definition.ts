import { fourCategoriesModel } from './model.ts';
import { fourCategoriesDeclaration, marginShares } from './parameters.ts';
import { words as et } from './words.et.ts';
import { words as hu } from './words.hu.ts';

/** The calculator of the four categories without its view. */
export const fourCategories = {
  declaration: fourCategoriesDeclaration,
  since: ['2026-11-22'],
  model: fourCategoriesModel,
  words: { hu, et },
  compared: marginShares,
};
