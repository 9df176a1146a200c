import type { LiveCalculator } from '../shell/panel.ts';

/**
 * Brings back what the address holds for a calculator, and from then on writes its numbers there.
 *
 * @returns what to tell the reader about it, if anything: a damaged link, amounts in another currency
 */
export type Restore = (live: LiveCalculator) => string | null;
