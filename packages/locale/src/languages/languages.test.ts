import { describe, expect, it } from 'vitest';
import { isLanguage } from './isLanguage.ts';
import { languageInfo } from './languageInfo.ts';
import { languages } from './languages.ts';
import { otherLanguage } from './otherLanguage.ts';

describe('the two languages', () => {
  it('are Hungarian and Estonian, each with its locale, zone and name for itself', () => {
    expect(languages).toEqual(['hu', 'et']);
    expect(languages.map((language) => languageInfo[language])).toEqual([
      { language: 'hu', locale: 'hu-HU', timeZone: 'Europe/Budapest', ownName: 'Magyar' },
      { language: 'et', locale: 'et-EE', timeZone: 'Europe/Tallinn', ownName: 'Eesti' },
    ]);
  });

  it('call themselves what Intl calls them in themselves', () => {
    for (const language of languages) {
      const { locale, ownName } = languageInfo[language];
      const name = new Intl.DisplayNames(locale, { type: 'language' }).of(language);
      expect(name?.toLowerCase()).toBe(ownName.toLowerCase());
    }
  });

  it('cannot be changed by a caller', () => {
    expect(Object.isFrozen(languages)).toBe(true);
    expect(Object.isFrozen(languageInfo)).toBe(true);
    expect(Object.isFrozen(languageInfo.hu)).toBe(true);
  });

  it('are each the other of the other', () => {
    expect(otherLanguage('hu')).toBe('et');
    expect(otherLanguage('et')).toBe('hu');
  });

  it.each([
    ['hu', true],
    ['et', true],
    ['HU', false],
    ['en', false],
    ['', false],
    [undefined, false],
    [['hu'], false],
  ])('isLanguage(%j) is %s', (value, expected) => {
    expect(isLanguage(value)).toBe(expected);
  });
});
