import { getCollection } from 'astro:content';

import { compareText, languages, slugify, typeset, type Language } from '@monday-letter/locale';

import { paths } from '../routes.ts';
import { articlesIn, type Article } from './articles.ts';

/** A topic in one language, with the posts about it. */
export interface Topic {
  /** Of content/topics.yaml. */
  readonly id: string;
  /** As a headline has it: with a capital letter. */
  readonly name: string;
  /** The last part of its address. */
  readonly slug: string;
  readonly path: string;
  /** The newest first; at least one. */
  readonly articles: readonly Article[];
}

const topics = new Map<Language, Promise<readonly Topic[]>>();

/**
 * The topics that posts are about, in the order of the language's alphabet.
 *
 * @throws RangeError when two topics would have the same address
 */
export function topicsIn(language: Language): Promise<readonly Topic[]> {
  const read = (!import.meta.env.DEV && topics.get(language)) || readTopics(language);
  topics.set(language, read);
  return read;
}

async function readTopics(language: Language): Promise<readonly Topic[]> {
  const articles = await articlesIn(language);
  const compare = compareText(language);
  const found = (await getCollection('topics'))
    .map(({ id, data }): Topic => {
      const name = typeset(data[language], language);
      const slug = slugify(data[language]);
      return {
        id,
        name: name.charAt(0).toUpperCase() + name.slice(1),
        slug,
        path: paths.topic(language, slug),
        articles: articles.filter(({ entry }) => entry.data.topics.includes(id)),
      };
    })
    .filter((topic) => topic.articles.length > 0)
    .toSorted((one, other) => compare(one.name, other.name));
  for (const { id, slug } of found) {
    const same = found.find((other) => other.slug === slug && other.id !== id);
    if (same) throw new RangeError(`topicsIn: ${id} and ${same.id} would both be at ${slug}; rename one`);
  }
  return found;
}

/** The paths of a topic in both languages; it has posts in both or in neither. */
export async function topicPaths(id: string): Promise<Readonly<Record<Language, string>>> {
  const found = await Promise.all(
    languages.map(async (language) => (await topicsIn(language)).find((topic) => topic.id === id)),
  );
  const [hu, et] = found.map((topic) => topic?.path);
  if (hu === undefined || et === undefined) throw new RangeError(`topicPaths: no post is about ${id}`);
  return { hu, et };
}
