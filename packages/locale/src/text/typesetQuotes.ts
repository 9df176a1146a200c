import type { Language } from '../languages/language.ts';
import { replaceWithin } from './replaceWithin.ts';
import type { TypesetContext } from './typesetContext.ts';

/** Opening and closing marks by depth; deeper quotations take the last pair. */
const marks: Readonly<Record<Language, readonly string[]>> = { hu: ['„”', '»«', '’’'], et: ['„“'] };

/**
 * Straight double quotes as the language's own, by position: a mark opens at the start, after white space, an
 * opening bracket, a dash or another opening mark, and closes elsewhere. In Hungarian a quotation within one
 * gets »…« and the third level ’…’; Estonian avoids nesting and keeps its only pair.
 * A straight apostrophe between letters becomes ’.
 */
export function typesetQuotes(text: string, language: Language, context: TypesetContext): string {
  // Most texts quote nothing, and to look at each of their letters takes longer than all other typography.
  const quoted = text.includes('"') ? withMarks(text, language, context) : text;
  return replaceWithin(quoted, context, /(?<=\p{L})'(?=\p{L})/gu, () => '’');
}

function withMarks(text: string, language: Language, { before = '' }: TypesetContext): string {
  const [opening, closing] = language === 'hu' ? ['„»', '”«'] : ['„', '“'];
  const markAt = (depth: number, side: 0 | 1): string =>
    marks[language][Math.min(depth, marks[language].length - 1)]?.charAt(side) as string;
  let depth = 0;
  let previous = '';
  const read = (character: string): string => {
    let mark = character;
    if (character === '"') {
      const opens = /^$|[\s([{\-–—]/.test(previous) || opening.includes(previous);
      mark = opens ? markAt(depth, 0) : markAt(Math.max(0, depth - 1), 1);
      depth += opens ? 1 : -1;
    } else if (opening.includes(character)) depth += 1;
    else if (closing.includes(character)) depth -= 1;
    depth = Math.max(0, depth);
    previous = mark;
    return mark;
  };
  Array.from(before, read);
  return Array.from(text, read).join('');
}
