import { addDays, languages, zonedDay, type Language } from '@monday-letter/locale';

import { isPublished, latestMondayInstant, numberedFrom, numberOnMonday } from '../src/clock.ts';
import { checkContent, checkDrafts, isDraft } from '../src/contentCheck/checkContent.ts';
import type { Problem } from '../src/contentCheck/problem.ts';
import type { ArticleFolder, Content } from '../src/contentCheck/readContent.ts';

/**
 * How far the post of a Monday is. `out`: readers have it; `scheduled`: it will appear by itself; `draft`: it says
 * that it is not finished; `faulty`: the build refuses it; `missing`: there is none.
 */
export type PostState = 'out' | 'scheduled' | 'draft' | 'faulty' | 'missing';

/** A Monday and its post, as far as there is one. */
export interface Monday {
  readonly monday: string;
  readonly number: number;
  readonly state: PostState;
  /** The folder of the post; `null` where it is missing. */
  readonly folder: string | null;
  /** The languages in which nothing is written. */
  readonly without: readonly Language[];
  /** What the content check says of it. */
  readonly problems: readonly Problem[];
}

/** The Monday of the running week: the latest whose 07:00 in Budapest has passed. */
export function currentMonday(now: Date): string {
  return zonedDay(latestMondayInstant(now), 'Europe/Budapest');
}

/** Every Monday from the first post to the last, and on to some weeks ahead of now, in order. */
export function mondaysOf(content: Content, now: Date, weeksAhead = 4): readonly Monday[] {
  const problems = [...checkContent(content), ...checkDrafts(content)];
  const folders = new Map(content.articles.map((folder) => [folder.name.slice(0, 10), folder]));
  const [first = numberedFrom.monday] = folders.keys();
  const ahead = addDays(currentMonday(now), 7 * weeksAhead);
  const last = [...folders.keys(), ahead].reduce((a, b) => (a > b ? a : b));
  const mondays: Monday[] = [];
  for (let monday = first; monday <= last; monday = addDays(monday, 7)) {
    mondays.push(mondayOf(monday, folders.get(monday), problems, now));
  }
  return mondays;
}

function mondayOf(
  monday: string,
  folder: ArticleFolder | undefined,
  problems: readonly Problem[],
  now: Date,
): Monday {
  const number = numberOnMonday(monday);
  if (folder === undefined) {
    return { monday, number, state: 'missing', folder: null, without: languages, problems: [] };
  }
  const own = problems.filter(({ file }) => file.startsWith(`articles/${folder.name}/`));
  const without = languages.filter((language) => folder.files[language] === undefined);
  const published = isPublished(monday, now) ? 'out' : 'scheduled';
  const state = isDraft(folder) ? 'draft' : own.length > 0 ? 'faulty' : published;
  return { monday, number, state, folder: folder.name, without, problems: own };
}
