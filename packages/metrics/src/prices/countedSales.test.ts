import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/prices.json' with { type: 'json' };
import { relativeError } from '../../tests/relativeError.ts';
import { annualMargin } from '../lifetimeValue/annualMargin.ts';
import { expectedLifetimeYears } from '../lifetimeValue/expectedLifetimeYears.ts';
import { grossFromNet } from './grossFromNet.ts';
import { marginRateFromMarkup } from './marginRateFromMarkup.ts';
import { markupFromMarginRate } from './markupFromMarginRate.ts';
import { netFromGross } from './netFromGross.ts';

/** A few rounded operations; the expected values are the doubles nearest to exact fractions. */
const ROUNDING = 1e-14;

describe('sales, taxes and years counted one by one', () => {
  it('give the margin of a markup, and the markup back', () => {
    expect(fixture.marginFromMarkup.length).toBe(7);
    for (const [markupRate, marginRate] of fixture.marginFromMarkup as [number, number][]) {
      expect(relativeError(marginRateFromMarkup({ markupRate }), marginRate)).toBeLessThan(ROUNDING);
      expect(relativeError(markupFromMarginRate({ marginRate }), markupRate)).toBeLessThan(ROUNDING * 20);
    }
  });

  it('give the amount before tax, and the amount with it', () => {
    expect(fixture.netFromGross.length).toBe(6);
    for (const [grossAmount, vatRate, netAmount] of fixture.netFromGross as [number, number, number][]) {
      expect(relativeError(netFromGross({ grossAmount, vatRate }), netAmount)).toBeLessThan(ROUNDING);
      expect(relativeError(grossFromNet({ netAmount, vatRate }), grossAmount)).toBeLessThan(ROUNDING);
    }
  });

  it('give the years that a customer is expected to stay', () => {
    expect(fixture.expectedLifetime.length).toBe(7);
    for (const [annualRetentionRate, years] of fixture.expectedLifetime as [number, number][]) {
      expect(relativeError(expectedLifetimeYears({ annualRetentionRate }), years)).toBeLessThan(ROUNDING);
    }
  });

  it('give the margin of a year', () => {
    expect(fixture.annualMargin.length).toBe(4);
    for (const [annualPurchases, marginRate, margin] of fixture.annualMargin as [number, number, number][]) {
      expect(relativeError(annualMargin({ annualPurchases, marginRate }), margin)).toBeLessThan(ROUNDING);
    }
  });
});
