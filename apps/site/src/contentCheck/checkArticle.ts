import { isMonday, type Language } from '@monday-letter/locale';

import { numberedFrom, numberOnMonday } from '../clock.ts';
import { articleSchema, type ArticleFrontmatter } from '../schemas/articleSchema.ts';
import { checkComponent } from './checkComponent.ts';
import { fieldOf, type Registers } from './checkRecords.ts';
import { fillPrompt, isPrompt } from './createSyntaxCheck.ts';
import { plainIssue } from './plainIssue.ts';
import type { Problem } from './problem.ts';
import type { ArticleFile } from './readContent.ts';
import type { ComponentUse } from './scanArticle.ts';

/** An article as far as it is checked. */
type ReadArticle = Pick<ArticleFile, 'file' | 'language' | 'scan'>;

/** An article whose front matter could be read. */
export interface CheckedArticle extends ReadArticle {
  readonly frontmatter: ArticleFrontmatter;
  /** The sources that its list shows: its own and those of its figures. */
  readonly listed: ReadonlySet<string>;
}

/** Checks one article by itself, all but its links. */
export function checkArticle(
  article: ReadArticle,
  folder: string,
  registers: Registers,
): { checked: CheckedArticle | null; problems: readonly Problem[] } {
  const { file, scan, language } = article;
  const problems: Problem[] = [];
  const report = (line: number, message: string, remedy: string) => {
    problems.push({ file, line, message, remedy });
  };
  const fieldLine = (field: PropertyKey | undefined) => scan.fieldLines.get(String(field)) ?? 1;

  for (const { line, message, remedy } of [...scan.errors, ...scan.complaints]) report(line, message, remedy);
  for (const { line } of scan.headings.filter(({ id }) => id === null)) {
    report(
      line,
      'the heading has no Latin letter and no digit',
      'Write a word: the address of the heading is made of it.',
    );
  }
  if (!scan.hasText && scan.errors.length === 0) {
    report(1, 'the article has no text', 'Write at least a paragraph below the front matter.');
  }

  const parsed = articleSchema.safeParse(scan.frontmatter, { reportInput: true });
  if (!isFields(scan.frontmatter)) {
    if (scan.errors.length === 0) {
      report(1, 'the file must begin with its front matter between two lines of ---', missingFrontmatter);
    }
  } else if (!parsed.success && scan.errors.length === 0) {
    for (const issue of parsed.error.issues) {
      const field = fieldOf(issue);
      const name = issue.path.map(String).join('.') || 'front matter';
      report(fieldLine(field), `${name}: ${plainIssue(issue)}`, remedyFor(field));
    }
  }
  const frontmatter = parsed.success ? parsed.data : null;
  if (frontmatter !== null) {
    checkDate(frontmatter, folder, (field, message, remedy) => {
      report(fieldLine(field), message, remedy);
    });
    for (const field of (['title', 'description'] as const).filter((name) => isPrompt(frontmatter[name]))) {
      report(fieldLine(field), `${field}: nothing is written yet in place of the prompt`, fillPrompt);
    }
    for (const topic of frontmatter.topics.filter((id) => !Object.hasOwn(registers.topics, id))) {
      const known = Object.keys(registers.topics).join(', ');
      report(
        fieldLine('topics'),
        `there is no topic ${topic}`,
        `Choose from ${known}, or add it to topics.yaml.`,
      );
    }
    for (const { id } of frontmatter.sources.filter((source) => !registers.sources.has(source.id))) {
      report(
        fieldLine('sources'),
        `there is no source ${id}`,
        `Add content/sources/${id}.yaml or correct the name.`,
      );
    }
  }
  const listed = frontmatter && listedSources(frontmatter, scan.components, registers, language);
  for (const use of scan.components) {
    for (const [message, remedy] of checkComponent(use, scan.components, registers, listed, language)) {
      report(use.line, message, remedy);
    }
  }
  for (const { id, line } of scan.headings) {
    if (id === null || listed?.has(id) !== true) continue;
    report(
      line,
      `the heading gets the address #${id}, which the source ${id} has`,
      'Word the heading differently.',
    );
  }
  // What could not be read to its end is not compared with anything.
  const isWhole = frontmatter !== null && listed !== null && scan.errors.length === 0;
  return { checked: isWhole ? { ...article, frontmatter, listed } : null, problems };
}

const missingFrontmatter =
  'Let --- be the first line, then the fields such as "number: 49", then --- again, and save with usual line ' +
  'ends. The fields are in apps/site/src/schemas/articleSchema.ts.';

function isFields(frontmatter: unknown): boolean {
  return typeof frontmatter === 'object' && frontmatter !== null && !Array.isArray(frontmatter);
}

/** What to write into a field of the front matter. */
const remedies: Readonly<Record<string, string>> = {
  number: 'Write a number without quotation marks, such as number: 49.',
  monday: 'Write the date of a Monday, such as monday: 2026-10-26.',
  title: 'Write a headline of at most 90 characters; with a colon in it, in quotation marks.',
  slug: 'Write the last part of the address, such as slug: mennyit-er-egy-ugyfel.',
  description: 'Write a sentence of 50 to 160 characters; with a colon in it, in quotation marks.',
  topics: 'List at least one of the topics in topics.yaml, such as topics: [loyalty].',
  series: 'Write series: { name: Tavaszi levelek, part: 1 }, or leave it out.',
  sources: 'List names, such as sources: [smith-2004, { id: szabo-2019, only: hu }], or write sources: [].',
  draft: 'Write draft: true or draft: false, without quotation marks.',
};

function remedyFor(field: string | undefined): string {
  return field !== undefined && Object.hasOwn(remedies, field)
    ? (remedies[field] ?? '')
    : 'The fields and what they may hold are in apps/site/src/schemas/articleSchema.ts.';
}

function checkDate(
  { monday, number }: ArticleFrontmatter,
  folder: string,
  report: (field: string, message: string, remedy: string) => void,
): void {
  if (!isMonday(monday)) {
    report('monday', `${monday} is no Monday`, 'A post appears on a Monday: correct the date.');
    return;
  }
  if (!folder.startsWith(`${monday}-`)) {
    report(
      'monday',
      `the folder ${folder} does not begin with ${monday}`,
      'Let the folder bear the same Monday.',
    );
  }
  const due = numberOnMonday(monday);
  if (number !== due) {
    const rule = `#${numberedFrom.number} was on ${numberedFrom.monday} and every Monday adds one`;
    report('number', `number ${number} on ${monday}`, `Write number: ${due}, because ${rule}.`);
  }
}

function listedSources(
  frontmatter: ArticleFrontmatter,
  components: readonly ComponentUse[],
  { figures }: Registers,
  language: Language,
): ReadonlySet<string> {
  const own = frontmatter.sources.filter(({ only }) => only === undefined || only === language);
  const ofFigures = components
    .filter(({ name }) => name === 'Figure')
    .flatMap(({ attributes }) => figures.get(String(attributes['id']))?.sources ?? []);
  return new Set([...own.map(({ id }) => id), ...ofFigures]);
}
