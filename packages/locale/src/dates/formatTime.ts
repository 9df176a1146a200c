import type { Language } from '../languages/language.ts';
import { languageInfo } from '../languages/languageInfo.ts';
import type { Instant } from './instant.ts';
import type { ClockTime } from './zonedInstant.ts';
import { zonedIso } from './zonedIso.ts';

/**
 * A time of day: with a colon in Hungarian, a point in Estonian, no zero before the hour.
 *
 * @param time an instant, printed in the language's own zone, or a time as a clock shows it, printed as it is
 * @throws RangeError if the instant is invalid or the text is no time of day
 * @example formatTime(mondayInstant('2026-11-23'), 'et') // '8.00'
 * @example formatTime('07:00', 'hu') // '7:00'
 */
export function formatTime(time: Instant | ClockTime, language: Language): string {
  const clock =
    typeof time === 'string'
      ? time
      : zonedIso('formatTime', time, languageInfo[language].timeZone).slice(11, 16);
  const [, hours, minutes] = /^0?(\d|1\d|2[0-3]):([0-5]\d)$/.exec(clock) ?? [];
  if (!hours || !minutes) {
    throw new RangeError(`formatTime: time must be like 07:00, received ${JSON.stringify(time)}`);
  }
  return hours + (language === 'hu' ? ':' : '.') + minutes;
}
