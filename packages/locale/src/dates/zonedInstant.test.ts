import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../../tests/visible.ts';
import { addDays } from './addDays.ts';
import { formatInstant } from './formatInstant.ts';
import { formatTime } from './formatTime.ts';
import { mondayInstant } from './mondayInstant.ts';
import { zonedDay } from './zonedDay.ts';
import { zonedInstant, type ClockTime } from './zonedInstant.ts';

/** What a wall calendar and clock show, by Intl alone and in a form our code does not use. */
function wall(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
    instant,
  );
}

const mondays: string[] = [];
for (let day = '2026-01-05'; day < '2032-01-01'; day = addDays(day, 7)) mondays.push(day);

describe('mondayInstant', () => {
  it('is 07:00 in Budapest and 08:00 in Tallinn on every Monday from 2026 to 2031', () => {
    const budapest = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Budapest',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const tallinn = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Tallinn',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    expect(mondays).toHaveLength(313);
    const offsets = new Set<string>();
    for (const day of mondays) {
      const instant = mondayInstant(day);
      expect(budapest.format(instant)).toBe(`${day} 07:00`);
      expect(tallinn.format(instant)).toBe(`${day} 08:00`);
      offsets.add(instant.toISOString().slice(11));
    }
    expect([...offsets].sort()).toEqual(['05:00:00.000Z', '06:00:00.000Z']);
  });

  it.each([
    ['2026-10-26', '2026-10-26T06:00:00.000Z'],
    ['2026-10-19', '2026-10-19T05:00:00.000Z'],
    ['2027-03-22', '2027-03-22T06:00:00.000Z'],
    ['2027-03-29', '2027-03-29T05:00:00.000Z'],
  ])('of %s, beside a change of clocks, is %s', (day, expected) => {
    expect(mondayInstant(day).toISOString()).toBe(expected);
  });

  it('throws for another weekday', () => {
    expect(() => mondayInstant('2026-11-24')).toThrow(
      new RangeError('mondayInstant: day must be a Monday, received 2026-11-24'),
    );
  });
});

describe('zonedInstant', () => {
  it('comes back through Intl as the day and time asked for, whenever the clocks show it', () => {
    const day = fc.integer({ min: 0, max: 6 * 365 }).map((count) => addDays('2026-01-01', count));
    const zone = fc.constantFrom('Europe/Budapest' as const, 'Europe/Tallinn' as const);
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 24 * 60 - 1 }), zone, (date, minute, timeZone) => {
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const isSkipped =
          /^0[23]/.test(time) &&
          zonedInstant(date, '12:00', timeZone).getTime() - zonedInstant(date, '00:00', timeZone).getTime() <
            12 * 3_600_000;
        if (!isSkipped)
          expect(wall(zonedInstant(date, time as ClockTime, timeZone), timeZone)).toBe(`${date} ${time}`);
      }),
    );
  });

  it.each([
    // Clocks go forward on 29 March 2026 at 01:00 UTC and back on 25 October at 01:00 UTC, in both zones.
    ['2026-03-29', '01:59', 'Europe/Budapest', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '02:30', 'Europe/Budapest', '2026-03-29T01:30:00.000Z'],
    ['2026-03-29', '03:00', 'Europe/Budapest', '2026-03-29T01:00:00.000Z'],
    ['2026-03-29', '03:30', 'Europe/Tallinn', '2026-03-29T01:30:00.000Z'],
    ['2026-03-29', '07:00', 'Europe/Budapest', '2026-03-29T05:00:00.000Z'],
    ['2026-10-25', '01:59', 'Europe/Budapest', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25', '02:30', 'Europe/Budapest', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '03:00', 'Europe/Budapest', '2026-10-25T02:00:00.000Z'],
    ['2026-10-25', '03:30', 'Europe/Tallinn', '2026-10-25T00:30:00.000Z'],
    ['2026-07-06', '7:00', 'Europe/Budapest', '2026-07-06T05:00:00.000Z'],
    ['2026-01-01', '00:00', 'Europe/Tallinn', '2025-12-31T22:00:00.000Z'],
    ['2026-12-31', '23:59', 'Europe/Budapest', '2026-12-31T22:59:00.000Z'],
  ] as const)('of %s %s in %s is %s', (day, time, timeZone, expected) => {
    expect(zonedInstant(day, time, timeZone).toISOString()).toBe(expected);
  });

  it.each(['24:00', '7', '07:60', '-1:00', '07:00:00', ' 7:00'])('throws for the time %j', (time) => {
    expect(() => zonedInstant('2026-11-23', time as ClockTime, 'Europe/Budapest')).toThrow(
      new RangeError(`zonedInstant: time must be like 07:00, received ${JSON.stringify(time)}`),
    );
  });

  it('throws for what is no day', () => {
    expect(() => zonedInstant('2026-02-30', '07:00', 'Europe/Budapest')).toThrow(
      /^zonedInstant: day must be/,
    );
  });
});

describe('zonedDay', () => {
  it('is the day on the zone’s own calendar, which may be tomorrow', () => {
    const late = new Date('2026-11-22T22:30:00Z');
    expect(zonedDay(late, 'Europe/Budapest')).toBe('2026-11-22');
    expect(zonedDay(late, 'Europe/Tallinn')).toBe('2026-11-23');
    expect(zonedDay(late.getTime(), 'Europe/Tallinn')).toBe('2026-11-23');
  });

  it('agrees with Intl on any instant since the zones keep whole seconds', () => {
    const instant = fc.date({
      min: new Date('1922-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        instant,
        fc.constantFrom('Europe/Budapest' as const, 'Europe/Tallinn' as const),
        (date, zone) => {
          expect(zonedDay(date, zone)).toBe(wall(date, zone).slice(0, 10));
        },
      ),
    );
  });

  it.each([NaN, Infinity, 1e15, -1e15])('throws for the instant %d', (instant) => {
    expect(() => zonedDay(instant, 'Europe/Budapest')).toThrow(
      /^zonedDay: instant must be in the years 0001 to 9999/,
    );
  });
});

describe('formatTime', () => {
  it('has a colon in Hungarian and a point in Estonian, each in its own zone', () => {
    expect(formatTime(mondayInstant('2026-11-23'), 'hu')).toBe('7:00');
    expect(formatTime(mondayInstant('2026-11-23'), 'et')).toBe('8.00');
    expect(formatTime(mondayInstant('2026-07-06').getTime(), 'et')).toBe('8.00');
  });

  it.each([
    ['08:05', '8:05', '8.05'],
    ['8:05', '8:05', '8.05'],
    ['00:00', '0:00', '0.00'],
    ['23:59', '23:59', '23.59'],
  ] as const)('prints the clock time %s as %s and %s', (time, hungarian, estonian) => {
    expect(formatTime(time, 'hu')).toBe(hungarian);
    expect(formatTime(time, 'et')).toBe(estonian);
  });

  it('throws for what is no time', () => {
    expect(() => formatTime('25:00', 'hu')).toThrow('formatTime: time must be like 07:00, received "25:00"');
    expect(() => formatTime(new Date(NaN), 'hu')).toThrow(/^formatTime: instant must be/);
  });
});

describe('formatInstant', () => {
  it.each([
    ['hu', 'full', '2026.⍽november⍽23., hétfő'],
    ['hu', 'short', '2026.⍽11.⍽23.'],
    ['hu', 'time', '7:00'],
    ['hu', 'longTime', '2026.⍽november⍽23. 7:00'],
    ['et', 'full', 'esmaspäev, 23.⍽november 2026'],
    ['et', 'monthDay', '23.⍽november'],
    ['et', 'time', '8.00'],
    ['et', 'longTime', '23.⍽november 2026, kell⍽8.00'],
  ] as const)('in %s, %s, is %s', (language, style, expected) => {
    expect(visible(formatInstant(mondayInstant('2026-11-23'), language, style))).toBe(expected);
  });

  it('prints the day of the reader, not of UTC', () => {
    const instant = new Date('2026-11-22T22:30:00Z');
    expect(formatInstant(instant, 'hu', 'short')).toContain('22.');
    expect(formatInstant(instant, 'et', 'short')).toBe('23.11.2026');
  });
});
