import type { Language } from '../languages/language.ts';
import type { EstonianCase } from './estonianCase.ts';
import type { HungarianCase } from './hungarianCase.ts';

/** The forms a quantity can take in one language; with both languages, either language's. */
export type GrammaticalCase<L extends Language = Language> = { hu: HungarianCase; et: EstonianCase }[L];
