import { inHungarian } from '../shell/inHungarian.tsx';
import { Referral } from './Referral.tsx';
import { words } from './words.hu.ts';

/** The calculator in Hungarian. */
export const ReferralHu = inHungarian(Referral, words);
