import { typeset, type Language } from '@monday-letter/locale';
import { describe, expect, test } from 'vitest';

import { lineStarts, type Passage } from './passage.ts';
import { typographySlips } from './typographySlips.ts';

/** A passage as an author typed it. */
function passage(language: Language, typed: string, kind: Passage['kind'] = 'paragraph'): Passage {
  const text = typeset(typed, language);
  return { file: `${language}.mdx`, language, kind, text, lines: lineStarts(text, 7) };
}

const messages = (of: Passage) => typographySlips(of).map(({ message }) => message);

describe('what the build cannot set is told', () => {
  test.each<[Language, string, string]>([
    ['hu', 'Ez 12.345 Ft.', 'thousands are parted by spaces'],
    ['et', 'See on 1,234,567 eurot.', 'thousands are parted by spaces'],
    ['hu', 'Az arány 12.5%.', 'decimals stand after a comma'],
    ['et', 'Hind on 9.52 eurot.', 'decimals stand after a comma'],
    ['hu', 'Ez 1 234 forint.', 'a number of four digits has no space in running text'],
    ['et', 'Neid oli 16000.', 'a number of five digits or more has no spaces'],
    ['et', 'Maksab 10 EUR kuus.', 'the code of a currency is for tables of banks'],
    ['hu', 'Ára €10 volt.', 'the sign of the currency stands before the number'],
    ['hu', 'Ára 500Ft volt.', 'there is no space before the sign of the currency'],
    ['et', 'Tulemus on –5 kraadi.', 'a dash stands for a minus'],
    ['hu', 'Ez 3 x 12 hónap.', 'a letter or an asterisk stands for the sign of multiplication'],
    ['et', "Sõna 'klient' on siin.", 'a straight apostrophe stands where the build cannot know what it is'],
    ['hu', 'Két  szóköz.', 'there are two spaces'],
    ['et', 'Nii , ja naa.', 'there is a space before the punctuation mark'],
    ['hu', 'Így,meg úgy.', 'there is no space after the punctuation mark'],
    ['et', 'Nii.. ja naa.', 'a punctuation mark is typed too often'],
    ['hu', 'Az “idézet” rossz.', 'the quotation mark is not Hungarian'],
    ['hu', 'A 20%a elég.', 'a suffix after % has no hyphen'],
    ['hu', 'Ez 500 Ftot ér.', 'a suffix after Ft has no hyphen'],
    ['hu', 'Még 2026ban is.', 'a suffix after a number has no hyphen'],
    ['hu', 'Ez november 23.-án volt.', 'a point stands before the hyphen of a date'],
    [
      'hu',
      'A 2026 november volt.',
      'a year before a month takes a point, and none where the month has a suffix',
    ],
    [
      'hu',
      'Csak 2026. novemberében.',
      'a year before a month takes a point, and none where the month has a suffix',
    ],
    ['hu', 'A 2026. November volt.', 'a month begins with a capital'],
    ['hu', 'Itt a ügyfél.', 'a stands before a vowel'],
    ['hu', 'A 50 ügyfél.', 'a stands before a number that begins with a vowel when it is read'],
    ['et', 'Sõna „klient” on siin.', 'the quotation mark is not Estonian'],
    ['et', 'Kuni 20%-ni.', 'a suffix stands after %'],
    ['et', 'Umbes 20%line osa.', 'a suffix stands after %'],
    ['et', 'Andsin 21le.', 'a case ending after a number has no hyphen'],
    ['et', 'Umbes 7 tuh eurot.', 'thousands are shortened'],
    ['et', 'Avame kell 8:05.', 'a colon stands in a time of day'],
    ['et', 'See on 23.november.', 'the day before a month takes a point and a space'],
    ['et', 'See on 23. November.', 'a month begins with a capital'],
  ])('%s: %s', (language, typed, message) => {
    const [slip, ...more] = typographySlips(passage(language, typed));
    expect(more).toEqual([]);
    expect(slip).toMatchObject({ file: `${language}.mdx`, line: 7 });
    expect(slip?.message).toContain(`${message}: …`);
    expect(slip?.remedy).not.toBe('');
  });
});

test.each<[Language, string]>([
  [
    'hu',
    'A 20 %-a, a 60-70%-os sáv, az 50 év és az 1000 Ft-os tétel; 2026. november 23., 2026 novemberében.',
  ],
  [
    'hu',
    'Az A osztály, a USA-beli cég, 12 345 forint, 1234 Ft, -10 fok, "idézet", 3 × 12, 2026-ban, 8.05-kor.',
  ],
  ['hu', 'SSRN 3264425, 2026-10-26, a 12,345 tizedes; Mi az?... Három pont.'],
  [
    'et',
    '20% -- 50% töömahtu, 21-le, 96st, kell 8.05, 23. november 2026, 23.11.2026, 9,52 €, 10 eurot, -10 kraadi.',
  ],
  ['et', '"Klient", 12 345 eurot, 1234 eurot, 60-70%, 20-protsendine.'],
])('what is right or set by the build is not: %s: %s', (language, typed) => {
  expect(messages(passage(language, typed))).toEqual([]);
});

test('a headline ends without a point, a sentence with one', () => {
  expect(messages(passage('hu', 'Miért tér vissza?', 'heading'))).toEqual([]);
  expect(messages(passage('hu', 'Az ideális ügyfél.', 'title'))).toHaveLength(1);
  expect(messages(passage('hu', 'Az ideális ügyfél.'))).toEqual([]);
});

test('the line is that of the file', () => {
  expect(typographySlips(passage('hu', 'Első sor,\nmásodik sor\n12.345 forint'))[0]?.line).toBe(9);
});
