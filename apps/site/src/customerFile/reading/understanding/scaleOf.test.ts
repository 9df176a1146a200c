import { describe, expect, test } from 'vitest';

import { scaleOf } from './scaleOf.ts';

describe('what amounts are counted in', () => {
  test.each([
    ['Árbevétel (eFt)', 'thousand'],
    ['Árbevétel E Ft', 'thousand'],
    ['Forgalom ezer Ft-ban', 'thousand'],
    ['Bevétel (ezer)', 'thousand'],
    ['Nettó érték 1 000 Ft', 'thousand'],
    ['Käive, tuh €', 'thousand'],
    ['Käive (tuhandetes eurodes)', 'thousand'],
    ['Net sales, kEUR', 'thousand'],
    ['Revenue in thousands', 'thousand'],
    ['Árbevétel (M Ft)', 'million'],
    ['Árbevétel millió Ft', 'million'],
    ['Käive, mln €', 'million'],
    ['Nettó összeg (Ft)', 'one'],
    ['Summa eurodes km-ta', 'one'],
    ['Summa, €', 'one'],
    ['Végösszeg 10 000 Ft felett', 'one'],
    ['Mezerai forgalom', 'one'],
  ] as const)('over a column: %s', (heading, scale) => {
    expect(scaleOf([heading], []).value).toBe(scale);
  });

  test.each([
    ['Adatok ezer forintban', 'thousand'],
    ['Summad on tuhandetes eurodes', 'thousand'],
    ['Ezer Lépés Kft. vevői', 'one'],
    ['Tuhat ja Üks Öö OÜ kliendid 2026', 'one'],
    ['M. Kovács, 2026', 'one'],
    ['Ezer Európai Vevő Kft.', 'one'],
  ] as const)('above the table: %s', (title, scale) => {
    expect(scaleOf(['Összeg'], [title]).value).toBe(scale);
  });

  test('is for the reader to look at whenever it is not one', () => {
    expect(scaleOf(['eFt'], [])).toEqual({ value: 'thousand', certain: false, others: ['one'] });
    expect(scaleOf(['Ft'], [])).toEqual({ value: 'one', certain: true, others: [] });
  });
});
