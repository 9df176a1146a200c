import { maximumLinkedRows, numbersIn, numbersOf } from '../../link/linkedNumbers.ts';
import { writeLink } from '../../link/writeLink.ts';
import type { LiveCalculator } from '../../shell/panel.ts';

/** Whether a calculator's list may travel in a link: there is none but the sample, it may, or it is too long. */
export function listInLink({ declaration, state }: LiveCalculator): 'none' | 'possible' | 'long' {
  const { currency, rows } = state.computed.value;
  const numbers = JSON.stringify(rows.map((row) => row.numbers));
  if (!rows.length || numbers === JSON.stringify(declaration.list?.sample[currency])) return 'none';
  return rows.length > maximumLinkedRows ? 'long' : 'possible';
}

/** Whether who opens the link sees the same result: a list that stays here is the sample list there. */
export function isWholeInLink(live: LiveCalculator, withList: boolean): boolean {
  const list = listInLink(live);
  return list === 'none' || (list === 'possible' && withList);
}

/**
 * The part of an address that opens a calculator with its present numbers: all of them, whatever the article's own
 * example is. The list only where the reader agreed, and never its names.
 */
export function linkTo(live: LiveCalculator, withList: boolean): string {
  const { declaration, state } = live;
  const { typed, currency, variant, rows } = state.computed.value;
  const numbers = numbersIn(state, numbersOf(declaration, { currency, variant, values: typed }));
  const isSent = listInLink(live) === 'possible' && isWholeInLink(live, withList);
  return writeLink(declaration, { ...numbers, rows: isSent ? rows.map((row) => row.numbers) : null });
}
