import { outOfDomain } from '../numeric/outOfDomain.ts';

/** Throws unless the input is a part of a price that stays as profit: 1 or less, negative below cost. */
export function requireMarginRate(caller: string, marginRate: number): void {
  if (!Number.isFinite(marginRate) || marginRate > 1) {
    throw outOfDomain(caller, 'marginRate', '1 or less', marginRate);
  }
}
