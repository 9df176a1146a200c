import { inHungarian } from '../shell/inHungarian.tsx';
import { SelfCheck } from './SelfCheck.tsx';
import { words } from './words.hu.ts';

/** The calculator in Hungarian. */
export const SelfCheckHu = inHungarian(SelfCheck, words);
