import { inEstonian } from '../shell/inEstonian.tsx';
import { FourCategories } from './FourCategories.tsx';
import { words } from './words.et.ts';

/** The calculator in Estonian. */
export const FourCategoriesEt = inEstonian(FourCategories, words);
