import { languageInfo, languages, otherLanguage } from '@monday-letter/locale';

import { definitions } from '../calculators/definitions.ts';
import type { CheckedArticle } from './checkArticle.ts';
import type { Problem } from './problem.ts';
import type { ArticleFolder } from './readContent.ts';

/** Both languages of a Monday. */
export type Pair = Readonly<Record<'hu' | 'et', CheckedArticle>>;

const calculatorNames = definitions.map(({ declaration }) => declaration.name);

/** A Monday needs both languages. */
export function checkBothThere({ name, files, strangers }: ArticleFolder): readonly Problem[] {
  const missing = languages.filter((language) => files[language] === undefined);
  return [
    ...missing.map((language) => ({
      file: `articles/${name}/${language}.mdx`,
      line: 1,
      message: `the post is missing in ${languageInfo[language].ownName}`,
      remedy: `Write ${language}.mdx, or set "draft: true" in ${otherLanguage(language)}.mdx until it is there.`,
    })),
    ...strangers.map((stranger) => ({
      file: `articles/${name}/${stranger}`,
      line: 1,
      message: 'is neither hu.mdx nor et.mdx',
      remedy: 'Rename or remove it.',
    })),
  ];
}

/** The two languages tell the same: number, date, figures and verdicts, calculators, sources. */
export function checkPair({ hu, et }: Pair): readonly Problem[] {
  const problems: Problem[] = [];
  const compare = (what: string, ofHu: string, ofEt: string, line: number, remedy: string) => {
    if (ofHu === ofEt) return;
    const message = `${what} differs between the languages: ${ofHu || 'none'} in hu.mdx, ${ofEt || 'none'} in et.mdx`;
    problems.push({ file: et.file, line, message, remedy });
  };
  const field = (name: string) => et.scan.fieldLines.get(name) ?? 1;
  const firstUse = (names: readonly string[]) =>
    et.scan.components.find(({ name }) => names.includes(name))?.line ?? 1;

  compare(
    'number',
    `${hu.frontmatter.number}`,
    `${et.frontmatter.number}`,
    field('number'),
    'Let both bear one number.',
  );
  compare('monday', hu.frontmatter.monday, et.frontmatter.monday, field('monday'), 'Let both bear one date.');
  compare(
    'the set of topics',
    sorted(hu.frontmatter.topics),
    sorted(et.frontmatter.topics),
    field('topics'),
    'Give both the same topics.',
  );
  compare(
    'the part of the series',
    `${hu.frontmatter.series?.part ?? ''}`,
    `${et.frontmatter.series?.part ?? ''}`,
    field('series'),
    'Give both the same part.',
  );
  compare(
    'the set of figures and verdicts',
    stampsOf(hu),
    stampsOf(et),
    firstUse(['Figure', 'Computed']),
    'Judge the same figures in both languages.',
  );
  compare(
    'the calculators or their order',
    calculatorsOf(hu),
    calculatorsOf(et),
    firstUse(calculatorNames),
    'Use the same calculators in the same order; their example values may differ.',
  );
  compare(
    'the pictures or their order',
    picturesOf(hu),
    picturesOf(et),
    firstUse(['Picture']),
    'Show the same pictures in both languages, each with words of its own.',
  );
  compare(
    'the list of sources',
    sharedSources(hu),
    sharedSources(et),
    field('sources'),
    'List the same sources, or mark one as { id: …, only: hu } or { id: …, only: et }.',
  );
  return problems;
}

const sorted = (names: readonly string[]): string => [...new Set(names)].sort().join(', ');

function stampsOf({ scan }: CheckedArticle): string {
  const figures = scan.components.filter(({ name }) => name === 'Figure');
  const computed = scan.components.filter(({ name }) => name === 'Computed').length;
  const named = sorted(figures.map(({ attributes }) => String(attributes['id'])));
  return [named, computed > 0 ? `${computed} × Computed` : ''].filter(Boolean).join(', ');
}

function calculatorsOf({ scan }: CheckedArticle): string {
  return scan.components
    .map(({ name }) => name)
    .filter((name) => calculatorNames.includes(name))
    .join(', ');
}

function picturesOf({ scan }: CheckedArticle): string {
  return scan.components
    .filter(({ name }) => name === 'Picture')
    .map(({ attributes }) => String(attributes['file']))
    .join(', ');
}

function sharedSources({ frontmatter }: CheckedArticle): string {
  return sorted(frontmatter.sources.filter(({ only }) => only === undefined).map(({ id }) => id));
}
