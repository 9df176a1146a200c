import type { Detected, Scale } from '../reading.ts';
import { plainHeading } from './headings.ts';

const money = '(?:ft|huf|forint\\w*|eur(?:o(?:t|s|des|ban)?)?(?!\\w)|€)';

/** Unmistakable anywhere: eFt, ezer forintban, tuhandetes eurodes, tuh €, m Ft, mln EUR. */
const withMoney: readonly (readonly [Scale, RegExp])[] = [
  ['thousand', new RegExp(`\\b(?:ezer|tuh\\w*|thousands?(?: of)?|e) ?${money}|\\b[kt] ?(?:huf|eur|€)`)],
  ['million', new RegExp(`\\b(?:millio|miljon\\w*|millions?(?: of)?|mio|mln|milj|m) ?${money}`)],
];

/** Over a column of amounts these say enough. */
const overAmounts: readonly (readonly [Scale, RegExp])[] = [
  ...withMoney,
  [
    'thousand',
    new RegExp(
      `\\b(?:ezer(?:ben|es\\w*)?|tuh|tuhat|tuhan\\w+|thousands?)\\b|(?<!\\d ?)(?:1 ?)?000 ?${money}`,
    ),
  ],
  ['million', /\b(?:millio\w*|miljon\w*|millions?|mio|mln|milj)\b/],
];

/**
 * Whether amounts are written in thousands or millions, by the headings of their columns, or else by what stands above
 * the table. Never certain: the reader should look, since all depends on it.
 */
export function scaleOf(headings: readonly string[], titles: readonly string[]): Detected<Scale> {
  const value = scaleIn(headings, overAmounts) ?? scaleIn(titles, withMoney);
  return value === undefined
    ? { value: 'one', certain: true, others: [] }
    : { value, certain: false, others: ['one'] };
}

/** Whether a text above a table, or a cell of its own, says what amounts are counted in. */
export function namesScale(text: string): boolean {
  return scaleIn([text], withMoney) !== undefined;
}

function scaleIn(
  texts: readonly string[],
  patterns: readonly (readonly [Scale, RegExp])[],
): Scale | undefined {
  const plain = texts.map(plainHeading);
  return patterns.find(([, pattern]) => plain.some((text) => pattern.test(text)))?.[0];
}
