import { languages, typeset, type Language } from '@monday-letter/locale';

import { plainNames, plainSlugs, type PlainName } from '../routes.ts';
import { plainPageSchema, type PlainPageFrontmatter } from '../schemas/plainPageSchema.ts';

/** What the pages about the site say of themselves. */
export type PlainPages = Readonly<Record<PlainName, Readonly<Record<Language, PlainPageFrontmatter>>>>;

/**
 * Reads the front matter of the pages about the site, and sets it in the typography of its language.
 *
 * @param frontmatters by file, such as `…/content/pages/about/hu.mdx`
 * @throws Error naming the file and the remedy where a page is missing in a language, is there and nobody knows it, or
 *   says something else than its counterpart about when it was checked
 */
export function readPlainPages(frontmatters: Readonly<Record<string, unknown>>): PlainPages {
  const found = new Map(
    Object.entries(frontmatters).map(([file, frontmatter]) => [
      /pages\/.*$/.exec(file)?.[0] ?? file,
      frontmatter,
    ]),
  );
  const read = (name: PlainName, language: Language): PlainPageFrontmatter => {
    const file = `pages/${name}/${language}.mdx`;
    const frontmatter = found.get(file);
    found.delete(file);
    if (frontmatter === undefined)
      throw new Error(`content/${file} is missing: write it, in its own language.`);
    const parsed = plainPageSchema.safeParse(frontmatter);
    if (!parsed.success) {
      const issues = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
      throw new Error(`content/${file}: ${issues.join('; ')}. See apps/site/src/schemas/plainPageSchema.ts.`);
    }
    const { title, label, description, ...others } = parsed.data;
    const set = (text: string) => typeset(text, language);
    return { title: set(title), label: set(label), description: set(description), ...others };
  };
  const pages = Object.fromEntries(
    plainNames.map((name) => [
      name,
      Object.fromEntries(languages.map((language) => [language, read(name, language)])),
    ]),
  ) as PlainPages;
  const [stranger] = found.keys();
  if (stranger !== undefined) {
    throw new Error(
      `content/${stranger} is no page of the site: the pages are ${Object.keys(plainSlugs).join(', ')} (apps/site/src/routes.ts).`,
    );
  }
  for (const name of plainNames) {
    const { hu, et } = pages[name];
    if (hu.checked !== et.checked)
      throw new Error(
        `content/pages/${name}: "checked" is one day for both languages; they say different ones.`,
      );
  }
  return pages;
}
