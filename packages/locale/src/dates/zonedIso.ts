import type { TimeZone } from '../languages/languageInfo.ts';
import type { Instant } from './instant.ts';
import { zoneOffset } from './zoneOffset.ts';

/**
 * What calendar and clock of a zone show at an instant, as `2026-11-23T07:00:00.000`.
 *
 * @param caller name of the public function, for its error message
 * @throws RangeError if the instant is invalid or lies outside the years 0001 to 9999
 */
export function zonedIso(caller: string, instant: Instant, timeZone: TimeZone): string {
  const milliseconds = Number(instant);
  // The bounds leave a day at both ends for the zone.
  if (!(milliseconds >= -62_135_510_400_000 && milliseconds < 253_402_214_400_000)) {
    throw new RangeError(`${caller}: instant must be in the years 0001 to 9999, received ${milliseconds}`);
  }
  return new Date(milliseconds + zoneOffset(milliseconds, timeZone)).toISOString().slice(0, -1);
}
