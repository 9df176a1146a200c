import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { languages, type Language } from '@monday-letter/locale';

import type { Problem } from '../../src/contentCheck/problem.ts';
import { readArticleFolders } from '../../src/contentCheck/readContent.ts';
import { articlePassages } from './articlePassages.ts';
import { outlineOf } from './outlineOf.ts';
import type { Passage } from './passage.ts';
import { recordPassages } from './recordPassages.ts';
import { countWords, sentencesOf } from './sentences.ts';
import { slipsIn } from './slipsIn.ts';
import { createLanguageTools, unknownWordProblem, type LanguageTools } from './languageTools.ts';
import { spell } from './spelling.ts';

/** What the language checks found in one file, in one language of it. */
export interface LanguageReport {
  /** Path from the content folder. */
  readonly file: string;
  readonly language: Language;
  readonly words: number;
  /** What has to be mended before it is published. */
  readonly problems: readonly Problem[];
  /** What is worth a look. */
  readonly notes: readonly Problem[];
}

/** Of the words of a text this share may be unknown to the dictionary, names and listed words apart. */
const unknownShare = 0.025;
/** A sentence with more words than this is worth a look. */
const longSentence = 30;

/** Checks typography, wording and spelling of everything in a content folder: articles, records, lists. */
export async function checkLanguage(directory: string): Promise<readonly LanguageReport[]> {
  const reports: LanguageReport[] = [];
  for (const language of languages) {
    using tools = await createLanguageTools(directory, language);
    for (const { file, source } of recordsIn(directory)) {
      const passages = recordPassages(source, file).filter((passage) => passage.language === language);
      if (passages.length > 0) reports.push(reportOn(file, language, source, passages, tools));
    }
    const posts = readArticleFolders(directory).flatMap(({ files }) => files[language]?.file ?? []);
    for (const file of [...posts, ...pagesIn(directory, language)]) {
      reports.push(checkArticleLanguage(directory, file, language, tools));
    }
  }
  return reports;
}

/** Checks typography, wording and spelling of one article or page, by its path from the content folder. */
export function checkArticleLanguage(
  directory: string,
  file: string,
  language: Language,
  tools: LanguageTools,
): LanguageReport {
  const source = readFileSync(join(directory, file), 'utf8');
  const report = reportOn(file, language, source, articlePassages(source, file, language), tools);
  return { ...report, notes: [...report.notes, ...missingParts(directory, report)] };
}

function reportOn(
  file: string,
  language: Language,
  source: string,
  passages: readonly Passage[],
  { speller, avoided }: LanguageTools,
): LanguageReport {
  const slips = slipsIn(source, passages, avoided);
  const spelled = passages.filter(({ kind }) => kind !== 'credit').map((passage) => spell(passage, speller));
  const count = spelled.reduce((sum, each) => sum + each.count, 0);
  const unknown = spelled.flatMap((each) => each.unknown);
  const isTooMuch = unknown.length > unknownShare * count;
  const spelling = unknown.map((word) => unknownWordProblem(word, language));
  const long = passages
    .filter(({ kind }) => kind !== 'cell')
    .flatMap((passage) => sentencesOf(passage).filter(({ words }) => words > longSentence))
    .map(({ line, words, text }) => ({
      file,
      line,
      message: `a sentence of ${words} words: ${text.slice(0, 40)}…`,
      remedy: 'Read it aloud; two may be better.',
    }));
  return {
    file,
    language,
    words: passages.reduce((sum, { text }) => sum + countWords(text), 0),
    problems: [...slips, ...(isTooMuch ? spelling : [])],
    notes: [...(isTooMuch ? [] : spelling), ...long],
  };
}

/** Headings and questions that one language of a post has and the other lacks, told with the one that lacks them. */
function missingParts(directory: string, { file, language }: LanguageReport): readonly Problem[] {
  const counterpart = languages.find((each) => each !== language) ?? language;
  const other = file.replace(`${language}.mdx`, `${counterpart}.mdx`);
  if (!existsSync(join(directory, other))) return [];
  const [here, there] = [file, other].map((each) => outlineOf(readFileSync(join(directory, each), 'utf8')));
  return (['headings', 'questions'] as const)
    .map((part) => ({ part, own: here?.[part] ?? 0, others: there?.[part] ?? 0 }))
    .filter(({ own, others }) => own < others)
    .map(({ part, own, others }) => ({
      file,
      line: 1,
      message: `${own} ${part} here, ${others} in ${counterpart}.mdx`,
      remedy: 'Both languages tell the same: see what is missing here.',
    }));
}

/** The pages about the site itself in a language, by their paths from the content folder. */
export function pagesIn(directory: string, language: Language): readonly string[] {
  const pages = join(directory, 'pages');
  if (!existsSync(pages)) return [];
  return readdirSync(pages)
    .map((name) => `pages/${name}/${language}.mdx`)
    .filter((file) => existsSync(join(directory, file)))
    .sort();
}

/** The YAML files of a content folder. */
function recordsIn(directory: string): readonly { file: string; source: string }[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({ file, source: readFileSync(join(directory, file), 'utf8') }));
}
