import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/transactions.json' with { type: 'json' };
import { lossBySilence } from './lossBySilence.ts';

const onDays = (...days: readonly (readonly number[])[]) => {
  const rows = days.flatMap((own, customer) => own.map((day) => ({ customer, day })));
  return {
    customers: rows.map(({ customer }) => customer),
    dates: rows.map(({ day }) => day),
    amounts: rows.map(() => 1),
  };
};

describe('lossBySilence', () => {
  it.each(fixture.logs)('agrees with every customer asked on both days, $timeUnit', (expected) => {
    const { silencePeriodStart: periodStart, calibrationEnd: observationEnd, silenceDays } = expected;
    const { churn, ...counted } = lossBySilence(expected.log, { periodStart, observationEnd, silenceDays });
    expect(counted).toEqual(expected.silence);
    expect(churn?.observedChurnRate).toBe(expected.silence.customersLost / expected.silence.customersAtStart);
  });

  it('counts on the day itself, so many days after the last order', () => {
    const loss = (days: readonly number[], silenceDays: number) =>
      lossBySilence(onDays(days), { periodStart: 100, observationEnd: 465, silenceDays });
    expect(loss([90], 11)).toMatchObject({ customersAtStart: 1, customersLost: 1, silentAtEnd: 1 });
    expect(loss([90], 10)).toMatchObject({ customersAtStart: 0, silentAtStart: 1, returned: 0 });
    expect(loss([90, 101], 10)).toMatchObject({ silentAtStart: 1, returned: 1, silentAtEnd: 1 });
    expect(loss([90, 455], 11)).toMatchObject({ customersAtStart: 1, customersLost: 0, customersAtEnd: 1 });
    expect(loss([101], 11)).toMatchObject({ customersAtStart: 0, silentAtStart: 0, silentAtEnd: 1 });
  });

  it('gives the counted share as the rate of a year of 365 days or 366, and else that of a year made of it', () => {
    const log = onDays([10], [10], [10, 400], [10, 800]);
    const rate = (observationEnd: number) =>
      lossBySilence(log, { periodStart: 10, observationEnd, silenceDays: 100 }).churn?.annualChurnRate;
    expect(rate(375)).toBe(1);
    expect(rate(420)).toBeCloseTo(1 - 0.25 ** (365.25 / 410), 12);
    const leap = lossBySilence(log, { periodStart: 34, observationEnd: 400, silenceDays: 100 });
    expect(leap.churn?.annualChurnRate).toBe(0.75);
  });

  it('has no rate where nobody was a customer, and cannot be changed', () => {
    const none = lossBySilence(onDays([5]), { periodStart: 1, observationEnd: 9, silenceDays: 3 });
    expect(none).toEqual({
      ...{ customersAtStart: 0, customersLost: 0, churn: null, silentAtStart: 0, returned: 0 },
      ...{ customersAtEnd: 0, silentAtEnd: 1 },
    });
    expect(Object.isFrozen(none)).toBe(true);
  });

  it.each([
    [{ silenceDays: 0 }, 'silenceDays must be above 0, received 0'],
    [{ periodStart: 9 }, 'periodStart must not be after observationEnd, received 1970-01-10 and 1970-01-09'],
    [{ periodStart: 0.5 }, /periodStart must be a date/],
    [{ observationEnd: 'x' }, /observationEnd must be a date/],
  ])('refuses %j', (wrong, message) => {
    const options = { periodStart: 1, observationEnd: 9, silenceDays: 3, ...wrong };
    expect(() => lossBySilence(onDays([5]), options)).toThrow(
      typeof message === 'string' ? new RangeError(`lossBySilence: ${message}`) : message,
    );
  });

  it('refuses a level outside (0, 1)', () => {
    const options = { periodStart: 6, observationEnd: 9, silenceDays: 3, confidenceLevel: 1 };
    expect(() => lossBySilence(onDays([5]), options)).toThrow(/confidenceLevel must be in \(0, 1\)/);
  });
});
