import { inEstonian } from '../shell/inEstonian.tsx';
import { Referral } from './Referral.tsx';
import { words } from './words.et.ts';

/** The calculator in Estonian. */
export const ReferralEt = inEstonian(Referral, words);
