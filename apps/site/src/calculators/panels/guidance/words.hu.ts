import type { GuidanceWords } from './guidanceWords.ts';

/** What the guide to the numbers says in Hungarian. */
export const words: GuidanceWords = { loading: 'Betöltés…', unknown: 'Nem tudod?' };
