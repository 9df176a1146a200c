import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareText } from './compareText.ts';
import { formatList } from './formatList.ts';
import { slugify } from './slugify.ts';

describe('formatList', () => {
  it.each([
    [['a', 'b', 'c'], 'hu', 'and', 'a, b és c'],
    [['a', 'b', 'c'], 'et', 'and', 'a, b ja c'],
    [['a', 'b'], 'hu', 'or', 'a vagy b'],
    [['a', 'b', 'c'], 'et', 'or', 'a, b või c'],
    [['a'], 'hu', 'and', 'a'],
    [[], 'et', 'or', ''],
  ] as const)('of %j in %s with %s is %s', (items, language, kind, expected) => {
    expect(formatList(items, language, kind)).toBe(expected);
  });

  it('agrees with Intl', () => {
    const items = fc.array(fc.constantFrom('vevő', 'klient', 'év', 'aasta'), { maxLength: 6 });
    fc.assert(
      fc.property(items, (list) => {
        expect(formatList(list, 'hu')).toBe(new Intl.ListFormat('hu').format(list));
        expect(formatList(list, 'et')).toBe(new Intl.ListFormat('et').format(list));
        expect(formatList(list, 'hu', 'or')).toBe(
          new Intl.ListFormat('hu', { type: 'disjunction' }).format(list),
        );
        expect(formatList(list, 'et', 'or')).toBe(
          new Intl.ListFormat('et', { type: 'disjunction' }).format(list),
        );
      }),
    );
  });
});

describe('compareText', () => {
  it('sorts as the Hungarian alphabet does', () => {
    const sorted = 'a á ab áb cukor czukor csárda o ó ö ő su sz zebra zs'.split(' ');
    expect([...sorted].reverse().sort(compareText('hu'))).toEqual(sorted);
  });

  it('sorts as the Estonian alphabet does', () => {
    const sorted = 's saba š z ž t v w õ ä ö ü x y'.split(' ');
    expect([...sorted].reverse().sort(compareText('et'))).toEqual(sorted);
  });

  it('gives each language its own order', () => {
    expect(compareText('et')('z', 't')).toBeLessThan(0);
    expect(compareText('hu')('z', 't')).toBeGreaterThan(0);
  });
});

describe('slugify', () => {
  it.each([
    ['á é í ó ö ő ú ü ű', 'a-e-i-o-o-o-u-u-u'],
    ['õ ä ö ü š ž', 'o-a-o-u-s-z'],
    ['ÁRVÍZTŰRŐ TÜKÖRFÚRÓGÉP', 'arvizturo-tukorfurogep'],
    ['Šokolaad ja žürii', 'sokolaad-ja-zurii'],
    ['Mennyit ér egy ügyfél? A húszas szorzó mérlegen', 'mennyit-er-egy-ugyfel-a-huszas-szorzo-merlegen'],
    ['„20%-a” – 80/20', '20-a-80-20'],
    ['  --a--b--  ', 'a-b'],
  ])('of %s is %s', (text, expected) => {
    expect(slugify(text)).toBe(expected);
  });

  it('is fit for an address, and done twice the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const slug = slugify(`${text}a`);
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });

  it.each(['', '???', 'здравствуйте'])('throws for %j, of which nothing is left', (text) => {
    expect(() => slugify(text)).toThrow(
      new RangeError(`slugify: text must have a Latin letter or digit, received ${JSON.stringify(text)}`),
    );
  });
});
