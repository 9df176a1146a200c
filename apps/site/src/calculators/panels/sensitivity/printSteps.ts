import { formatPercent } from '@monday-letter/locale';

import type { Result } from '../../shell/declaration.ts';
import { moneyDecimals } from '../../shell/declaration.ts';
import { printQuantity, roundResult, type Voice } from '../../shell/printQuantity.ts';
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

/** Prints results and changes with as many decimals as the changes need, so that one is the difference of the others. */
export function printSteps(
  { now, steps }: RankedSteps,
  { unit, decimals = 0 }: Result,
  voice: Voice,
): { readonly now: string; readonly steps: readonly PrintedStep[] } {
  const largest = Math.max(...steps.map(({ change }) => Math.abs(change ?? 0)));
  const isMoney = unit === 'money';
  const own = isMoney ? moneyDecimals(now, voice.currency) : decimals;
  const needed =
    largest > 0 ? shownDigits - 1 - Math.floor(Math.log10(unit === 'percent' ? 100 * largest : largest)) : 0;
  const shown = Math.min(own + shownDigits, Math.max(own, needed));
  // Cents come in twos.
  const places = isMoney && shown > 0 ? Math.max(2, shown) : shown;
  const round = (value: number) =>
    roundResult({ unit: isMoney ? 'number' : unit, decimals: places }, value, voice.currency).rounded;
  const print = (value: number) => printQuantity(unit, value, places, voice);
  const signed = (value: number, text: string) => (value > 0 ? `+${text}` : text);

  const printed = steps.map((step) => {
    const { result, relativeChange } = step;
    if (result === null) return { ...step, printedResult: null, printedChange: null };
    const change = round(round(result) - round(now));
    const share =
      relativeChange === null ? '' : formatPercent(relativeChange, voice.language, { maximumDecimals: 1 });
    return {
      ...step,
      printedResult: print(round(result)),
      printedChange:
        signed(change, print(change)) +
        (/[1-9]/.test(share) && change !== 0 ? ` (${signed(change, share)})` : ''),
    };
  });
  return { now: print(round(now)), steps: printed };
}
