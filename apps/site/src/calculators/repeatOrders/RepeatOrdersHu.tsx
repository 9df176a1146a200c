import { inHungarian } from '../shell/inHungarian.tsx';
import { RepeatOrders } from './RepeatOrders.tsx';
import { words } from './words.hu.ts';

/** The calculator in Hungarian. */
export const RepeatOrdersHu = inHungarian(RepeatOrders, words);
