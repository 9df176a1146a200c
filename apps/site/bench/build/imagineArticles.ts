import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { addDays, languages, type Language } from '@monday-letter/locale';
import { parse, stringify } from 'yaml';

import { isDraft } from '../../src/contentCheck/checkContent.ts';
import { readArticleFolders } from '../../src/contentCheck/readContent.ts';
import { createUniform } from '../../src/customerFile/samples/sampleShop.ts';
import { imaginedHeading } from './imaginedHeading.ts';

const seed = 20261122;

/** Where a file ends its front matter. */
const frontMatter = /^---\n([\s\S]*?)\n---\n/;

/** Whether a paragraph is words alone: no component, link, list, table, heading. */
const isPlain = (paragraph: string): boolean => /^\p{Lu}[^<>{}[\]|*_#`"]{80,}$/u.test(paragraph);

/**
 * Writes a content folder with so many posts: those that are there and finished, and more on the Mondays after them. Each
 * of these is one of the former with its calculator, stamps, sources, links and numbers; its plain paragraphs come from
 * all of them. The same call writes the same files.
 */
export function imagineArticles(content: string, target: string, pairs: number): void {
  const folders = readArticleFolders(content);
  const drafts = folders.filter(isDraft).map(({ name }) => join(content, 'articles', name));
  cpSync(content, target, { recursive: true, filter: (path) => !drafts.includes(path) });
  const finished = folders.filter((folder) => !isDraft(folder));
  // To scale photographs would be to measure the library that does it.
  const models = finished
    .filter(({ pictures }) => pictures.length === 0)
    .map(({ name }) => ({
      hu: readFileSync(join(content, 'articles', name, 'hu.mdx'), 'utf8'),
      et: readFileSync(join(content, 'articles', name, 'et.mdx'), 'utf8'),
    }));
  const plain = (language: Language) =>
    models.flatMap((model) => paragraphsOf(model[language]).filter(isPlain));
  const words = { hu: plain('hu'), et: plain('et') };
  const uniform = createUniform(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(uniform() * from.length)] as T;

  let monday = folders.at(-1)?.name.slice(0, 10) ?? '';
  for (let index = 0; index < pairs - finished.length; index += 1) {
    monday = addDays(monday, 7);
    const folder = join(target, 'articles', `${monday}-imagined`);
    mkdirSync(folder);
    for (const language of languages) {
      const source = models[index % models.length]?.[language] ?? '';
      const { topics, sources } = parse(frontMatter.exec(source)?.[1] ?? '') as Record<string, unknown>;
      const fields = { ...imaginedHeading(index, monday, language, pick), topics, sources };
      const body = paragraphsOf(source).map((each) => (isPlain(each) ? pick(words[language]) : each));
      writeFileSync(
        join(folder, `${language}.mdx`),
        `---\n${stringify(fields)}---\n\n${body.join('\n\n')}\n`,
      );
    }
  }
}

/** The paragraphs of a file, and what else stands between two empty lines. */
function paragraphsOf(source: string): readonly string[] {
  return source.replace(frontMatter, '').trim().split('\n\n');
}
