import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../../tests/visible.ts';
import type { Language } from '../languages/language.ts';
import { languageInfo } from '../languages/languageInfo.ts';
import { languages } from '../languages/languages.ts';
import { addDays } from './addDays.ts';
import { formatDay, type DayStyle } from './formatDay.ts';
import { formatDayInSentence } from './formatDayInSentence.ts';
import { formatWeekday } from './formatWeekday.ts';

describe('formatDay', () => {
  it.each([
    ['hu', 'full', '2026.⍽november⍽23., hétfő'],
    ['hu', 'long', '2026.⍽november⍽23.'],
    ['hu', 'short', '2026.⍽11.⍽23.'],
    ['hu', 'monthDay', 'november⍽23.'],
    ['et', 'full', 'esmaspäev, 23.⍽november 2026'],
    ['et', 'long', '23.⍽november 2026'],
    ['et', 'short', '23.11.2026'],
    ['et', 'monthDay', '23.⍽november'],
  ] as const)('writes the %s day in %s as %s', (language, style, expected) => {
    expect(visible(formatDay('2026-11-23', language, style))).toBe(expected);
  });

  it('writes short dates with two digits each, so that they line up', () => {
    expect(visible(formatDay('2027-05-03', 'hu', 'short'))).toBe('2027.⍽05.⍽03.');
    expect(visible(formatDay('2027-05-03', 'et', 'short'))).toBe('03.05.2027');
    expect(visible(formatDay('2027-05-03', 'et', 'long'))).toBe('3.⍽mai 2027');
  });

  it('agrees with Intl on every day of the plan but for spaces', () => {
    const intlOptions: Readonly<Record<'full' | 'long' | 'monthDay', Intl.DateTimeFormatOptions>> = {
      full: { dateStyle: 'full' },
      long: { dateStyle: 'long' },
      monthDay: { month: 'long', day: 'numeric' },
    };
    for (const language of languages) {
      for (const style of ['full', 'long', 'monthDay'] as const) {
        const { locale } = languageInfo[language];
        const intl = new Intl.DateTimeFormat(locale, { ...intlOptions[style], timeZone: 'UTC' });
        for (let day = '2026-01-01'; day < '2028-01-01'; day = addDays(day, 1)) {
          expect(formatDay(day, language, style).replaceAll('\u00a0', ' ')).toBe(intl.format(new Date(day)));
        }
      }
    }
  });

  it.each([
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '2025-02-29',
    '26-11-23',
    '2026-11-23T07:00',
    '0000-01-01',
    '',
  ])('throws for %j, which is no day', (day) => {
    for (const style of ['full', 'long', 'short', 'monthDay'] satisfies DayStyle[]) {
      expect(() => formatDay(day, 'hu', style)).toThrow(
        new RangeError(
          `formatDay: day must be a calendar day like 2026-11-23, received ${JSON.stringify(day)}`,
        ),
      );
    }
  });
});

describe('formatWeekday', () => {
  it('names the weekdays as Intl does', () => {
    for (const language of languages) {
      const intl = new Intl.DateTimeFormat(languageInfo[language].locale, {
        weekday: 'long',
        timeZone: 'UTC',
      });
      for (let day = '2026-11-23'; day < '2026-11-30'; day = addDays(day, 1)) {
        expect(formatWeekday(day, language)).toBe(intl.format(new Date(day)));
      }
    }
  });
});

describe('formatDayInSentence', () => {
  it.each([
    ['2026-11-23', 'hu', 'long', '2026.⍽november⍽23-án'],
    ['2026-11-23', 'hu', 'full', '2026.⍽november⍽23-án, hétfőn'],
    ['2026-11-23', 'hu', 'monthDay', 'november⍽23-án'],
    ['2026-11-23', 'et', 'long', '23.⍽novembril 2026'],
    ['2026-11-23', 'et', 'full', '23.⍽novembril 2026, esmaspäeval'],
    ['2026-11-23', 'et', 'monthDay', '23.⍽novembril'],
  ] as const)('writes %s in %s, %s, as %s', (day, language, style, expected) => {
    expect(visible(formatDayInSentence(day, language, style))).toBe(expected);
  });

  it('takes the Hungarian suffix of the ordinal in words', () => {
    const ordinals = (
      'elsején másodikán harmadikán negyedikén ötödikén hatodikán hetedikén nyolcadikán kilencedikén tizedikén ' +
      'tizenegyedikén tizenkettedikén tizenharmadikán tizennegyedikén tizenötödikén tizenhatodikán tizenhetedikén ' +
      'tizennyolcadikán tizenkilencedikén huszadikán huszonegyedikén huszonkettedikén huszonharmadikán ' +
      'huszonnegyedikén huszonötödikén huszonhatodikán huszonhetedikén huszonnyolcadikán huszonkilencedikén ' +
      'harmincadikán harmincegyedikén'
    ).split(' ');
    expect(ordinals).toHaveLength(31);
    ordinals.forEach((ordinal, index) => {
      const suffix = /(?:j[éá]|[éá])n$/.exec(ordinal)?.[0];
      const day = addDays('2026-10-01', index);
      expect(visible(formatDayInSentence(day, 'hu', 'monthDay'))).toBe(`október⍽${index + 1}-${suffix}`);
    });
  });

  it('puts the Estonian months into the adessive', () => {
    const months = Array.from({ length: 12 }, (_, index) => {
      const day = `2027-${String(index + 1).padStart(2, '0')}-09`;
      return formatDayInSentence(day, 'et', 'monthDay').replace('9.\u00a0', '');
    });
    expect(months.join(' ')).toBe(
      'jaanuaril veebruaril märtsil aprillil mail juunil juulil augustil septembril oktoobril novembril detsembril',
    );
  });

  it.each<[Language, string]>([
    ['hu', 'hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap'],
    ['et', 'esmaspäeval teisipäeval kolmapäeval neljapäeval reedel laupäeval pühapäeval'],
  ])('says on which weekday in %s: %s', (language, expected) => {
    const names = Array.from({ length: 7 }, (_, index) =>
      formatDayInSentence(addDays('2026-11-23', index), language, 'full').replace(/.*, /, ''),
    );
    expect(names.join(' ')).toBe(expected);
  });

  it('throws for what is no day, by its own name', () => {
    expect(() => formatDayInSentence('2026-02-30', 'et')).toThrow(
      /^formatDayInSentence: day must be a calendar day/,
    );
  });
});

it('no date lets a line end between its number and what belongs to it', () => {
  const day = fc.integer({ min: -700_000, max: 2_900_000 }).map((count) => addDays('1970-01-01', count));
  fc.assert(
    fc.property(day, (date) => {
      for (const style of ['long', 'full', 'monthDay'] as const) {
        expect(formatDay(date, 'hu', style)).not.toMatch(/\d\. |\p{L} \d/u);
        expect(formatDay(date, 'et', style)).not.toMatch(/\d\. /);
        expect(formatDayInSentence(date, 'hu', style)).not.toMatch(/\d\. |\p{L} \d/u);
        expect(formatDayInSentence(date, 'et', style)).not.toMatch(/\d\. /);
      }
    }),
  );
});
