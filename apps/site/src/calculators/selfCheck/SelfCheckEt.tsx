import { inEstonian } from '../shell/inEstonian.tsx';
import { SelfCheck } from './SelfCheck.tsx';
import { words } from './words.et.ts';

/** The calculator in Estonian. */
export const SelfCheckEt = inEstonian(SelfCheck, words);
