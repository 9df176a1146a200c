import { parseFrontmatter } from 'astro/markdown';
import { describe, expect, test } from 'vitest';

import { componentsIn, scanArticle } from './scanArticle.ts';

test('lines count from the first of the file, front matter included', () => {
  const scan = scanArticle('---\ntitle: A\nslug: a\n---\n\nText\n\n<Figure id="F1" />\n\n[a](/49/)\n');
  expect(scan.fieldLines).toEqual(
    new Map([
      ['title', 2],
      ['slug', 3],
    ]),
  );
  expect(scan.components).toEqual([{ name: 'Figure', line: 8, attributes: { id: 'F1' } }]);
  expect(scan.links).toEqual([{ href: '/49/', line: 10 }]);
  expect(scan.errors).toEqual([]);
});

test('lines are counted with Windows line ends as well', () => {
  const scan = scanArticle('---\r\ntitle: A\r\nslug: a\r\n---\r\n\r\n<Computed />\r\n');
  expect(scan.frontmatter).toEqual({ title: 'A', slug: 'a' });
  expect(scan.fieldLines.get('slug')).toBe(3);
  expect(scan.components).toEqual([{ name: 'Computed', line: 6, attributes: {} }]);
});

test.each([
  ['a mark of the byte order before it', '\uFEFF---\ntitle: A\n---\n\nText\n'],
  ['spaces after its lines of ---', '---  \ntitle: A\n--- \t\n\nText\n'],
  ['spaces and Windows line ends', '---  \r\ntitle: A\r\n---  \r\n\r\nText\r\n'],
  ['nothing after it', '---\ntitle: A\n---'],
])('front matter with %s is read as the site reads it', (_, source) => {
  const { frontmatter, fieldLines } = scanArticle(source);
  expect(frontmatter).toEqual({ title: 'A' });
  expect(fieldLines.get('title')).toBe(2);
  expect(parseFrontmatter(source).frontmatter).toEqual({ title: 'A' });
});

test('an attribute is read where it is plain text, a number, true or false', () => {
  const [use] = scanArticle(`<X a="t" b={3} c={-0.5} d={true} e={false} f g={'h'} i={"j"} />`).components;
  expect(use?.attributes).toEqual({ a: 't', b: 3, c: -0.5, d: true, e: false, f: true, g: 'h', i: 'j' });
});

test('an attribute that would have to be computed is there, without a value', () => {
  const [use] = scanArticle('<X a={1 + 1} b={x} c={[1]} d={`t`} e={1e3} f={.5} />').components;
  expect(use?.attributes).toEqual(
    Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [name, undefined])),
  );
});

test('components, links and code are found wherever they stand', () => {
  const scan = scanArticle(
    '> A <A /> [a](/a/)\n\n- <B />\n  1. [b](/b/)\n\n| c |\n| --- |\n| <C /> {x} |\n\n<D>\n  text <E />\n</D>\n',
  );
  expect(scan.components.map(({ name, line }) => [name, line])).toEqual([
    ['A', 1],
    ['B', 3],
    ['C', 8],
    ['D', 10],
    ['E', 11],
  ]);
  expect(scan.links.map(({ href }) => href)).toEqual(['/a/', '/b/']);
  expect(scan.complaints.map(({ line, message }) => [line, message])).toEqual([
    [8, 'an article holds no code'],
  ]);
});

test('headings get the ids that the page will give them, numbered where two are alike', () => {
  const scan = scanArticle('## Öt pont, de *honnan* `ma`?\n\n## Öt pont, de honnan ma?\n\n### 10% fölött\n');
  expect(scan.headings).toEqual([
    { id: 'ot-pont-de-honnan-ma', line: 1 },
    { id: 'ot-pont-de-honnan-ma-2', line: 3 },
    { id: '10-folott', line: 5 },
  ]);
});

describe('a text that cannot be read', () => {
  test('to its end says where, and keeps the front matter', () => {
    const scan = scanArticle('---\ndraft: true\n---\n\nOne\n\nTwo {three\n');
    expect(scan.frontmatter).toEqual({ draft: true });
    expect(scan.errors).toEqual([
      { line: 7, message: expect.stringMatching(/^7:/), remedy: expect.stringMatching(/Mend/) },
    ]);
  });

  test('because its front matter is not YAML says where', () => {
    const scan = scanArticle('---\ntitle: A\nslug: [a\n---\n\nText\n');
    expect(scan.errors.map(({ message }) => message)).toEqual([expect.stringMatching(/^front matter: /)]);
    expect(scan.frontmatter).toBeUndefined();
  });
});

test('the components alone are those of the whole scan; what cannot be read has none', () => {
  const text = 'Text <Figure id="F1" />\n\n- <Term id="churn">one</Term>\n\n<Pareto topFraction={20} />\n';
  expect(componentsIn(text)).toEqual(scanArticle(text).components);
  expect(componentsIn(text).map(({ name }) => name)).toEqual(['Figure', 'Term', 'Pareto']);
  expect(componentsIn('One\n\nTwo {three\n')).toEqual([]);
});
