import { expect, test } from 'vitest';

import { avoidedSlips, readAvoided } from './avoided.ts';
import { lineStarts, type Passage } from './passage.ts';

const passage = (text: string): Passage => ({
  file: 'hu.mdx',
  language: 'hu',
  kind: 'paragraph',
  text,
  lines: lineStarts(text, 3),
});
const list = readAvoided(
  '# remark\nworkshop* = műhelymunka\nGini-index* = Gini-együttható # not so\n',
  'avoid.hu.txt',
);

test('a variant is found with any ending and letter, across lines, and the remedy says what to write', () => {
  expect(avoidedSlips(passage('Egy Workshopon\na Gini\u2011indexet'), list)).toEqual([
    {
      file: 'hu.mdx',
      line: 3,
      message: 'the blog does not say Workshopon',
      remedy: 'Write műhelymunka.',
      words: 'Workshopon',
    },
    {
      file: 'hu.mdx',
      line: 4,
      message: 'the blog does not say Gini-indexet',
      remedy: 'Write Gini-együttható.',
      words: 'Gini-indexet',
    },
  ]);
});

test('a part of another word is none', () => {
  expect(avoidedSlips(passage('miniworkshop'), list)).toEqual([]);
});

test('an entry says what to write instead', () => {
  expect(() => readAvoided('# a\nworkshop', 'avoid.hu.txt')).toThrow(
    new RangeError('avoid.hu.txt:2: an entry is "variant = what to write", received "workshop"'),
  );
});
