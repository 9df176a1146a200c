import { figureWords } from './figureWords.hu.ts';
import { paretoResults } from './results.tsx';

/** What computes and shows them, in Hungarian. */
export const results = paretoResults(figureWords);
