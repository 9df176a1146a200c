import { replaceWithin } from './replaceWithin.ts';
import type { TypesetContext } from './typesetContext.ts';

/**
 * Hyphens that stand for something else.
 *
 * - Two hyphens are an en dash, spaced or not as typed (Budapest–Tallinn).
 * - A hyphen or en dash between spaces is an en dash with U+00A0 before it: a line may end after the dash of a
 *   sentence but not begin with it.
 * - Between two numbers an en dash: without spaces, unless a number has one itself (10 000 – 12 000). Not in
 *   chains (2026-10-26, 1-2-3), months (2026-10), numbers with a leading zero (06-20), or after letters (A4-5).
 * - Before a number at the start of a word a minus.
 */
export function typesetDashes(text: string, context: TypesetContext): string {
  let result = replaceWithin(text, context, /(?<!-)--(?!-)/g, () => '–');
  result = replaceWithin(result, context, range, (match, left = '', right = '') => {
    if ([left, right].some((number) => /^0\d+$/.test(number)) || isMonth(left, right)) return match;
    if (!/\s/.test(left + right)) return `${left}–${right}`;
    return amount(left) < amount(right) ? `${left}\u00a0– ${right}` : match;
  });
  result = replaceWithin(result, context, /(?<=^|[\s([{„»])-(?=\d)/g, () => '\u2212');
  return replaceWithin(result, context, /(?<=\S)[^\S\n]+[-–](?=\s)/g, () => '\u00a0–');
}

const number = String.raw`\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d+)?|\d+(?:[.,:]\d+)*`;
const range = new RegExp(
  String.raw`(?<![\p{L}\d+.,:/\-–\u2212\u2060]|\d[ \u00a0])((?:${number})%?)-(${number})(?![\p{L}\d\u2060]|[-–.,:/]\d|[ \u00a0]\d)`,
  'gu',
);

/** Whether two numbers with a hyphen are the ISO way of writing a month. */
function isMonth(left: string, right: string): boolean {
  return /^\d{4}$/.test(left) && /^(?:0\d|1[0-2])$/.test(right);
}

function amount(number: string): number {
  return Number(number.replace(/[\s%]/g, '').replace(',', '.'));
}
