import { languages, type Language } from '@monday-letter/locale';

import type { Monday } from './mondays.ts';

/** Words and notes of the articles, by their files. */
export type WordCounts = ReadonlyMap<string, number>;

/** The Mondays as a table of plain text: number, date, state, words in each language, folder. */
export function postsTable(mondays: readonly Monday[], words: WordCounts): string {
  const rows = mondays.map((each) => [
    `#${each.number}`,
    each.monday,
    each.state,
    ...languages.map((language) => wordsIn(each, language, words)),
    each.problems.length === 0 ? '' : String(each.problems.length),
    each.folder?.slice(11) ?? '',
  ]);
  const head = [
    'post',
    'Monday',
    'state',
    ...languages.map((language) => `${language} words`),
    'to mend',
    'name',
  ];
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const isNumber = (column: number) => column > 2 && column < head.length - 1;
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function wordsIn({ folder, without }: Monday, language: Language, words: WordCounts): string {
  if (folder === null || without.includes(language)) return '–';
  return String(words.get(`articles/${folder}/${language}.mdx`) ?? 0);
}
