import type { Language } from '../languages/language.ts';
import { monthNames } from '../dates/dayNames.ts';
import { replaceWithin } from './replaceWithin.ts';
import type { TypesetContext } from './typesetContext.ts';

/**
 * Spaces at which a line must not end, as U+00A0: within numbers (12 345), between number and unit or counted
 * word, after an ordinal (2. rész, 23. november), within Hungarian dates (2026. november 23., 2026. 11. 23.),
 * after × and after Estonian kell before a number.
 */
export function typesetSpaces(text: string, language: Language, context: TypesetContext): string {
  const patterns = [groups, /(?<=×) +(?=\d)/g, /(?<=\d\.) (?=\p{Ll})/gu, units[language], dates[language]];
  return patterns.reduce(
    (result, pattern) => replaceWithin(result, context, pattern, (match) => match.replace(/ +/g, '\u00a0')),
    text,
  );
}

const groups = /(?<![\d.,])[1-9]\d{0,2}(?:[ \u00a0]\d{3})+(?!\d)/g;

const units: Readonly<Record<Language, RegExp>> = {
  hu: /(?<=\d) +(?=(?:Ft|HUF|EUR|db|kg|km|MB)(?!\p{L})|€|euró|forint|ezer|milli|százalék|év|hónap|hét|het|nap|ór|perc|ügyf|vev|fő)/gu,
  et: /(?<=\d) +(?=(?:Ft|HUF|EUR|tk|kg|km|MB|mln|mld)(?!\p{L})|€|euro|sen[dt]|forin|tuha|milj|protsen|aasta|kuu|nädal|päev|tun[dn]|minut|klien)/gu,
};

const dates: Readonly<Record<Language, RegExp>> = {
  hu: new RegExp(
    String.raw`(?<=\d\.) (?=\d{1,2}\.)|(?<=${monthNames.hu.join('|')}) (?=\d{1,2}[.\-\u2011])`,
    'g',
  ),
  et: /(?<=(?<!\p{L})[Kk]ell) (?=\d)/gu,
};
