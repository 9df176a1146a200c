import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './addDays.ts';
import { daysBetween } from './daysBetween.ts';
import { isCalendarDay } from './isCalendarDay.ts';
import { isMonday } from './isMonday.ts';
import { weekdayOf } from './weekdayOf.ts';

const day = fc.integer({ min: -719_162, max: 2_932_896 }).map((count) => addDays('1970-01-01', count));

describe('weekdayOf', () => {
  it.each([
    ['2026-10-26', 1],
    ['2026-11-23', 1],
    ['2026-11-29', 7],
    ['2000-02-29', 2],
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['1582-10-15', 5],
    ['0001-01-01', 1],
    ['9999-12-31', 5],
  ])('of %s is %i', (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
    expect(isMonday(date)).toBe(weekday === 1);
  });

  it('agrees with Date in UTC on any day', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(weekdayOf(date) % 7).toBe(new Date(`${date}T12:00:00Z`).getUTCDay());
      }),
    );
  });
});

describe('addDays', () => {
  it.each([
    ['2026-11-23', 7, '2026-11-30'],
    ['2026-12-28', 7, '2027-01-04'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-11-23', 0, '2026-11-23'],
    ['0001-01-01', 3_652_058, '9999-12-31'],
  ])('from %s by %i is %s', (from, count, expected) => {
    expect(addDays(from, count)).toBe(expected);
  });

  it('is undone by the opposite count, and daysBetween counts what it added', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const count = daysBetween(one, other);
        expect(addDays(one, count)).toBe(other);
        expect(addDays(other, -count)).toBe(one);
        expect(daysBetween(other, one)).toBe(0 - count);
      }),
    );
  });

  it.each([0.5, NaN, Infinity, -719_163, 2_932_897])('throws for a count of %d', (count) => {
    expect(() => addDays('1970-01-01', count)).toThrow(/^addDays: count must be whole/);
  });

  it('throws for what is no day, by its own name', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(/^addDays: day must be a calendar day/);
    expect(() => daysBetween('2026-11-23', 'tomorrow')).toThrow(/^daysBetween: day must be a calendar day/);
    expect(() => weekdayOf('')).toThrow(/^weekdayOf: day must be a calendar day/);
  });
});

it.each([
  ['2026-11-23', true],
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2026-04-31', false],
  ['2026-1-5', false],
  ['26-11-23', false],
  [' 2026-11-23', false],
  [20261123, false],
  [null, false],
])('isCalendarDay(%j) is %s', (value, expected) => {
  expect(isCalendarDay(value)).toBe(expected);
});
