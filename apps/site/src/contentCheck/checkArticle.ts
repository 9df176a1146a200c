import { isMonday, type Language } from '@monday-letter/locale';

import { numberedFrom, numberOnMonday } from '../clock.ts';
import { articleSchema, type ArticleFrontmatter } from '../schemas/articleSchema.ts';
import { checkComponent } from './checkComponent.ts';
import { fieldOf, type Registers } from './checkRecords.ts';
import type { Problem } from './problem.ts';
import type { ArticleFile } from './readContent.ts';
import type { ComponentUse } from './scanArticle.ts';

/** An article whose front matter could be read. */
export interface CheckedArticle extends ArticleFile {
  readonly frontmatter: ArticleFrontmatter;
}

/** Checks one article by itself, all but its links. */
export function checkArticle(
  article: ArticleFile,
  folder: string,
  registers: Registers,
): { checked: CheckedArticle | null; problems: readonly Problem[] } {
  const { file, scan, language } = article;
  const problems: Problem[] = [];
  const report = (line: number, message: string, remedy: string) => {
    problems.push({ file, line, message, remedy });
  };
  const fieldLine = (field: PropertyKey | undefined) => scan.fieldLines.get(String(field)) ?? 1;

  for (const { line, message } of scan.errors) {
    report(
      line,
      message,
      'Mend this line: an unclosed < or { in the text, or front matter that is not YAML.',
    );
  }
  for (const { line } of scan.code) {
    report(line, 'an article holds no code', 'Remove import, export or {…}; components need no import.');
  }

  for (const { line } of scan.firstHeadings) {
    report(line, 'the page has its first heading already: the title', 'Begin headings with ##.');
  }
  for (const { line } of scan.footnotes) {
    report(line, 'an article has no footnotes', 'Cite with <Source id="…" />, or say it in the text.');
  }

  const parsed = articleSchema.safeParse(scan.frontmatter);
  if (!parsed.success && scan.errors.length === 0) {
    for (const issue of parsed.error.issues) {
      const field = issue.path.map(String).join('.') || 'front matter';
      const remedy = 'The fields and what they may hold are in apps/site/src/schemas/articleSchema.ts.';
      report(fieldLine(fieldOf(issue)), `${field}: ${issue.message}`, remedy);
    }
  }
  const frontmatter = parsed.success ? parsed.data : null;
  if (frontmatter !== null) {
    checkDate(frontmatter, folder, (field, message, remedy) => {
      report(fieldLine(field), message, remedy);
    });
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
  // What could not be read to its end is not compared with anything.
  const isWhole = frontmatter !== null && scan.errors.length === 0;
  return { checked: isWhole ? { ...article, frontmatter } : null, problems };
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

/** The sources that an article's list shows: its own and those of its figures. */
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
