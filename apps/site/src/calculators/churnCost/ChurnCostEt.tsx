import { inEstonian } from '../shell/inEstonian.tsx';
import { ChurnCost } from './ChurnCost.tsx';
import { words } from './words.et.ts';

/** The calculator in Estonian. */
export const ChurnCostEt = inEstonian(ChurnCost, words);
