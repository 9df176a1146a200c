import type { CustomerData } from '../customerData.ts';
import type { Answers } from './answers.ts';
import type { Assumptions } from './assumptions.ts';

/**
 * Told after every step.
 *
 * @param share of the work, from 0 to 1, never falling
 * @param finished parts that have been finished since the last call
 */
export type OnProgress = (share: number, finished: Partial<Answers>) => void;

/** All that a file says. Never throws for data as the reading gives them; the same data give the same answers. */
export type AnswersFrom = (data: CustomerData, assumptions: Assumptions, onProgress: OnProgress) => Answers;
