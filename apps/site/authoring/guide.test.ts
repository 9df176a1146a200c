import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { languages, type Language } from '@monday-letter/locale';
import { expect, test } from 'vitest';

import { definitions } from '../src/calculators/definitions.ts';
import { checkArticle } from '../src/contentCheck/checkArticle.ts';
import { checkPictures } from '../src/contentCheck/checkPictures.ts';
import { checkRecords } from '../src/contentCheck/checkRecords.ts';
import { proseComponents } from '../src/contentCheck/proseComponents.ts';
import type { Problem } from '../src/contentCheck/problem.ts';
import { guidePictures, readContent } from '../src/contentCheck/readContent.ts';
import { readYaml } from '../src/contentCheck/readYaml.ts';
import { scanArticle } from '../src/contentCheck/scanArticle.ts';
import { siteWords } from '../src/i18n/siteWords.ts';
import { correctionsSchema } from '../src/schemas/correctionSchema.ts';
import { verdicts } from '../src/schemas/figureSchema.ts';
import { calculatorLine } from './calculatorLine.ts';
import { guideExamples } from './guideExamples.ts';

const root = join(import.meta.dirname, '../../..');
const guide = readFileSync(join(root, 'content/README.md'), 'utf8');
const { registers } = checkRecords(readContent(join(root, 'content')));

const examples = guideExamples(guide);
const pictures = guidePictures(join(root, 'content')).map((path) => path.replace('guide/', ''));

/** What is wrong with an article that holds nothing but some text of the guide. */
function problemsWith(body: string, language: Language): readonly Problem[] {
  const cited = scanArticle(body).components.filter(({ name }) => name === 'Source');
  const frontmatter = [
    'number: 49',
    'monday: 2026-10-26',
    'title: Egy cím',
    'slug: egy-cim',
    'description: Egy mondat, amely elég hosszú ahhoz, hogy a keresők is megmutassák.',
    'topics: [loyalty]',
    `sources: [${cited.map(({ attributes }) => attributes['id']).join(', ')}]`,
  ];
  const source = `---\n${frontmatter.join('\n')}\n---\n\nEgy bekezdés.\n\n${body}`;
  const article = { file: `${language}.mdx`, language, scan: scanArticle(source) };
  const folder = { name: '2026-10-26-example', files: { [language]: article }, pictures, strangers: [] };
  return [...checkArticle(article, folder.name, registers).problems, ...checkPictures(folder)];
}

test.each(examples)('an example of the guide may be used as it stands: $language: $source', (example) => {
  expect(problemsWith(example.source, example.language)).toEqual([]);
});

// On the page where they are live, all examples of a language are one article: a calculator once, a term once.
test.each(languages)('the examples in %s can stand on one page', (language) => {
  const all = examples.filter((example) => example.language === language);
  expect(problemsWith(all.map(({ source }) => source).join('\n'), language)).toEqual([]);
});

test.each([...Object.keys(proseComponents), ...definitions.map(({ declaration }) => declaration.name)])(
  '<%s> has an example in the guide for authors',
  (name) => {
    const shown = examples.flatMap(({ source }) => scanArticle(source).components.map((use) => use.name));
    expect(shown, `Add a block of mdx with <${name}> to content/README.md.`).toContain(name);
  },
);

test.each(definitions)('the guide names the numbers of $declaration.name', ({ declaration }) => {
  expect(guide, 'Correct the line in content/README.md.').toContain(calculatorLine(declaration));
});

test.each(verdicts.filter((verdict) => verdict !== 'figure-of-speech'))(
  'the guide explains the stamp %s',
  (verdict) => {
    const row = guide.split('\n').find((line) => line.startsWith(`| ${verdict} `));
    expect(row).toContain(` ${siteWords.hu.verdicts[verdict]} `);
    expect(row).toContain(` ${siteWords.et.verdicts[verdict]} `);
  },
);

test('the correction of the guide can be written as it stands there', () => {
  const [, example = ''] = /^## Corrections$[^]*?^```yaml\n([^]*?)^```$/m.exec(guide) ?? [];
  const content = readContent(join(root, 'content'));
  const corrections = { file: 'corrections.yaml', id: 'corrections', text: example };
  expect(Object.keys(correctionsSchema.parse(readYaml(example).data))).toHaveLength(1);
  expect(checkRecords({ ...content, corrections }).problems).toEqual(checkRecords(content).problems);
});

test('every command of the guide is one of the repository', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  const named = new Set([...guide.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name));
  expect([...named].sort()).toEqual(['dev', 'post:new', 'posts', 'preview:future', 'proof']);
  for (const name of named) expect(scripts).toHaveProperty([name]);
});
