import type { Language } from '../languages/language.ts';
import type { TypesetContext } from './typesetContext.ts';
import { replaceWithin } from './replaceWithin.ts';
import { typesetDashes } from './typesetDashes.ts';
import { typesetJoints } from './typesetJoints.ts';
import { typesetQuotes } from './typesetQuotes.ts';
import { typesetSpaces } from './typesetSpaces.ts';

/**
 * Plain typing as the typography of the language: quotation marks, apostrophes, dashes, minus, ellipsis, the
 * percent sign joined to its number, and the spaces, hyphens and dashes at which a line must not end. Letters and
 * digits stay what they are; doing it twice changes nothing.
 *
 * Left alone, since only the author knows: single straight quotes outside words, `x` and `*` as signs of
 * multiplication, the space after Hungarian a and az, an en dash that stands for a minus.
 *
 * @param text prose, not code and not addresses
 * @param context what stands beside the text when it is one node between others
 * @example typeset('A "hűség" - 5 napig...', 'hu') // 'A „hűség” – 5 napig…'
 * @example typeset('60-70%-os', 'hu') === '60\u2060–\u206070%\u2011os' // true
 */
export function typeset(text: string, language: Language, context: TypesetContext = {}): string {
  // First what the other patterns look at: an ellipsis and a joined percent sign.
  const ellipses = replaceWithin(text, context, /(?<!\.)\.{3}(?!\.)/g, () => '…');
  const plain = replaceWithin(ellipses, context, /(?<=\d)[ \u00a0]%/g, () => '%');
  const quoted = typesetQuotes(plain, language, context);
  const dashed = hasDash(quoted) ? typesetDashes(quoted, context) : quoted;
  const spaced = hasDigit(dashed, context) ? typesetSpaces(dashed, language, context) : dashed;
  return hasDash(spaced) ? typesetJoints(spaced, context) : spaced;
}

// Most texts have neither: to look for one thing takes less than to try all patterns.
const hasDash = (text: string): boolean => /[-–]/.test(text);
const hasDigit = (text: string, { before = '', after = '' }: TypesetContext): boolean =>
  /\d/.test(text) || /\d.?$/.test(before) || /^\s*\d/.test(after);
