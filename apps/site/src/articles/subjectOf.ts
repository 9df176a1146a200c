import { definitionOf } from '../calculators/definitions.ts';
import type { Article } from './articles.ts';
import { componentsOf } from './componentsOf.ts';

/** What a post is about, as far as it ties it to others; the same in both languages. */
export interface Subject {
  readonly number: number;
  /** Ids of content/topics.yaml. */
  readonly topics: readonly string[];
  /** By name, in the order of the text. */
  readonly calculators: readonly string[];
  /** The figures it judges, by id, in the order of the text. */
  readonly figures: readonly string[];
}

const subjects = new WeakMap<Article, Subject>();

/** What an article is about: by its front matter, and by the calculators and figures that stand in it. */
export function subjectOf(article: Article): Subject {
  const subject = subjects.get(article) ?? readSubject(article);
  subjects.set(article, subject);
  return subject;
}

function readSubject(article: Article): Subject {
  const { number, topics } = article.entry.data;
  const components = componentsOf(article);
  const calculators = components.filter(({ name }) => definitionOf(name) !== undefined);
  const figures = components.filter(({ name }) => name === 'Figure');
  return {
    number,
    topics,
    calculators: [...new Set(calculators.map(({ name }) => name))],
    figures: [...new Set(figures.map(({ attributes }) => String(attributes['id'])))],
  };
}
