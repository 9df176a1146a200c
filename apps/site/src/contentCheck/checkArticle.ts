import { estonianCases, hungarianCases, isMonday, type Language } from '@monday-letter/locale';

import { definitionOf, definitions } from '../calculators/definitions.ts';
import { readExample } from '../calculators/shell/readExample.ts';
import { numberedFrom, numberOnMonday } from '../clock.ts';
import { articleSchema, type ArticleFrontmatter } from '../schemas/articleSchema.ts';
import type { Registers } from './checkRecords.ts';
import type { Problem } from './problem.ts';
import type { ArticleFile } from './readContent.ts';
import type { ComponentUse } from './scanArticle.ts';

/** An article whose front matter could be read. */
export interface CheckedArticle extends ArticleFile {
  readonly frontmatter: ArticleFrontmatter;
}

/** Components an article may use besides calculators, with the attributes they take. */
export const proseComponents: Readonly<Record<string, readonly string[]>> = {
  Figure: ['id'],
  Source: ['id'],
  Computed: [],
  LiveNumber: ['of', 'case', 'article'],
};

const cases: Record<Language, readonly string[]> = { hu: hungarianCases, et: estonianCases };

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

  const parsed = articleSchema.safeParse(scan.frontmatter);
  if (!parsed.success && scan.errors.length === 0) {
    for (const issue of parsed.error.issues) {
      const field = issue.path.map(String).join('.') || 'front matter';
      const remedy = 'The fields and what they may hold are in apps/site/src/schemas/articleSchema.ts.';
      report(fieldLine(issue.path[0]), `${field}: ${issue.message}`, remedy);
    }
  }
  const frontmatter = parsed.success ? parsed.data : null;
  if (frontmatter !== null) {
    checkDate(frontmatter, folder, (field, message, remedy) => {
      report(fieldLine(field), message, remedy);
    });
    for (const topic of frontmatter.topics.filter((id) => !(id in registers.topics))) {
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
  const listed = listedSources(frontmatter, scan.components, registers, language);
  for (const use of scan.components) {
    for (const [message, remedy] of problemsWithComponent(
      use,
      scan.components,
      registers,
      listed,
      language,
    )) {
      report(use.line, message, remedy);
    }
  }
  return { checked: frontmatter === null ? null : { ...article, frontmatter }, problems };
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
  frontmatter: ArticleFrontmatter | null,
  components: readonly ComponentUse[],
  { figures }: Registers,
  language: Language,
): ReadonlySet<string> {
  const own = (frontmatter?.sources ?? []).filter(({ only }) => only === undefined || only === language);
  const ofFigures = components
    .filter(({ name }) => name === 'Figure')
    .flatMap(({ attributes }) => figures.get(String(attributes['id']))?.sources ?? []);
  return new Set([...own.map(({ id }) => id), ...ofFigures]);
}

function problemsWithComponent(
  use: ComponentUse,
  all: readonly ComponentUse[],
  registers: Registers,
  listed: ReadonlySet<string>,
  language: Language,
): readonly (readonly [message: string, remedy: string])[] {
  const { name, attributes } = use;
  const tag = `<${name}>`;
  const declaration = definitionOf(name)?.declaration;
  if (declaration !== undefined) {
    const read = readExample(declaration, attributes, language);
    return read.ok
      ? []
      : read.problems.map((problem) => [`${tag}: ${problem}`, 'Correct the number in the tag.']);
  }
  const known = proseComponents[name];
  if (known === undefined) {
    const names = [...Object.keys(proseComponents), ...definitions.map((each) => each.declaration.name)].join(
      ', ',
    );
    return [[`there is no component ${tag}`, `An article may use ${names}.`]];
  }
  const strange = Object.keys(attributes).filter((attribute) => !known.includes(attribute));
  if (strange.length > 0) {
    return [[`${tag} takes no ${strange.join(', ')}`, `It takes ${known.join(', ') || 'nothing'}.`]];
  }
  const id = String(attributes['id']);
  if (name === 'Figure' && !registers.figures.has(id)) {
    return [[`${tag}: there is no figure ${id}`, `Add content/figures/${id}.yaml or correct the id.`]];
  }
  if (name === 'Source') {
    if (!registers.sources.has(id)) {
      return [[`${tag}: there is no source ${id}`, `Add content/sources/${id}.yaml or correct the id.`]];
    }
    if (!listed.has(id)) {
      return [[`${tag}: ${id} is cited but not listed`, `Add ${id} to "sources" in the front matter.`]];
    }
  }
  return name === 'LiveNumber' ? problemsWithLiveNumber(attributes, all, language) : [];
}

function problemsWithLiveNumber(
  attributes: ComponentUse['attributes'],
  all: readonly ComponentUse[],
  language: Language,
): readonly (readonly [message: string, remedy: string])[] {
  const of = String(attributes['of']);
  const [calculator = '', number = ''] = of.split('.');
  const declaration = definitionOf(calculator)?.declaration;
  const numbers = Object.keys({ ...declaration?.parameters, ...declaration?.results });
  if (declaration === undefined || !numbers.includes(number)) {
    const choice = definitions.map((each) => each.declaration.name).join(', ');
    const remedy =
      numbers.length > 0 ? `${calculator} has ${numbers.join(', ')}.` : `Calculators are ${choice}.`;
    return [[`<LiveNumber>: there is no number ${of}`, remedy]];
  }
  if (!all.some(({ name }) => name === calculator)) {
    return [
      [`<LiveNumber>: ${calculator} is not in this article`, `Add <${calculator} /> or write the number.`],
    ];
  }
  const { case: grammaticalCase = 'nominative', article } = attributes;
  if (!cases[language].includes(String(grammaticalCase))) {
    const choice = cases[language].join(', ');
    return [[`<LiveNumber>: there is no case ${String(grammaticalCase)}`, `Choose from ${choice}.`]];
  }
  if (article !== undefined && (language !== 'hu' || (article !== 'a' && article !== 'A'))) {
    return [
      ['<LiveNumber>: article must be "a" or "A", in Hungarian', 'It becomes a or az, A or Az by itself.'],
    ];
  }
  return [];
}
