import { addDays } from '@monday-letter/locale';

import type { Content } from '../src/contentCheck/readContent.ts';
import { currentMonday, mondaysOf, type Monday } from './mondays.ts';

/** A post every Monday: how long that holds with what is written. */
export interface KeptPromise {
  /** The last Monday up to which no post is wanting; `null` when this week's is. */
  readonly keptUntil: string | null;
  /** The first Monday from this week on that has no finished post. */
  readonly next: Monday;
}

/** Whether readers get the post of a Monday, or will when it comes. */
const isKept = ({ state }: Monday): boolean => state === 'out' || state === 'scheduled';

/** How long the promise is kept, counted from the Monday of the running week. */
export function promiseOf(content: Content, now: Date): KeptPromise {
  const from = currentMonday(now);
  // One week past the last post is always without one.
  const mondays = mondaysOf(content, now, 1 + content.articles.length).filter(({ monday }) => monday >= from);
  const next = mondays.find((monday) => !isKept(monday));
  if (next === undefined) throw new RangeError('promiseOf: there is always a Monday without a post');
  return { keptUntil: next.monday === from ? null : addDays(next.monday, -7), next };
}

/** Why next Monday will not bring a post in both languages, or this week's did not; `null` when both do. */
export function brokenPromise(content: Content, now: Date): string | null {
  const { next } = promiseOf(content, now);
  return next.monday > addDays(currentMonday(now), 7) ? null : reasonOf(next);
}

function reasonOf({ monday, number, state, folder, without, problems }: Monday): string {
  const post = `post #${number} for Monday ${monday}`;
  const there = `content/articles/${folder ?? `${monday}-…`}`;
  switch (state) {
    case 'missing':
      return `There is no ${post}. Begin it with: npm run post:new`;
    case 'draft': {
      const missing = without.map((language) => `, and ${language}.mdx is not written`).join('');
      return `The ${post} is a draft${missing}: finish it and take "draft: true" out of ${there}.`;
    }
    default:
      return `The ${post} is not built, for what is wrong in ${there} (${problems.length}). See: npm run posts`;
  }
}
