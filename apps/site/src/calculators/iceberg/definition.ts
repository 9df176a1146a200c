import { icebergModel } from './model.ts';
import { icebergDeclaration } from './parameters.ts';
import { words as et } from './words.et.ts';
import { words as hu } from './words.hu.ts';

/** The complaint-iceberg calculator without its view. */
export const iceberg = {
  declaration: icebergDeclaration,
  since: ['2026-11-22'],
  model: icebergModel,
  words: { hu, et },
};
