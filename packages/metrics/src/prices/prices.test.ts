import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeError } from '../../tests/relativeError.ts';
import { grossFromNet } from './grossFromNet.ts';
import { marginRateFromMarkup } from './marginRateFromMarkup.ts';
import { markupFromMarginRate } from './markupFromMarginRate.ts';
import { netFromGross } from './netFromGross.ts';

/** Two or three rounded operations, each off by at most 1.1e-16. */
const ROUNDING = 1e-15;

describe('marginRateFromMarkup and markupFromMarginRate', () => {
  it.each([
    [0.25, 0.2],
    [0.5, 1 / 3],
    [1, 0.5],
    [3, 0.75],
    [-0.2, -0.25],
    [0, 0],
  ])('a markup of %d is a margin of %d and back: cost 1, price 1 + markup', (markupRate, marginRate) => {
    expect(relativeError(marginRateFromMarkup({ markupRate }), marginRate)).toBeLessThan(ROUNDING);
    expect(relativeError(markupFromMarginRate({ marginRate }), markupRate)).toBeLessThan(ROUNDING);
  });

  it('undo each other, and a margin is always below its markup', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (markupRate) => {
        const marginRate = marginRateFromMarkup({ markupRate });
        expect(marginRate).toBeLessThan(markupRate);
        // 1 − margin loses as many digits as the markup is large.
        const back = markupFromMarginRate({ marginRate });
        expect(relativeError(back, markupRate)).toBeLessThan(ROUNDING * (1 + markupRate));
      }),
    );
  });

  it.each([-1, -2, NaN, Infinity])('refuse a markup of %d', (markupRate) => {
    const message = `marginRateFromMarkup: markupRate must be above -1, received ${markupRate}`;
    expect(() => marginRateFromMarkup({ markupRate })).toThrow(new RangeError(message));
  });

  it.each([1, 1.5, NaN, -Infinity])('refuse a margin rate of %d', (marginRate) => {
    const message = `markupFromMarginRate: marginRate must be below 1, received ${marginRate}`;
    expect(() => markupFromMarginRate({ marginRate })).toThrow(new RangeError(message));
  });
});

describe('netFromGross and grossFromNet', () => {
  it.each([
    [1000, 0.27, 1270],
    [100, 0.24, 124],
    [-100, 0.24, -124],
    [100, 0, 100],
    [0, 0.27, 0],
  ])('%d net at %d is %d gross and back', (netAmount, vatRate, grossAmount) => {
    expect(relativeError(grossFromNet({ netAmount, vatRate }), grossAmount)).toBeLessThan(ROUNDING);
    expect(relativeError(netFromGross({ grossAmount, vatRate }), netAmount)).toBeLessThan(ROUNDING);
  });

  it('undo each other', () => {
    const amounts = fc.double({ min: 1e-3, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(amounts, fc.double({ min: 0, max: 3, noNaN: true }), (netAmount, vatRate) => {
        const back = netFromGross({ grossAmount: grossFromNet({ netAmount, vatRate }), vatRate });
        expect(relativeError(back, netAmount)).toBeLessThan(ROUNDING);
      }),
    );
  });

  it('refuse what is no amount and no rate', () => {
    expect(() => netFromGross({ grossAmount: NaN, vatRate: 0.27 })).toThrow(
      new RangeError('netFromGross: grossAmount must be a finite number, received NaN'),
    );
    expect(() => netFromGross({ grossAmount: 1, vatRate: -0.1 })).toThrow(
      new RangeError('netFromGross: vatRate must be 0 or more, received -0.1'),
    );
    expect(() => grossFromNet({ netAmount: Infinity, vatRate: 0.27 })).toThrow(
      new RangeError('grossFromNet: netAmount must be a finite number, received Infinity'),
    );
    expect(() => grossFromNet({ netAmount: 1, vatRate: NaN })).toThrow(
      new RangeError('grossFromNet: vatRate must be 0 or more, received NaN'),
    );
    expect(() => grossFromNet({ netAmount: 1e308, vatRate: 9 })).toThrow(
      new RangeError('grossFromNet: the gross amount is too large to be written as a number'),
    );
  });
});
