import { describe, expect, test } from 'vitest';

import { languages } from '@monday-letter/locale';

import { calculatorPages } from '../calculators/calculatorPages.ts';
import { formulasOf } from './formulasOf.ts';

describe.each(calculatorPages)('$neutral', (page) => {
  const { declaration } = page.definition;

  test.each(languages)(
    'shows in %s its formulas for every way of asking, in words and as its example',
    (language) => {
      const { variants, method, path } = formulasOf(page, language);
      expect(path).toBe(page.paths[language]);
      expect(variants).toHaveLength(declaration.variants?.length ?? 1);
      for (const { asked, lines } of variants) {
        expect(asked === undefined).toBe(declaration.variants === undefined);
        expect(lines.length).toBeGreaterThan(0);
        for (const { label, words, expression, result } of lines) {
          expect([label, words, expression, result].filter((text) => text.trim() === '')).toEqual([]);
          expect(expression).toMatch(/\d/);
        }
      }
      expect(method).toBe(page.guides[language].method);
    },
  );

  test('says which version it is, and since when', () => {
    const { version, since } = formulasOf(page, 'hu');
    expect(version).toBe(declaration.version);
    expect(since).toBe(page.definition.since[version - 1]);
    expect(since).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

test('a way of asking prints what it alone asks for', () => {
  const churn = calculatorPages.find(({ definition }) => definition.declaration.name === 'ChurnCost');
  if (churn === undefined) expect.fail('there is no ChurnCost');
  const [rate, counts] = formulasOf(churn, 'hu').variants;
  expect(rate?.lines[0]?.words).toBe('ügyfelek száma\u00A0× lemorzsolódási arány');
  expect(counts?.lines[0]?.words).toBe('elvesztett ügyfelek\u00A0÷ ügyfelek száma');
});
