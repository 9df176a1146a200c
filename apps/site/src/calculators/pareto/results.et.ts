import { figureWords } from './figureWords.et.ts';
import { paretoResults } from './results.tsx';

/** What computes and shows them, in Estonian. */
export const results = paretoResults(figureWords);
