import type { CalendarDay } from './calendarDay.ts';
import { isMonday } from './isMonday.ts';
import { zonedInstant } from './zonedInstant.ts';

/**
 * The instant at which the post of a Monday comes out: 07:00 in Budapest, which is 08:00 in Tallinn all year.
 *
 * @throws RangeError if the day is none or not a Monday
 * @example mondayInstant('2026-11-23') // 2026-11-23T06:00:00.000Z
 */
export function mondayInstant(day: CalendarDay): Date {
  let milliseconds = known.get(day);
  if (milliseconds === undefined) {
    if (!isMonday(day)) throw new RangeError(`mondayInstant: day must be a Monday, received ${day}`);
    milliseconds = zonedInstant(day, '07:00', 'Europe/Budapest').getTime();
    known.set(day, milliseconds);
  }
  return new Date(milliseconds);
}

// Few days are asked for, each of them again and again, and clocks of zones are slow.
const known = /* @__PURE__ */ new Map<CalendarDay, number>();
