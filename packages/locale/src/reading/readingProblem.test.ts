import { describe, expect, it } from 'vitest';
import { visible } from '../../tests/visible.ts';
import { rangeProblem, type AllowedRange } from './rangeProblem.ts';
import { readingProblem } from './readingProblem.ts';
import { readNumber } from './readNumber.ts';

describe('readingProblem', () => {
  it.each([
    ['', 'Töltsd ki ezt a mezőt.', 'See väli on kohustuslik.'],
    ['sok', 'Számot írj be, például 1234,5.', 'Sisesta arv, näiteks 1234,5.'],
    ['12.345', 'Nem egyértelmű: 12⍽345 vagy 12,345?', 'Pole selge: kas 12⍽345 või 12,345?'],
    ['-1.500', 'Nem egyértelmű: −1500 vagy −1,5?', 'Pole selge: kas −1500 või −1,5?'],
  ])('says of %j: %s / %s', (text, hungarian, estonian) => {
    expect(visible(readingProblem(readNumber(text), 'hu') ?? '')).toBe(hungarian);
    expect(visible(readingProblem(readNumber(text), 'et') ?? '')).toBe(estonian);
  });

  it('says nothing of a number', () => {
    expect(readingProblem(readNumber('1234,5'), 'hu')).toBeNull();
    expect(readingProblem(readNumber('20%'), 'et')).toBeNull();
  });

  it('names as an example a number that reads well', () => {
    for (const language of ['hu', 'et'] as const) {
      const example = /[\d,]*\d/.exec(readingProblem({ kind: 'notANumber', text: '' }, language))?.[0] ?? '';
      expect(readNumber(example)).toEqual({ kind: 'number', value: 1234.5 });
    }
  });
});

describe('rangeProblem', () => {
  it.each<[AllowedRange, number, string, string]>([
    [{ minimum: 0 }, -1, 'Nullánál kisebb érték nem lehet.', 'Väärtus ei tohi olla väiksem kui null.'],
    [
      { minimum: 0, maximum: 1e12, unit: 'money' },
      -1,
      'Nullánál kisebb érték nem lehet.',
      'Väärtus ei tohi olla väiksem kui null.',
    ],
    [
      { minimum: 0, minimumExcluded: true },
      0,
      'Nullánál nagyobb számot írj be.',
      'Sisesta nullist suurem arv.',
    ],
    [
      { minimum: 0, minimumExcluded: true, maximum: 100, unit: 'percent' },
      -5,
      'Nullánál nagyobb számot írj be.',
      'Sisesta nullist suurem arv.',
    ],
    [
      { minimum: 0, maximum: 100, unit: 'percent' },
      120,
      '0 és 100 közötti százalékot írj be.',
      'Sisesta protsent vahemikus 0–100.',
    ],
    [
      { minimum: 0, maximum: 100, unit: 'percent' },
      -5,
      '0 és 100 közötti százalékot írj be.',
      'Sisesta protsent vahemikus 0–100.',
    ],
    [
      { minimum: 1, maximum: 50, unit: 'year' },
      0,
      '1 és 50 közötti értéket írj be.',
      'Sisesta väärtus vahemikus 1–50.',
    ],
    [
      { minimum: 1, maximum: 50, unit: 'year' },
      51,
      '1 és 50 közötti értéket írj be.',
      'Sisesta väärtus vahemikus 1–50.',
    ],
    [
      { minimum: 1, minimumExcluded: true, maximum: 50 },
      51,
      'Az érték legyen legfeljebb 50.',
      'Väärtus olgu kuni 50.',
    ],
    [
      { minimum: 0, minimumExcluded: true, maximum: 1e10, unit: 'money' },
      1e10 + 1,
      'Az érték legyen legfeljebb 10⍽000⍽000⍽000.',
      'Väärtus olgu kuni 10⍽000⍽000⍽000.',
    ],
    [
      { minimum: 1000, maximum: 50_000 },
      5,
      '1000 és 50⍽000 közötti értéket írj be.',
      'Sisesta väärtus vahemikus 1000⍽– 50⍽000.',
    ],
    [{ minimum: 5 }, 4, 'Az érték legyen legalább 5.', 'Väärtus olgu vähemalt 5.'],
    [{ maximum: 5 }, 6, 'Az érték legyen legfeljebb 5.', 'Väärtus olgu kuni 5.'],
    [
      { minimum: 5, minimumExcluded: true },
      5,
      'Az érték legyen nagyobb, mint 5.',
      'Väärtus olgu suurem kui 5.',
    ],
    [{ minimum: 1, whole: true }, 1.5, 'Egész számot írj be.', 'Sisesta täisarv.'],
    [{ minimum: 1, whole: true }, 0.5, 'Az érték legyen legalább 1.', 'Väärtus olgu vähemalt 1.'],
  ])('with %j says of %d: %s / %s', (range, value, hungarian, estonian) => {
    expect(visible(rangeProblem(range, value, 'hu') ?? '')).toBe(hungarian);
    expect(visible(rangeProblem(range, value, 'et') ?? '')).toBe(estonian);
  });

  it.each<[AllowedRange, number]>([
    [{}, -1e300],
    [{ minimum: 0 }, 0],
    [{ minimum: 0, minimumExcluded: true }, 1e-9],
    [{ minimum: 0, maximum: 100, unit: 'percent' }, 0],
    [{ minimum: 0, maximum: 100, unit: 'percent' }, 100],
    [{ maximum: 5 }, 5],
    [{ whole: true }, -3],
    [{ minimum: undefined, maximum: undefined }, 3.5],
  ])('with %j says nothing of %d', (range, value) => {
    expect(rangeProblem(range, value, 'hu')).toBeNull();
    expect(rangeProblem(range, value, 'et')).toBeNull();
  });

  it('throws for what is not finite', () => {
    expect(() => rangeProblem({}, NaN, 'hu')).toThrow(
      new RangeError('rangeProblem: value must be finite, received NaN'),
    );
  });
});
