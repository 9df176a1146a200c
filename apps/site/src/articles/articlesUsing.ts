import type { Language } from '@monday-letter/locale';

import { articlesIn, type Article } from './articles.ts';
import { componentsOf } from './componentsOf.ts';

/** The articles in which a component stands, such as a calculator, or one with that id; the newest first. */
export async function articlesUsing(
  component: string,
  language: Language,
  id?: string,
): Promise<readonly Article[]> {
  return usesIn(await articlesIn(language)).get(nameOf(component, id)) ?? [];
}

type Uses = ReadonlyMap<string, readonly Article[]>;

const read = new WeakMap<readonly Article[], Uses>();

/** Where every component stands, by its name, and by its name with its id; each article is looked through once. */
function usesIn(articles: readonly Article[]): Uses {
  const known = read.get(articles);
  if (known !== undefined) return known;
  const uses = new Map<string, Article[]>();
  for (const article of articles) {
    const names = componentsOf(article).flatMap(({ name, attributes: { id } }) =>
      typeof id === 'string' ? [name, nameOf(name, id)] : [name],
    );
    for (const name of new Set(names)) {
      const found = uses.get(name);
      if (found === undefined) uses.set(name, [article]);
      else found.push(article);
    }
  }
  read.set(articles, uses);
  return uses;
}

const nameOf = (component: string, id?: string): string =>
  id === undefined ? component : `${component} ${id}`;
