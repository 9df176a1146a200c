import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { languages, type Language } from '@monday-letter/locale';
import { describe, expect, test } from 'vitest';

import { definitions } from '../src/calculators/definitions.ts';
import { numberOnMonday } from '../src/clock.ts';
import { checkArticle } from '../src/contentCheck/checkArticle.ts';
import { checkRecords } from '../src/contentCheck/checkRecords.ts';
import { proseComponents } from '../src/contentCheck/proseComponents.ts';
import { readContent } from '../src/contentCheck/readContent.ts';
import { scanArticle } from '../src/contentCheck/scanArticle.ts';
import { siteWords } from '../src/i18n/siteWords.ts';
import { verdicts } from '../src/schemas/figureSchema.ts';
import { calculatorLine } from './calculatorLine.ts';

const root = join(import.meta.dirname, '../../..');
const guide = readFileSync(join(root, 'content/README.md'), 'utf8');
const content = readContent(join(root, 'content'));
const { registers } = checkRecords(content);

/** The examples of the guide: what stands in a block of MDX, and in which language. */
const examples = [...guide.matchAll(/^```mdx (hu|et)\n([\s\S]*?)^```$/gm)].map(([, language, body = '']) => {
  return { language: language as Language, body, components: scanArticle(body).components };
});

describe('an example of the guide for authors may be used as it stands', () => {
  test.each(examples)('$language: $body', ({ language, body, components }) => {
    const sources = components
      .filter(({ name }) => name === 'Source')
      .map(({ attributes }) => attributes['id']);
    const frontmatter = [
      'number: 49',
      'monday: 2026-10-26',
      'title: Egy cím',
      'slug: egy-cim',
      'description: Egy mondat, amely elég hosszú ahhoz, hogy a keresők is megmutassák.',
      'topics: [loyalty]',
      `sources: [${sources.join(', ')}]`,
    ];
    const source = `---\n${frontmatter.join('\n')}\n---\n\nEgy bekezdés.\n\n${body}`;
    const article = { file: `${language}.mdx`, language, scan: scanArticle(source) };
    expect(checkArticle(article, '2026-10-26-example', registers).problems).toEqual([]);
  });
});

test.each([...Object.keys(proseComponents), ...definitions.map(({ declaration }) => declaration.name)])(
  '<%s> has an example in the guide for authors',
  (name) => {
    const shown = examples.flatMap(({ components }) => components.map((use) => use.name));
    expect(shown, `Add a block of mdx with <${name}> to content/README.md.`).toContain(name);
  },
);

test.each([...Object.keys(proseComponents), ...definitions.map(({ declaration }) => declaration.name)])(
  'the guide leads to a post in which <%s> stands',
  (name) => {
    const row = guide.split('\n').find((line) => line.startsWith('| `<') && line.includes(`\`<${name}>\``));
    const number = Number(/`\/(\d+)\/`/.exec(row ?? '')?.[1]);
    const post = content.articles.find((folder) => numberOnMonday(folder.name.slice(0, 10)) === number);
    for (const language of languages) {
      const used = post?.files[language]?.scan.components.map((use) => use.name);
      expect(used, `Correct the table in content/README.md: ${row ?? 'no row'}`).toContain(name);
    }
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

test('every command of the guide is one of the repository', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  const named = new Set([...guide.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name));
  expect([...named].sort()).toEqual(['dev', 'post:new', 'posts', 'proof']);
  for (const name of named) expect(scripts).toHaveProperty([name]);
});
