import { getEntries, type CollectionEntry } from 'astro:content';

import type { Language } from '@monday-letter/locale';

import type { Article } from './articles.ts';
import { componentsOf } from './componentsOf.ts';

/** What cites: an article, or a page that reads like one. */
export interface Citing {
  readonly language: Language;
  readonly entry: {
    readonly id: string;
    readonly body?: string | undefined;
    readonly data: { readonly sources: Article['entry']['data']['sources'] };
  };
}

/** What an article draws on: the figures it judges, in order, and every source, its own first. */
export interface Grounds {
  readonly figures: readonly CollectionEntry<'figures'>[];
  readonly sources: readonly CollectionEntry<'sources'>[];
}

/**
 * The figures and sources of an article, from its tags and front matter.
 *
 * @throws RangeError when there is no record of one of them. The content check says so before a build; while
 * authors write, this is what they see.
 */
export async function groundsOf(citing: Citing): Promise<Grounds> {
  const { entry, language } = citing;
  const tags = componentsOf(citing).filter(({ name }) => name === 'Figure');
  const figureIds = [...new Set(tags.map(({ attributes }) => String(attributes['id'])))];
  const figures = requireAll(
    await getEntries(figureIds.map((id) => ({ collection: 'figures', id }))),
    figureIds,
    'figure',
    entry.id,
  );
  const own = entry.data.sources.filter(({ only }) => only === undefined || only === language);
  const ids = [...new Set([...own.map(({ id }) => id), ...figures.flatMap(({ data }) => data.sources)])];
  const sources = await getEntries(ids.map((id) => ({ collection: 'sources', id })));
  return { figures, sources: requireAll(sources, ids, 'source', entry.id) };
}

/** What is not there comes back as `undefined`, whatever the types say. */
function requireAll<T>(
  records: readonly (T | undefined)[],
  ids: readonly string[],
  kind: 'figure' | 'source',
  article: string,
): readonly T[] {
  return records.map((record, index) => {
    if (record === undefined) {
      throw new RangeError(
        `groundsOf: ${article} needs the ${kind} ${ids[index] ?? ''}, and it has no record`,
      );
    }
    return record;
  });
}
