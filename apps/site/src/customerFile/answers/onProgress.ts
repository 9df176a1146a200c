import type { Answers } from './answers.ts';

/**
 * Told after every step.
 *
 * @param share of the work, from 0 to 1, never falling
 * @param finished what has been finished since the last call
 */
export type OnProgress = (share: number, finished: Partial<Answers>) => void;
