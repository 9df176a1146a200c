import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isPublished, latestMondayInstant, numberOnMonday } from './clock.ts';

/** Weekday, hour and day as clocks in Budapest show them, told by Intl alone. */
const budapest = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Budapest',
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

function shownInBudapest(instant: Date) {
  const part = Object.fromEntries(budapest.formatToParts(instant).map(({ type, value }) => [type, value]));
  return {
    weekday: part['weekday'],
    day: `${part['year']}-${part['month']}-${part['day']}`,
    time: `${part['hour']}:${part['minute']}:${part['second']}`,
  };
}

describe('latestMondayInstant', () => {
  test.each([
    ['in winter time', '2026-11-25T12:00:00Z', '2026-11-23T06:00:00.000Z'],
    ['in summer time', '2027-07-01T12:00:00Z', '2027-06-28T05:00:00.000Z'],
    ['a millisecond before a Monday 07:00', '2026-11-23T05:59:59.999Z', '2026-11-16T06:00:00.000Z'],
    ['at a Monday 07:00', '2026-11-23T06:00:00Z', '2026-11-23T06:00:00.000Z'],
    ['the day after clocks go forward', '2027-03-29T05:00:00Z', '2027-03-29T05:00:00.000Z'],
    ['a millisecond before that', '2027-03-29T04:59:59.999Z', '2027-03-22T06:00:00.000Z'],
    ['the day after clocks go back', '2026-10-26T06:00:00Z', '2026-10-26T06:00:00.000Z'],
    ['a millisecond before that day', '2026-10-26T05:59:59.999Z', '2026-10-19T05:00:00.000Z'],
    ['before the blog began', '2026-03-01T00:00:00Z', '2026-02-23T06:00:00.000Z'],
  ])('%s', (_, now, latest) => {
    expect(latestMondayInstant(new Date(now)).toISOString()).toBe(latest);
  });

  test('is a Monday 07:00 on the clocks of Budapest, not after now and less than eight days back', () => {
    const instant = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2045-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, (now) => {
        const latest = latestMondayInstant(now);
        expect(shownInBudapest(latest)).toMatchObject({ weekday: 'Mon', time: '07:00:00' });
        expect(latest.getTime()).toBeLessThanOrEqual(now.getTime());
        // No Monday 07:00 lies between: a week with a change of clocks has 167 or 169 hours.
        expect(now.getTime() - latest.getTime()).toBeLessThan(169 * 3600 * 1000);
        const hourByHour = Array.from(
          { length: 168 },
          (__, hour) => latest.getTime() + (hour + 1) * 3600 * 1000,
        );
        const between = hourByHour.filter((time) => time <= now.getTime()).map((time) => new Date(time));
        for (const later of between) {
          const shown = shownInBudapest(later);
          expect(shown.weekday === 'Mon' && shown.time === '07:00:00').toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('isPublished', () => {
  test.each([
    ['2026-10-26', '2026-10-26T05:59:59.999Z', '2026-10-26T06:00:00Z'],
    ['2027-03-29', '2027-03-29T04:59:59.999Z', '2027-03-29T05:00:00Z'],
    ['2027-07-05', '2027-07-05T04:59:59.999Z', '2027-07-05T05:00:00Z'],
  ])('%s exists from 07:00 in Budapest on', (monday, before, at) => {
    expect(isPublished(monday, new Date(before))).toBe(false);
    expect(isPublished(monday, new Date(at))).toBe(true);
  });
});

describe('numberOnMonday', () => {
  test.each([
    ['2026-10-26', 49],
    ['2026-11-02', 50],
    ['2027-03-29', 71],
    ['2026-10-19', 48],
    ['2036-10-27', 571],
  ])('%s is the Monday of number %i', (monday, number) => {
    expect(numberOnMonday(monday)).toBe(number);
  });

  test('grows by one from any Monday to the next, over changes of clocks as well', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 2000 }), (weeks) => {
        const monday = new Date(Date.UTC(2026, 9, 26 + 7 * weeks)).toISOString().slice(0, 10);
        expect(numberOnMonday(monday)).toBe(49 + weeks);
      }),
    );
  });
});
