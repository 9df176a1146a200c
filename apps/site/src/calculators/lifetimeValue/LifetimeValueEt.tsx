import { inEstonian } from '../shell/inEstonian.tsx';
import { LifetimeValue } from './LifetimeValue.tsx';
import { words } from './words.et.ts';

/** The calculator in Estonian. */
export const LifetimeValueEt = inEstonian(LifetimeValue, words);
