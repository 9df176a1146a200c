import { replaceWithin } from './replaceWithin.ts';
import type { TypesetContext } from './typesetContext.ts';

/**
 * Hyphens and dashes after which a line must not end: the hyphen between a number or its sign and a suffix
 * (20%-os, 500 Ft-ot, 5-öt) as U+2011, the en dash of a range without spaces (60–70%) between two U+2060.
 */
export function typesetJoints(text: string, context: TypesetContext): string {
  const hyphened = replaceWithin(text, context, suffixHyphen, () => '\u2011');
  return replaceWithin(hyphened, context, /(?<=\d%?)–(?=\d)/g, () => '\u2060–\u2060');
}

const suffixHyphen = /(?<=[\d%€]|(?<!\p{L})(?:Ft|HUF|EUR|kg|km|MB))-(?=\p{L})/gu;
