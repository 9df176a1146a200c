import { marginRateFromMarkup, markupFromMarginRate } from '@monday-letter/metrics';

/** So many decimals count in a margin and in a markup, both as typed. */
const decimals = 4;

/** The margin behind a markup, both in percent as typed: 33.3333 for 50. */
export function marginOf(markupPercent: number): number {
  return Number((100 * marginRateFromMarkup({ markupRate: markupPercent / 100 })).toFixed(decimals));
}

/** The shortest markup that means a margin, both in percent as typed; null at 100, where there is no cost. */
export function markupOf(marginPercent: number): number | null {
  if (marginPercent >= 100) return null;
  const exact = 100 * markupFromMarginRate({ marginRate: marginPercent / 100 });
  for (let count = 0; count < decimals; count += 1) {
    const short = Number(exact.toFixed(count));
    if (marginOf(short) === marginPercent) return short;
  }
  return Number(exact.toFixed(decimals));
}

/** Whether a margin as typed is all of what a markup means, or rounded. */
export function isExactMargin(markupPercent: number): boolean {
  const exact = 100 * marginRateFromMarkup({ markupRate: markupPercent / 100 });
  return Math.abs(marginOf(markupPercent) - exact) <= 1e-12 * exact;
}
