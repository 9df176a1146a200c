import { inHungarian } from '../shell/inHungarian.tsx';
import { ChurnCost } from './ChurnCost.tsx';
import { words } from './words.hu.ts';

/** The calculator in Hungarian. */
export const ChurnCostHu = inHungarian(ChurnCost, words);
