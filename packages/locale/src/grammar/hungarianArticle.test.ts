import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spelledHungarian } from '../../tests/spelledHungarian.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import { hungarianArticle } from './hungarianArticle.ts';
import { hungarianArticleBefore } from './hungarianArticleBefore.ts';

const articleOfWord = (word: string): 'a' | 'az' => (/^[aáeéiíoóöőuúüű]/.test(word) ? 'az' : 'a');

describe('hungarianArticle', () => {
  it.each([1, 5, 50, 59, 500, 599, 1000, 1999, 5000, 50_000, 500_000, 599_999, 1_000_000])(
    'is az before %d',
    (value) => {
      expect(hungarianArticle(value)).toBe('az');
    },
  );

  it.each([
    0, 2, 3, 4, 6, 9, 10, 15, 49, 60, 100, 199, 600, 2000, 10_000, 15_000, 100_000, 150_000, 10_000_000,
  ])('is a before %d', (value) => {
    expect(hungarianArticle(value)).toBe('a');
  });

  it('agrees with the first letter of the number in words, up to 10¹⁵', () => {
    const size = fc.integer({ min: 1, max: 15 });
    const value = size.chain((digits) => fc.integer({ min: 0, max: 10 ** digits - 1 }));
    fc.assert(
      fc.property(value, fc.constantFrom('prose', 'table'), (number, grouping) => {
        expect(hungarianArticle(number, { grouping })).toBe(articleOfWord(spelledHungarian(number)));
        // A decimal fraction begins with its whole part: öt egész három tized.
        expect(hungarianArticleBefore(`${formatNumber(number, 'hu')},3`)).toBe(
          articleOfWord(spelledHungarian(number)),
        );
        if (number > 0) expect(hungarianArticle(-number)).toBe(articleOfWord('mínusz'));
      }),
      { numRuns: 2000 },
    );
  });

  it('goes by the number as printed', () => {
    expect(hungarianArticle(4.96)).toBe('a');
    expect(hungarianArticle(4.96, { maximumDecimals: 1 })).toBe('az');
    expect(hungarianArticle(-0.4, { maximumDecimals: 0 })).toBe('a');
    expect(hungarianArticle(999.6, { maximumDecimals: 0 })).toBe('az');
  });

  it('throws for what is not finite, by its own name', () => {
    expect(() => hungarianArticle(NaN)).toThrow('hungarianArticle: value must be finite, received NaN');
  });
});

describe('hungarianArticleBefore', () => {
  it.each([
    ['ügyfél', 'az'],
    ['Ügyfél', 'az'],
    ['élmény', 'az'],
    ['őszi kínálat', 'az'],
    ['e-mail', 'az'],
    ['vevő', 'a'],
    ['hűség', 'a'],
    ['„ügyfél”', 'az'],
    ['»vevő«', 'a'],
    ['(ez)', 'az'],
    ['5%-a', 'az'],
    ['1-es', 'az'],
    ['10%-kal', 'a'],
    ['„50 000 Ft”', 'az'],
    ['1 000 000 Ft', 'az'],
    ['15 000 Ft', 'a'],
    ['1,5', 'az'],
    ['0,5', 'a'],
    ['−5', 'a'],
    ['-5', 'a'],
    ['–5', 'a'],
    ['€', 'az'],
    ['%', 'a'],
    ['NPS', 'az'],
    ['RSS-csatorna', 'az'],
    ['CSV', 'a'],
    ['Ft', 'a'],
    ['Ft-ot', 'a'],
    ['fth', 'az'],
    ['kft.', 'a'],
    ['Õunapuu', 'az'],
  ] as const)('of %s is %s', (text, article) => {
    expect(hungarianArticleBefore(text)).toBe(article);
  });

  it.each(['', ' ', '„”', '…'])('throws for %j, which cannot be read', (text) => {
    expect(() => hungarianArticleBefore(text)).toThrow(RangeError);
  });
});
