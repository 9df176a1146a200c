import type { GuidanceWords } from './guidanceWords.ts';

/** What the guide to the numbers says in Estonian. */
export const words: GuidanceWords = { loading: 'Laadin…', unknown: 'Ei tea?' };
