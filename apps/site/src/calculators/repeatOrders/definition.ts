import { repeatOrdersModel } from './model.ts';
import { repeatOrdersDeclaration } from './parameters.ts';
import { words as et } from './words.et.ts';
import { words as hu } from './words.hu.ts';

/** The repeat-order calculator without its view. */
export const repeatOrders = {
  declaration: repeatOrdersDeclaration,
  since: ['2026-11-22'],
  model: repeatOrdersModel,
  words: { hu, et },
};
