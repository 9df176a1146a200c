import { inHungarian } from '../shell/inHungarian.tsx';
import { LifetimeValue } from './LifetimeValue.tsx';
import { words } from './words.hu.ts';

/** The calculator in Hungarian. */
export const LifetimeValueHu = inHungarian(LifetimeValue, words);
