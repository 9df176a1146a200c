import type { Assumptions } from '../answers/assumptions.ts';
import type { Choices } from '../reading/choices.ts';

/** All that answers depend on beside the file. */
export interface Asked {
  readonly choices: Choices;
  readonly assumptions: Assumptions;
}

/** Whether both lead to the same answers. What is corrected twice stands where it stood first. */
export function isSame(one: Asked, other: Asked): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
