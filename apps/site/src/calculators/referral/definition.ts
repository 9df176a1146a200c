import { referralModel } from './model.ts';
import { referralDeclaration, rewardResults } from './parameters.ts';
import { words as et } from './words.et.ts';
import { words as hu } from './words.hu.ts';

/** The referral calculator without its view. */
export const referral = {
  declaration: referralDeclaration,
  since: ['2026-11-22'],
  model: referralModel,
  words: { hu, et },
  compared: ['customersAfterYear', ...rewardResults],
};
