import { expect, test } from 'vitest';

import { lineStarts } from './passage.ts';
import { countWords, sentencesOf } from './sentences.ts';

test('a passage in sentences; a date, an ordinal and a line of the source end none', () => {
  const text = 'A 2. rész 2026. november 23-án\njelenik meg. Utána jön a 3. rész.';
  expect(
    sentencesOf({ file: 'hu.mdx', language: 'hu', kind: 'paragraph', text, lines: lineStarts(text, 4) }),
  ).toEqual([
    { text: 'A 2. rész 2026. november 23-án jelenik meg.', line: 4, words: 8 },
    { text: 'Utána jön a 3. rész.', line: 5, words: 5 },
  ]);
});

test.each([
  ['Az ügyfél-elégedettség 20%-a', 3],
  ['12\u00a0345 Ft', 2],
  ['– … –', 0],
])('countWords(%j) is %i', (text, count) => {
  expect(countWords(text)).toBe(count);
});
