import { describe, expect, test } from 'vitest';

import { addDays, mondayInstant, type TimeZone } from '@monday-letter/locale';

import { mondayCalendar, type MondayCalendar } from './mondayCalendar.ts';

const calendar: MondayCalendar = {
  id: '7d0d2c7e-6a0e-4b57-9c39-4c7a2b7a53c1',
  name: 'Hétfői levél',
  summary: 'Új bejegyzés; őű, õšž – „kettő” \\ három',
  description: `Első sor.\nMásodik sor. ${'Öreg űrhajósok őrült örömmel õhtusöögil. '.repeat(4)}😀`,
  address: 'https://example.org/letter/hu/',
  from: '2026-11-23',
  time: '07:00',
  timeZone: 'Europe/Budapest',
  stamp: new Date('2026-11-23T06:00:00.123Z'),
};
const inTallinn: MondayCalendar = { ...calendar, time: '8:00', timeZone: 'Europe/Tallinn' };

interface Property {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/** The properties of each component, read as RFC 5545 has them: unfolded, the texts with their escapes undone. */
function read(file: string): ReadonlyMap<string, readonly Property[]> {
  const components = new Map<string, Property[]>();
  const open: string[] = [];
  for (const line of file.replaceAll('\r\n ', '').trimEnd().split('\r\n')) {
    const [, name = '', parameters = '', raw = ''] = /^([A-Z-]+)((?:;[^:]+)?):(.*)$/s.exec(line) ?? [];
    expect(name, line).not.toBe('');
    if (name === 'BEGIN') open.push(raw);
    else if (name === 'END') expect(open.pop()).toBe(raw);
    else {
      const path = open.join('.');
      const value = raw.replaceAll(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
      components.set(path, [...(components.get(path) ?? []), { name, parameters, value }]);
    }
  }
  expect(open).toEqual([]);
  return components;
}

const valueOf = (file: string, component: string, name: string): string => {
  const found = (read(file).get(component) ?? []).filter((property) => property.name === name);
  expect(found, name).toHaveLength(1);
  return found[0]?.value ?? '';
};
const event = 'VCALENDAR.VEVENT';

describe('the file', () => {
  const file = mondayCalendar(calendar);

  test('has lines of at most 75 bytes, ended as the standard asks, and no letter is cut', () => {
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(file.endsWith('\r\n')).toBe(true);
    const lengths = file.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
    expect(Math.max(...lengths)).toBeGreaterThan(70);
    expect(file).not.toContain('\uFFFD');
  });

  test('says what it is and what the appointment is, whatever characters are in the texts', () => {
    expect(valueOf(file, 'VCALENDAR', 'VERSION')).toBe('2.0');
    expect(valueOf(file, 'VCALENDAR', 'NAME')).toBe(calendar.name);
    expect(valueOf(file, event, 'SUMMARY')).toBe(calendar.summary);
    expect(valueOf(file, event, 'DESCRIPTION')).toBe(calendar.description);
    expect(valueOf(file, event, 'URL')).toBe(calendar.address);
  });

  test('keeps its id, and bears the instant that it is given', () => {
    expect(valueOf(file, event, 'UID')).toBe(calendar.id);
    expect(valueOf(file, event, 'DTSTAMP')).toBe('20261123T060000Z');
  });

  test('escapes what would end a value', () => {
    expect(file.replaceAll('\r\n ', '')).toContain(String.raw`SUMMARY:Új bejegyzés\; őű\, õšž`);
  });
});

describe.each([
  ['Budapest', calendar, '20261123T070000'],
  ['Tallinn', inTallinn, '20261123T080000'],
])('on the clocks of %s', (_, given, start) => {
  const file = mondayCalendar(given);

  test('the appointment begins on its Monday and comes every week', () => {
    const begins = read(file)
      .get(event)
      ?.find(({ name }) => name === 'DTSTART');
    expect(begins).toMatchObject({ parameters: `;TZID=${given.timeZone}`, value: start });
    expect(valueOf(file, event, 'RRULE')).toBe('FREQ=WEEKLY;BYDAY=MO');
    expect(valueOf(file, 'VCALENDAR.VTIMEZONE', 'TZID')).toBe(given.timeZone);
  });

  test('it is at the instant of the post on each of five hundred Mondays, by the zone that the file describes', () => {
    const hours = Number(start.slice(9, 11));
    const seasons = seasonsIn(file);
    for (let week = 0; week < 500; week += 1) {
      const monday = addDays(given.from, 7 * week);
      const instant = Date.parse(`${monday}T00:00:00Z`) + (hours - offsetIn(seasons, monday)) * 3_600_000;
      expect(new Date(instant), monday).toEqual(mondayInstant(monday));
    }
  });

  test('the clocks change when those of the country do', () => {
    for (const year of [2026, 2027, 2031]) {
      for (const instant of changes(seasonsIn(file), year)) {
        expect(hourIn(given.timeZone, instant)).not.toBe((hourIn(given.timeZone, instant - 1) + 1) % 24);
      }
    }
  });
});

interface Season {
  readonly month: number;
  readonly hour: number;
  readonly from: number;
  readonly to: number;
}

/** The two seasons that a file describes: the rule is always the last Sunday of a month. */
function seasonsIn(file: string): readonly Season[] {
  return ['DAYLIGHT', 'STANDARD'].map((season) => {
    const path = `VCALENDAR.VTIMEZONE.${season}`;
    const [, month = '0'] = /^FREQ=YEARLY;BYMONTH=(\d+);BYDAY=-1SU$/.exec(valueOf(file, path, 'RRULE')) ?? [];
    const hours = (name: string) => Number(valueOf(file, path, name).slice(0, 3));
    return {
      month: Number(month),
      hour: Number(valueOf(file, path, 'DTSTART').slice(9, 11)),
      from: hours('TZOFFSETFROM'),
      to: hours('TZOFFSETTO'),
    };
  });
}

/** The instants at which the clocks change in a year, in the order of the seasons. */
function changes(seasons: readonly Season[], year: number): readonly number[] {
  return seasons.map(({ month, hour, from }) => {
    const lastDay = new Date(Date.UTC(year, month, 0));
    return Date.UTC(year, month - 1, lastDay.getUTCDate() - lastDay.getUTCDay(), hour - from);
  });
}

/** Hours from Greenwich on the morning of a day. */
function offsetIn(seasons: readonly Season[], day: string): number {
  const [summer = 0, winter = 0] = changes(seasons, Number(day.slice(0, 4)));
  const morning = Date.parse(`${day}T05:00:00Z`);
  const [daylight, standard] = seasons;
  return (morning >= summer && morning < winter ? daylight : standard)?.to ?? Number.NaN;
}

function hourIn(timeZone: TimeZone, instant: number): number {
  return Number(
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(instant),
  );
}
