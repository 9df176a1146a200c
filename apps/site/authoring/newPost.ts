import { addDays, languages, type Language } from '@monday-letter/locale';

import { numberOnMonday } from '../src/clock.ts';
import type { Content } from '../src/contentCheck/readContent.ts';
import { readYaml } from '../src/contentCheck/readYaml.ts';
import { currentMonday } from './mondays.ts';
import { postTemplate } from './postTemplate.ts';

/** A post that is to be written. */
export interface NewPost {
  readonly number: number;
  readonly monday: string;
  /** Its folder in `articles`. */
  readonly folder: string;
  /** The text of `hu.mdx` and `et.mdx`. */
  readonly files: Readonly<Record<Language, string>>;
}

/**
 * The post of the next Monday that has none.
 *
 * @param name what it is about, in English, as its folder bears it: `what-a-customer-is-worth`
 * @throws RangeError when the name cannot be one of a folder
 */
export function newPost(content: Content, now: Date, name = 'new-post'): NewPost {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
    throw new RangeError(
      `newPost: a name is small letters a–z, digits and hyphens, such as what-a-customer-is-worth, received ${JSON.stringify(name)}`,
    );
  }
  const taken = new Set(content.articles.map((folder) => folder.name.slice(0, 10)));
  let monday = addDays(currentMonday(now), 7);
  while (taken.has(monday)) monday = addDays(monday, 7);
  const number = numberOnMonday(monday);
  const topics = Object.keys(Object(readYaml(content.topics?.text ?? '').data));
  const texts = languages.map((language) => [language, postTemplate[language]({ number, monday, topics })]);
  return {
    number,
    monday,
    folder: `${monday}-${name}`,
    files: Object.fromEntries(texts) as NewPost['files'],
  };
}
