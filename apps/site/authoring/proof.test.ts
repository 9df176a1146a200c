import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';

import { rightContent } from '../tests/contentFolder.ts';
import { component } from './language/passage.ts';
import { proofPage } from './proofPage.ts';
import { proofSections } from './proofSections.ts';
import { textsIn } from './sitePassages.ts';

const site = fileURLToPath(new URL('../src', import.meta.url));

test('the page holds every text of a language with numbered lines and its place, and none of the other', () => {
  const { document } = parseHTML(proofPage('hu', proofSections(rightContent, site, 'hu')));
  expect(document.documentElement.lang).toBe('hu');
  const rows = [...document.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent ?? ''),
  );
  expect(rows.map(([number]) => Number(number))).toEqual(rows.map((_, index) => index + 1));
  expect(rows[0]).toEqual(['1', 'Az első próbalevél', 'articles/2026-10-26-first-letter/hu.mdx:4']);
  // A number as readers get it, in its case.
  const [, text, place] = rows.find(([, line = '']) => line.startsWith('A vevő évente')) ?? [];
  expect(text).toMatch(/^A vevő évente 243\s000\sFt.ot költ el \[Source szabo-2019\]\.$/);
  expect(place).toBe('articles/2026-10-26-first-letter/hu.mdx:16');
  const places = rows.map(([, , at = '']) => at.replace(/:\d+$/, ''));
  expect(places.filter((each) => /(^|\/)et\.mdx$|\.et\.ts$/.test(each))).toEqual([]);
  for (const file of ['figures/F1.yaml', 'topics.yaml', 'apps/site/src/i18n/siteWords.ts']) {
    expect(places).toContain(file);
  }
  expect(places.some((each) => each.endsWith('/calculators/lifetimeValue/words.hu.ts'))).toBe(true);
});

test('of a program only the texts are taken, those of one language', () => {
  const program = `import { x } from './x.ts';
export const words: Record<'hu', string> = {
  hu: { 'a-key': 'Egy', say: (n) => \`Még \${n} nap\`, load: () => import('./y.ts') },
  et: { say: 'Üks' },
};
export const kind = (n: string) => n === 'két' ? { hu: 'kettő' } : { hu: { slug: 'kozos-cim', x: 'Meg\u00ADtartás', type: 'text/csv' } };`;
  expect(textsIn(program, 'words.ts', 'hu').map(({ text, lines }) => [text, lines[0]?.line])).toEqual([
    ['Egy', 3],
    [`Még ${component} nap`, 3],
    ['kettő', 6],
    ['Megtartás', 6],
  ]);
  expect(textsIn("export const words = { say: 'Egy' };", 'words.hu.ts', 'hu')).toHaveLength(1);
  expect(textsIn("export const words = { say: 'Egy' };", 'words.hu.ts', 'et')).toEqual([]);
});

test('the command asks for a language', () => {
  const { status, stderr } = spawnSync(process.execPath, ['authoring/proof.ts'], {
    cwd: join(site, '..'),
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/npm run proof -- hu/);
});
