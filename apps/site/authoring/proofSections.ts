import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Language } from '@monday-letter/locale';

import { liveNumberText, type LiveNumberUse } from '../src/articles/liveNumberText.ts';
import { readArticleFolders, type ArticleFolder } from '../src/contentCheck/readContent.ts';
import type { ComponentUse } from '../src/contentCheck/scanArticle.ts';
import { articlePassages } from './language/articlePassages.ts';
import { component } from './language/passage.ts';
import { pagesIn } from './language/checkLanguage.ts';
import { recordPassages } from './language/recordPassages.ts';
import type { ProofSection } from './proofPage.ts';
import { readWordFiles, sitePassages } from './sitePassages.ts';

/**
 * Everything that readers of a language get to read: the posts with drafts and those to come, the registers, the words
 * of the site and its calculators.
 *
 * @param content the content folder
 * @param source the folder of the site's source
 */
export function proofSections(content: string, source: string, language: Language): readonly ProofSection[] {
  const posts = readArticleFolders(content).flatMap((folder) => postSection(content, folder, language));
  const records = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.yaml'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const folders = [...new Set(records.map((file) => file.replace(/\/.*/, '')))];
  const registers = folders.map((folder) => ({
    title: folder,
    passages: records
      .filter((file) => file === folder || file.startsWith(`${folder}/`))
      .flatMap((file) => recordPassages(readFileSync(join(content, file), 'utf8'), file))
      .filter((passage) => passage.language === language),
  }));
  const ofSite = sitePassages(readWordFiles(source), language).map((passage) => ({
    ...passage,
    text: passage.text.replaceAll(component, '…'),
  }));
  const pages = pagesIn(content, language).map((file) => ({
    title: file.replace(/\/[^/]*$/, ''),
    passages: articlePassages(readFileSync(join(content, file), 'utf8'), file, language),
  }));
  return [...posts, ...pages, ...registers, { title: 'site', passages: ofSite }].filter(
    ({ passages }) => passages.length > 0,
  );
}

function postSection(
  content: string,
  { name, files }: ArticleFolder,
  language: Language,
): readonly ProofSection[] {
  const article = files[language];
  if (article === undefined || !existsSync(join(content, article.file))) return [];
  const source = readFileSync(join(content, article.file), 'utf8');
  const print = (use: ComponentUse) => componentText(use, article.scan.components, language);
  return [{ title: name, passages: articlePassages(source, article.file, language, print) }];
}

/** A number as readers get it; of a stamp or a citation its name. */
function componentText(use: ComponentUse, all: readonly ComponentUse[], language: Language): string {
  const { name, attributes } = use;
  if (name !== 'LiveNumber') return `[${[name, attributes['id']].filter(Boolean).join(' ')}]`;
  try {
    return liveNumberText(attributes as unknown as LiveNumberUse, all, language);
  } catch {
    return `[${name} ${String(attributes['of'])}]`; // a draft may still have it wrong
  }
}
