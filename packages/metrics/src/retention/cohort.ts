/**
 * Customers who came in the same period, counted at the start and after each renewal: `[1000, 631, 468]` are 1,000 who
 * came, 631 who renewed once, 468 who renewed twice. Whole numbers that never rise, the first of them at least 1.
 */
export type Cohort = ArrayLike<number>;
