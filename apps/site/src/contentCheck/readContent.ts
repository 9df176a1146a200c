import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { languages, type Language } from '@monday-letter/locale';

import { scanArticle, type ArticleScan } from './scanArticle.ts';

/** One language's file of a Monday. */
export interface ArticleFile {
  /** Path from the content folder. */
  readonly file: string;
  readonly language: Language;
  readonly scan: ArticleScan;
}

/** One Monday: a folder with a file for each language, as far as they exist. */
export interface ArticleFolder {
  /** Such as `2026-10-26-what-a-customer-is-worth`. */
  readonly name: string;
  readonly files: Readonly<Partial<Record<Language, ArticleFile>>>;
  /** Files that are no article in a language of the site. */
  readonly strangers: readonly string[];
}

/** A YAML record as it lies on the disk. */
export interface RecordFile {
  readonly file: string;
  readonly id: string;
  readonly text: string;
}

/** Everything authors wrote, read but not checked. */
export interface Content {
  readonly articles: readonly ArticleFolder[];
  readonly figures: readonly RecordFile[];
  readonly sources: readonly RecordFile[];
  readonly topics: RecordFile;
}

/** Reads the content folder. */
export function readContent(directory: string): Content {
  return {
    articles: readArticleFolders(directory),
    figures: readRecords(directory, 'figures'),
    sources: readRecords(directory, 'sources'),
    topics: { file: 'topics.yaml', id: 'topics', text: readFileSync(join(directory, 'topics.yaml'), 'utf8') },
  };
}

/** Reads the articles of a content folder, oldest first. */
export function readArticleFolders(directory: string): readonly ArticleFolder[] {
  return readdirSync(join(directory, 'articles'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readArticleFolder(directory, entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readArticleFolder(directory: string, name: string): ArticleFolder {
  const expected = languages.map((language) => `${language}.mdx`);
  const files: Partial<Record<Language, ArticleFile>> = {};
  for (const language of languages) {
    const file = `articles/${name}/${language}.mdx`;
    if (!existsSync(join(directory, file))) continue;
    files[language] = { file, language, scan: scanArticle(readFileSync(join(directory, file), 'utf8')) };
  }
  const strangers = readdirSync(join(directory, 'articles', name)).filter(
    (file) => /\.mdx?$/.test(file) && !expected.includes(file),
  );
  return { name, files, strangers };
}

function readRecords(directory: string, folder: string): readonly RecordFile[] {
  return readdirSync(join(directory, folder))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({
      file: `${folder}/${file}`,
      id: file.replace(/\.yaml$/, ''),
      text: readFileSync(join(directory, folder, file), 'utf8'),
    }));
}
