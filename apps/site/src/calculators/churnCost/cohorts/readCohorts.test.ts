import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readCohorts } from './readCohorts.ts';

const regular = [1000, 631, 468, 382, 326];

describe('a cohort is read', () => {
  test.each([
    ['1000; 631; 468; 382; 326'],
    ['1 000;631;468;382;326'],
    ['1.000; 631; 468; 382; 326'],
    ['1000\t631\t468\t382\t326\t\t'],
    ['1000, 631, 468, 382, 326'],
    ['1000 631 468 382 326'],
    ['2019: 1000; 631; 468; 382; 326'],
    ['Tavaszi kampány; 1000; 631; 468; 382; 326'],
    ['\n\n1000; 631; 468; 382; 326\n'],
    ['1000\n631\n468\n382\n326'],
  ])('from %j', (text) => {
    expect(readCohorts(text)).toEqual({ cohorts: [regular], problems: [] });
  });

  test('several, as a spreadsheet copies them: a heading without numbers, a column of years, empty cells', () => {
    const text = 'Év\tIndult\r\n2021\t300\t240\t210\r\n2022\t280\t230\t\r\n2023\t320\t\t\r\n';
    expect(readCohorts(text)).toEqual({ cohorts: [[300, 240, 210], [280, 230], [320]], problems: [] });
  });

  test('years are years only if they follow upon each other', () => {
    expect(readCohorts('2021; 800; 500\n2023; 700; 400').cohorts).toEqual([
      [2021, 800, 500],
      [2023, 700, 400],
    ]);
    expect(readCohorts('2023; 800; 500\n2022; 900; 650; 600').cohorts).toEqual([
      [800, 500],
      [900, 650, 600],
    ]);
    // A line without its year does not make customers of the years of the others.
    expect(readCohorts('2021; 300; 240\n2022; 280\n99; 100').cohorts).toEqual([[300, 240], [280]]);
  });

  test('to nobody left, and as long as nothing changes', () => {
    expect(readCohorts('5; 5; 0; 0').cohorts).toEqual([[5, 5, 0, 0]]);
  });
});

describe('a line that cannot be a cohort is named by its number and left out', () => {
  test.each([
    ['100; 63%', 'number'],
    ['100; sok', 'number'],
    ['100; 63,5', 'number'],
    ['100;; 40', 'number'],
    ['100; -3', 'number'],
    ['0; 0', 'number'],
    ['2000000000; 1', 'number'],
    ['100; 63; 64', 'rises'],
    ['1 000 631 468', 'rises'],
    [new Array(61).fill('7').join(';'), 'tooMany'],
  ])('%j: %s', (line, trouble) => {
    expect(readCohorts(`90; 80\n\n${line}`)).toEqual({
      cohorts: [[90, 80]],
      problems: [{ line: 3, text: line, trouble }],
    });
  });

  test('so is the line after sixty', () => {
    const { cohorts, problems } = readCohorts('9; 8\n'.repeat(70));
    expect(cohorts).toHaveLength(60);
    expect(problems).toEqual([{ line: 61, text: '9; 8', trouble: 'tooMany' }]);
  });

  test('nothing is nothing', () => {
    expect(readCohorts(' \n ')).toEqual({ cohorts: [], problems: [] });
  });
});

test('whatever is typed gives cohorts that can be, and never throws', () => {
  const piece = fc.constantFrom(
    '1000',
    '631',
    '1 200',
    '0',
    ';',
    '; ',
    '\t',
    '\n',
    ' ',
    ',',
    '.',
    ':',
    '%',
    'x',
    '2020',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
      ),
      (text) => {
        for (const cohort of readCohorts(text).cohorts) {
          expect(cohort[0]).toBeGreaterThan(0);
          for (const [index, count] of cohort.entries()) {
            expect(Number.isSafeInteger(count)).toBe(true);
            if (index > 0) expect(count).toBeLessThanOrEqual(cohort[index - 1] ?? NaN);
          }
        }
      },
    ),
  );
});

test('what is typed as cohorts is read as them', () => {
  const cohort = fc
    .array(fc.integer({ min: 1, max: 1899 }), { minLength: 2, maxLength: 12 })
    .map((counts) => counts.sort((a, b) => b - a));
  fc.assert(
    fc.property(fc.array(cohort, { minLength: 1, maxLength: 8 }), (cohorts) => {
      const text = cohorts.map((counts) => counts.join('; ')).join('\n');
      expect(readCohorts(text)).toEqual({ cohorts, problems: [] });
    }),
  );
});
