import type { Result } from '../../shell/declaration.ts';
import { moneyDecimals } from '../../shell/declaration.ts';
import { printQuantity, roundResult, type Voice } from '../../shell/printQuantity.ts';
import { printResult } from '../../shell/printResult.ts';
import type { RankedSteps, Step } from './rankSteps.ts';

/** The effect of a step in print: what comes out, and by how much that is more or less. */
export interface PrintedStep extends Step {
  /** `138 947 Ft`; null where there is no result. */
  readonly printedResult: string | null;
  /** `+6 947 Ft (+5,3%)`; null where there is no result. */
  readonly printedChange: string | null;
}

/** So many digits of the largest change are shown. */
const shownDigits = 3;

/**
 * Prints results and changes with as many decimals as the changes need, so that one is the difference of the others.
 *
 * @param points says a number of percentage points
 */
export function printSteps(
  { now, steps }: RankedSteps,
  { unit, decimals = 0 }: Result,
  voice: Voice,
  points: (number: string) => string,
): { readonly now: string; readonly steps: readonly PrintedStep[] } {
  const largest = Math.max(...steps.map(({ change }) => Math.abs(change ?? 0)));
  const isMoney = unit === 'money';
  const own = isMoney ? moneyDecimals(now, voice.currency) : decimals;
  const digits = Math.floor(Math.log10((unit === 'percent' ? 100 : 1) * (largest || 1)));
  const needed = Math.min(own + shownDigits, Math.max(own, shownDigits - 1 - digits));
  // Forints have no parts, and cents come in twos.
  const places = isMoney && needed > 0 ? (voice.currency === 'HUF' ? 0 : 2) : needed;
  const round = (value: number) =>
    roundResult({ unit: isMoney ? 'number' : unit, decimals: places }, value, voice.currency).rounded;
  const print = (value: number) => printQuantity(unit, value, places, voice);
  const signed = (value: number, text: string) => (value > 0 ? `+${text}` : text);

  const printed = steps.map((step) => {
    const { result, relativeChange } = step;
    if (result === null) return { ...step, printedResult: null, printedChange: null };
    const change = round(round(result) - round(now));
    const printedResult = print(round(result));
    const difference = print(change);
    // A percentage changes by points: a share of it beside them would be taken for them.
    if (unit === 'percent') {
      return { ...step, printedResult, printedChange: signed(change, points(difference.replace('%', ''))) };
    }
    const share =
      relativeChange === null ? '' : printResult({ unit: 'percent', decimals: 1 }, relativeChange, voice);
    const inBrackets = change !== 0 && /[1-9]/.test(share) ? ` (${signed(change, share)})` : '';
    return { ...step, printedResult, printedChange: signed(change, difference) + inBrackets };
  });
  return { now: print(round(now)), steps: printed };
}
