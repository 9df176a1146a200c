import type { Language } from '../languages/language.ts';
import type { TypesetContext } from './typesetContext.ts';
import { replaceWithin } from './replaceWithin.ts';
import { typesetDashes } from './typesetDashes.ts';
import { typesetQuotes } from './typesetQuotes.ts';
import { typesetSpaces } from './typesetSpaces.ts';

/**
 * Plain typing as the typography of the language: quotation marks, apostrophes, dashes, minus, ellipsis, and the
 * spaces at which a line must not end. Letters and digits stay what they are; doing it twice changes nothing.
 *
 * Left alone, since only the author knows: single straight quotes outside words, `x` and `*` as signs of
 * multiplication, the space after Hungarian a and az, an en dash that stands for a minus.
 *
 * @param text prose, not code and not addresses
 * @param context what stands beside the text when it is one node between others
 * @example typeset('A "hűség" 60-70%...', 'hu') // 'A „hűség” 60–70%…'
 */
export function typeset(text: string, language: Language, context: TypesetContext = {}): string {
  const quoted = typesetQuotes(text, language, context);
  const dashed = typesetDashes(quoted, context);
  const spaced = typesetSpaces(dashed, language, context);
  return replaceWithin(spaced, context, /(?<!\.)\.{3}(?!\.)/g, () => '…');
}
