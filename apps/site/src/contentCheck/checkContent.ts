import { languages, type Language } from '@monday-letter/locale';

import { fixedPaths, paths } from '../routes.ts';
import { checkArticle, type CheckedArticle } from './checkArticle.ts';
import { checkBothThere, checkPair, type Pair } from './checkPair.ts';
import { checkLinks, linkTargets } from './checkLinks.ts';
import { checkPictures } from './checkPictures.ts';
import { checkRecords, type Registers } from './checkRecords.ts';
import type { Problem } from './problem.ts';
import type { ArticleFolder, Content } from './readContent.ts';

/** Whether either language of a Monday says that it is not finished. */
export function isDraft({ files }: ArticleFolder): boolean {
  return languages.some((language) => files[language]?.draft === true);
}

/**
 * Everything that is wrong with what authors wrote. A pair that is a draft is not looked at; one whose Monday
 * is yet to come is.
 */
export function checkContent(content: Content): readonly Problem[] {
  const { registers, problems } = checkRecords(content);
  const finished = content.articles.filter((folder) => !isDraft(folder));
  return [...content.misplaced, ...problems, ...checkFolders(finished, registers)];
}

/** What is wrong with drafts, beside what `checkContent` says. A language may still be missing. */
export function checkDrafts(content: Content): readonly Problem[] {
  const { registers } = checkRecords(content);
  const drafts = content.articles.filter((folder) => isDraft(folder));
  const finished = content.articles.filter((folder) => !isDraft(folder));
  // Drafts come last: where two want one address, the finished post has it.
  return checkFolders([...finished, ...drafts], registers).filter(({ file }) =>
    drafts.some((draft) => liesIn(draft, file)),
  );
}

/** The names of the drafts that a preview can show: those in both languages in which nothing is wrong. */
export function soundDrafts(content: Content): readonly string[] {
  const problems = checkDrafts(content);
  return content.articles
    .filter((folder) => isDraft(folder) && languages.every((language) => folder.files[language]))
    .filter((folder) => !problems.some(({ file }) => liesIn(folder, file)))
    .map(({ name }) => name);
}

const liesIn = (folder: ArticleFolder, file: string): boolean => file.startsWith(`articles/${folder.name}/`);

function checkFolders(folders: readonly ArticleFolder[], registers: Registers): readonly Problem[] {
  const problems: Problem[] = [];
  const pairs: Pair[] = [];
  for (const folder of folders) {
    problems.push(...(isDraft(folder) ? [] : checkBothThere(folder)), ...checkPictures(folder));
    const checked: Partial<Record<Language, CheckedArticle>> = {};
    for (const language of languages) {
      const file = folder.files[language];
      if (file === undefined) continue;
      const result = checkArticle(file, folder.name, registers);
      problems.push(...result.problems);
      if (result.checked !== null) checked[language] = result.checked;
    }
    const { hu, et } = checked;
    if (hu === undefined || et === undefined) continue;
    problems.push(...checkPair({ hu, et }));
    pairs.push({ hu, et });
  }
  for (const language of languages) {
    const articles = pairs.map((pair) => pair[language]);
    const targets = linkTargets(language, pairs);
    problems.push(
      ...checkAddresses(articles, language),
      ...articles.flatMap((each) => checkLinks(each, targets, registers)),
    );
  }
  return problems;
}

function checkAddresses(articles: readonly CheckedArticle[], language: Language): readonly Problem[] {
  const problems: Problem[] = [];
  const taken = new Map<string, string>(fixedPaths.map((path) => [path, 'the site itself']));
  const claim = ({ file, scan }: CheckedArticle, path: string, field: string, remedy: string) => {
    const owner = taken.get(path);
    if (owner === undefined) taken.set(path, file);
    else {
      const line = scan.fieldLines.get(field) ?? 1;
      problems.push({ file, line, message: `the address ${path} belongs to ${owner}`, remedy });
    }
  };
  for (const article of articles) {
    const { slug, number } = article.frontmatter;
    claim(article, paths.article(language, slug), 'slug', 'Choose another slug.');
    claim(article, paths.number(number), 'monday', 'One post a Monday: move one of the two.');
  }
  return problems;
}
