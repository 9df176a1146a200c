import type { Hit, Hits, SearchEngine } from './engine.ts';
import { nameBreak } from './searchEntry.ts';
import { plainWords, tidyQuery } from './tidyQuery.ts';

/** What a query came to. */
export type Outcome =
  | { readonly state: 'idle' | 'tooShort' | 'searching' | 'failed' }
  | {
      readonly state: 'nothing';
      readonly query: string;
      /** The words of the query that something is found for, each with how much. */
      readonly alone: readonly { readonly word: string; readonly count: number }[];
    }
  | {
      readonly state: 'found';
      readonly query: string;
      readonly shown: readonly Hit[];
      readonly rest: Hits;
    };

/** Hits that are shown at once. */
export const pageLength = 8;

/** A single letter is found everywhere. */
const leastLength = 2;

/** Looks for a query as it was typed. */
export async function outcomeOf(typed: string, search: SearchEngine): Promise<Outcome> {
  const query = tidyQuery(typed);
  if (query === '') return { state: 'idle' };
  if (query.length < leastLength || lettersOf(query) === '') return { state: 'tooShort' };
  try {
    const hits = await search(query);
    if (hits.length > 0) {
      const first = await moreOf({ state: 'found', query, shown: [], rest: hits });
      return { ...first, shown: namesakesFirst(first.shown, query) };
    }
    return { state: 'nothing', query, alone: await foundAlone(query, search) };
  } catch {
    return { state: 'failed' };
  }
}

/** The same with the next hits. */
export async function moreOf(
  found: Extract<Outcome, { state: 'found' }>,
): Promise<Extract<Outcome, { state: 'found' }>> {
  const next = await Promise.all(found.rest.slice(0, pageLength).map((load) => load()));
  return { ...found, shown: [...found.shown, ...next], rest: found.rest.slice(pageLength) };
}

/** What bears the very name that was asked for comes before what only speaks of it. */
function namesakesFirst(hits: readonly Hit[], query: string): readonly Hit[] {
  const name = lettersOf(query);
  const namesOf = ({ meta: { title, names = '' } }: Hit) => [title, ...names.split(nameBreak)];
  const isNamesake = (hit: Hit) => namesOf(hit).some((each) => lettersOf(each) === name);
  return [...hits.filter(isNamesake), ...hits.filter((hit) => !isNamesake(hit))];
}

const lettersOf = (text: string) =>
  plainWords(text)
    .join('')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

async function foundAlone(query: string, search: SearchEngine) {
  const words = [...new Set(query.split(' '))].filter((word) => word.length >= leastLength);
  if (words.length < 2) return [];
  const counts = await Promise.all(words.map(async (word) => ({ word, count: (await search(word)).length })));
  return counts.filter(({ count }) => count > 0);
}
