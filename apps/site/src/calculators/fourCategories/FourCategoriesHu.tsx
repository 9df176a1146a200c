import { inHungarian } from '../shell/inHungarian.tsx';
import { FourCategories } from './FourCategories.tsx';
import { words } from './words.hu.ts';

/** The calculator in Hungarian. */
export const FourCategoriesHu = inHungarian(FourCategories, words);
