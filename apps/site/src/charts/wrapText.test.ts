import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { textWidth } from './textWidth.ts';
import { wrapText } from './wrapText.ts';

describe('wrapText', () => {
  const sum = '12\u00A0345\u00A0678\u00A0901\u00A0Ft';

  test('breaks at spaces and not at no-break ones', () => {
    expect(wrapText('Egy százalékponttal kisebb veszteséggel', 170)).toEqual([
      'Egy százalékponttal',
      'kisebb veszteséggel',
    ]);
    expect(wrapText(sum, 60)).toEqual([sum]);
  });

  test('keeps every word, and no line of several words is wider than asked for', () => {
    const words = fc.array(fc.stringMatching(/^[a-zõüéűMW0-9]{1,30}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 400 }), (all, width) => {
        const lines = wrapText(all.join(' '), width);
        expect(lines.join(' ')).toBe(all.join(' '));
        for (const line of lines) if (line.includes(' ')) expect(textWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('breaks a word of more than thirty letters only where the line ends', () => {
    const address = 'example.org/hu/kalkulatorok/ugyfelertek/';
    expect(wrapText(address, 1000)).toEqual([address]);
    expect(wrapText(address, 100).join('')).toBe(address);
  });

  test('no text is one empty line', () => {
    expect(wrapText('', 100)).toEqual(['']);
  });
});
