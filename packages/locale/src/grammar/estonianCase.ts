import type { EstonianEnding } from './estonianEndings.ts';

/**
 * A form an Estonian quantity takes in a sentence, by what an author calls it: the fourteen cases,
 * `attributive` (20-protsendiline, 5-aastane) and `multiplicative` (3,7 korda).
 */
export type EstonianCase = 'nominative' | 'partitive' | EstonianEnding | 'attributive' | 'multiplicative';
