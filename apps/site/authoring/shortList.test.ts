import { expect, test } from 'vitest';

import { shortList } from './shortList.ts';

test('of each file some problems are listed, and how many more there are', () => {
  const problem = (file: string, line: number) => ({ file, line, message: 'wrong', remedy: 'Mend it.' });
  expect(
    shortList([problem('a', 1), problem('b', 1), problem('a', 2), problem('a', 3)], 2).split('\n'),
  ).toEqual([
    'a:1: wrong',
    '  → Mend it.',
    'a:2: wrong',
    '  → Mend it.',
    'a: and 1 more',
    'b:1: wrong',
    '  → Mend it.',
  ]);
});
