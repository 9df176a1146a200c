/** What solving backwards says. */
export interface BackwardsWords {
  readonly target: string;
  /** Under the name of the result: what to type. */
  readonly wanted: string;
  readonly change: string;
  /** Over the number that was found. */
  readonly needed: (label: string) => string;
  /** Over the number that comes nearest to what changing it alone cannot give. */
  readonly nearest: (label: string) => string;
  /** What really comes out with the number as printed, and what it is now, where that is something else. */
  readonly gives: (result: string, value: string, now: string | null) => string;
  /** Only a whole number will do, and this one reaches what is wanted. */
  readonly whole: string;
  /** Nothing can be had, whatever the number. */
  readonly never: string;
  readonly write: string;
  /** Brings back what stood in the field. */
  readonly back: (before: string) => string;
  /** No number of the calculator changes the result. */
  readonly fixed: string;
  readonly stale: string;
}
