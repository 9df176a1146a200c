import { getCollection, type CollectionEntry } from 'astro:content';

import { languages, typeset, type Language } from '@monday-letter/locale';

import { isPublished } from '../clock.ts';
import { readEnvironment } from '../environment.ts';
import { paths } from '../routes.ts';

/** One post in one language. */
export interface Article {
  readonly language: Language;
  readonly entry: CollectionEntry<'articles'>;
  /** Below the site's base, such as `/hu/mennyit-er-egy-ugyfel/`. */
  readonly path: string;
  /** Not finished, in this language or the other. */
  readonly draft: boolean;
  /** Out for everybody; `false` only in a preview. */
  readonly published: boolean;
}

/** A Monday in both languages. */
export type Post = Readonly<Record<Language, Article>>;

/** Where an article lies, such as `articles/2026-10-26-what-a-customer-is-worth`. */
export function folderOf({ entry }: Article): string {
  return `articles/${entry.id.replace(/\/.*/, '')}`;
}

let posts: Promise<readonly Post[]> | undefined;

/** Every post of this edition, the newest first. */
export function allPosts(): Promise<readonly Post[]> {
  if (import.meta.env.DEV) return readPosts();
  posts ??= readPosts();
  return posts;
}

const lists = new WeakMap<readonly Post[], Readonly<Record<Language, readonly Article[]>>>();

/** Every post in one language, the newest first; the same list every time. */
export async function articlesIn(language: Language): Promise<readonly Article[]> {
  const all = await allPosts();
  const list = lists.get(all) ?? { hu: all.map(({ hu }) => hu), et: all.map(({ et }) => et) };
  lists.set(all, list);
  return list[language];
}

async function readPosts(): Promise<readonly Post[]> {
  const { now } = readEnvironment();
  const folders = new Map<string, Partial<Record<Language, Article>>>();
  for (const entry of await getCollection('articles')) {
    const [folder = '', name = ''] = entry.id.split('/');
    const language = languages.find((each) => each === name);
    if (language === undefined) continue;
    const article: Article = {
      language,
      entry: typesetEntry(entry, language),
      path: paths.article(language, entry.data.slug),
      draft: entry.data.draft,
      published: isPublished(entry.data.monday, now),
    };
    folders.set(folder, { ...folders.get(folder), [language]: article });
  }
  return [...folders.values()]
    .flatMap(({ hu, et }) => (hu !== undefined && et !== undefined ? [asPost({ hu, et })] : []))
    .sort((a, b) => b.hu.entry.data.number - a.hu.entry.data.number);
}

/** A draft in one language keeps back both. */
function asPost({ hu, et }: Post): Post {
  const draft = hu.entry.data.draft || et.entry.data.draft;
  const mark = (article: Article): Article => ({ ...article, draft, published: article.published && !draft });
  return { hu: mark(hu), et: mark(et) };
}

/** Front matter is typed as plainly as the text, and set like it. */
function typesetEntry(entry: CollectionEntry<'articles'>, language: Language): CollectionEntry<'articles'> {
  const { title, description, series } = entry.data;
  return {
    ...entry,
    data: {
      ...entry.data,
      title: typeset(title, language),
      description: typeset(description, language),
      ...(series && { series: { ...series, name: typeset(series.name, language) } }),
    },
  };
}
