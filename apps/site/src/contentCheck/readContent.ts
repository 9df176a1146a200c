import { existsSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

import { languages, type Language } from '@monday-letter/locale';

import { findMisplaced, isArticleFolderName } from './findMisplaced.ts';
import type { Problem } from './problem.ts';
import { readFrontmatter, scanArticle, type ArticleScan, type ReadFrontmatter } from './scanArticle.ts';

/** One language's file of a Monday. */
export interface ArticleFile {
  /** Path from the content folder. */
  readonly file: string;
  readonly language: Language;
  /** Whether it says that it is not finished. */
  readonly draft: boolean;
  /** Made when it is first asked for, like what stands above: to know which posts there are takes no time. */
  readonly scan: ArticleScan;
}

/** One Monday: a folder with a file for each language, as far as they exist. */
export interface ArticleFolder {
  /** Such as `2026-10-26-what-a-customer-is-worth`. */
  readonly name: string;
  readonly files: Readonly<Partial<Record<Language, ArticleFile>>>;
  /** The pictures beside the articles, by the names of their files. */
  readonly pictures: readonly string[];
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
  /** Those of `articles` whose name begins with a Monday. */
  readonly articles: readonly ArticleFolder[];
  readonly figures: readonly RecordFile[];
  readonly sources: readonly RecordFile[];
  /** `null` where the file is missing. */
  readonly topics: RecordFile | null;
  /** The same. */
  readonly glossary: RecordFile | null;
  /** The same. */
  readonly corrections: RecordFile | null;
  /** What is missing, or lies where nobody looks for it. */
  readonly misplaced: readonly Problem[];
}

/** Reads the content folder. What is missing in it is told in `misplaced`, never thrown. */
export function readContent(directory: string): Content {
  return {
    articles: readArticleFolders(directory),
    figures: readRecords(directory, 'figures'),
    sources: readRecords(directory, 'sources'),
    topics: readList(directory, 'topics'),
    glossary: readList(directory, 'glossary'),
    corrections: readList(directory, 'corrections'),
    misplaced: findMisplaced(directory),
  };
}

/** Reads the articles of a content folder, oldest first. Folders that are not named after a Monday are left out. */
export function readArticleFolders(directory: string): readonly ArticleFolder[] {
  return entriesOf(directory, 'articles')
    .filter((entry) => entry.isDirectory() && isArticleFolderName(entry.name))
    .map((entry) => readArticleFolder(directory, entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readArticleFolder(directory: string, name: string): ArticleFolder {
  const expected = languages.map((language) => `${language}.mdx`);
  const files: Partial<Record<Language, ArticleFile>> = {};
  for (const language of languages) {
    const file = `articles/${name}/${language}.mdx`;
    if (!existsSync(join(directory, file))) continue;
    files[language] = readArticleFile(readFileSync(join(directory, file), 'utf8'), file, language);
  }
  const entries = readdirSync(join(directory, 'articles', name)).sort();
  const pictures = entries.filter(isPicture);
  const strangers = entries.filter((file) => /\.mdx?$/i.test(file) && !expected.includes(file));
  return { name, files, pictures, strangers };
}

function readArticleFile(source: string, file: string, language: Language): ArticleFile {
  let frontmatter: ReadFrontmatter | undefined;
  let scan: ArticleScan | undefined;
  const read = () => (frontmatter ??= readFrontmatter(source));
  return {
    file,
    language,
    get draft() {
      // Where the word is not, nothing needs to be parsed to know.
      return /true/i.test(source) && Object(read().data).draft === true;
    },
    get scan() {
      return (scan ??= scanArticle(source, read()));
    },
  };
}

/** The pictures of the guide's examples, by their place in the content folder. */
export function guidePictures(directory: string): readonly string[] {
  return entriesOf(directory, 'guide').flatMap(({ name }) => (isPicture(name) ? [`guide/${name}`] : []));
}

/** Whether a file is one that `<Picture>` can show: its name becomes part of an address. */
export function isPicture(file: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*\.(jpg|jpeg|png)$/.test(file);
}

function readRecords(directory: string, folder: string): readonly RecordFile[] {
  return entriesOf(directory, folder)
    .filter(({ name }) => name.endsWith('.yaml'))
    .map(({ name }) => ({
      file: `${folder}/${name}`,
      id: name.replace(/\.yaml$/, ''),
      text: readFileSync(join(directory, folder, name), 'utf8'),
    }));
}

function readList(directory: string, id: string): RecordFile | null {
  const file = `${id}.yaml`;
  const path = join(directory, file);
  return existsSync(path) ? { file, id, text: readFileSync(path, 'utf8') } : null;
}

/** What lies in a folder, hidden files left out; nothing where there is no such folder. */
function entriesOf(directory: string, folder: string): readonly Dirent[] {
  const path = join(directory, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
}
