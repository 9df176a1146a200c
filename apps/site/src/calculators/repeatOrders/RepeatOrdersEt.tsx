import { inEstonian } from '../shell/inEstonian.tsx';
import { RepeatOrders } from './RepeatOrders.tsx';
import { words } from './words.et.ts';

/** The calculator in Estonian. */
export const RepeatOrdersEt = inEstonian(RepeatOrders, words);
