import type { CalendarDay, ClockTime, TimeZone } from '@monday-letter/locale';

/** A calendar with one appointment that comes every Monday. */
export interface MondayCalendar {
  /** For ever the same, so that a calendar that has the appointment already does not get another. */
  readonly id: string;
  /** What the calendar is called. */
  readonly name: string;
  /** What the appointment is called, and what it says. */
  readonly summary: string;
  readonly description: string;
  readonly address: string;
  /** The first Monday, and the time on the clocks of the zone at which a post comes out. */
  readonly from: CalendarDay;
  readonly time: ClockTime;
  readonly timeZone: TimeZone;
  /** When the file was made. */
  readonly stamp: Date;
}

/** The appointment as a file for calendars, in the words of RFC 5545. */
export function mondayCalendar(calendar: MondayCalendar): string {
  const { id, name, summary, description, address, from, time, timeZone, stamp } = calendar;
  const start = `${from.replaceAll('-', '')}T${time.padStart(5, '0').replace(':', '')}00`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Monday Letter//Mondays//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `X-WR-TIMEZONE:${timeZone}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P4W',
    ...zoneLines(timeZone),
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${stamp.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`,
    `DTSTART;TZID=${timeZone}:${start}`,
    'DURATION:PT15M',
    'RRULE:FREQ=WEEKLY;BYDAY=MO',
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${address}`,
    'CLASS:PUBLIC',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Hours from Greenwich in winter; in summer it is one more. Both zones change at the same instant, 01:00 there. */
const zones: Readonly<
  Record<TimeZone, { readonly winter: number; readonly names: readonly [string, string] }>
> = {
  'Europe/Budapest': { winter: 1, names: ['CET', 'CEST'] },
  'Europe/Tallinn': { winter: 2, names: ['EET', 'EEST'] },
};

function zoneLines(timeZone: TimeZone): readonly string[] {
  const { winter, names } = zones[timeZone];
  const two = (hours: number) => String(hours).padStart(2, '0');
  // The change is told on the clock that is in use before it; 29 March and 25 October 1970 were last Sundays.
  const season = (kind: string, day: string, month: number, from: number, to: number, name: string) => [
    `BEGIN:${kind}`,
    `DTSTART:1970${day}T${two(1 + from)}0000`,
    `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU`,
    `TZOFFSETFROM:+${two(from)}00`,
    `TZOFFSETTO:+${two(to)}00`,
    `TZNAME:${name}`,
    `END:${kind}`,
  ];
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    ...season('DAYLIGHT', '0329', 3, winter, winter + 1, names[1]),
    ...season('STANDARD', '1025', 10, winter + 1, winter, names[0]),
    'END:VTIMEZONE',
  ];
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
}

/** The most bytes that a line may have, its end not counted. */
const lineLength = 75;

/** A line in pieces that are short enough, each but the first after a space. No letter is cut in two. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of line) {
    if (Buffer.byteLength(piece + letter) > lineLength) {
      pieces.push(piece);
      piece = ' ';
    }
    piece += letter;
  }
  return [...pieces, piece].join('\r\n');
}
