import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';

import { plainTablePlugin } from './plainTablePlugin.ts';
import { typographyPlugin } from './typographyPlugin.ts';

/** As the site's configuration sets it up, on a file of that name. */
function rendered(markdown: string, file: string): string {
  const { html } = markdownToHtml(markdown, {
    mdastPlugins: [typographyPlugin, plainTablePlugin],
    features: { smartPunctuation: false },
    fileURL: new URL(`file:///content/articles/2026-10-26-x/${file}`),
  });
  return html.trim();
}

describe('plain typing', () => {
  test.each([
    ['hu.mdx', 'A "hűség" 60-70% -- vagy...', '<p>A „hűség” 60\u2060–\u206070%\u00A0– vagy…</p>'],
    ['et.mdx', 'See "lojaalsus" on 60-70%...', '<p>See „lojaalsus“ on 60\u2060–\u206070%…</p>'],
  ])('in %s is set as its language wants', (file, typed, set) => {
    expect(rendered(typed, file)).toBe(set);
  });

  test('in a file of no language stays as it was typed', () => {
    expect(rendered('A "hűség" 60-70%...', 'notes.md')).toBe('<p>A "hűség" 60-70%...</p>');
  });

  test('is set in headings, lists, quotations and tables as well', () => {
    expect(rendered('## A "húsz"', 'hu.mdx')).toContain('>A „húsz”</h2>');
    expect(rendered('- "egy"\n- "két"', 'hu.mdx')).toContain('<li>„két”</li>');
    expect(rendered('> "egy"', 'hu.mdx')).toContain('„egy”');
    expect(rendered('| "a" |\n| --- |\n| "b" |', 'hu.mdx')).toMatch(/„a”[\s\S]*„b”/);
  });
});

test('a quotation mark beside emphasis or a link opens and closes rightly', () => {
  expect(rendered('Azt mondta: "*szép* volt".', 'hu.mdx')).toBe('<p>Azt mondta: „<em>szép</em> volt”.</p>');
  expect(rendered('A [levél](/49/) "vége".', 'hu.mdx')).toBe('<p>A <a href="/49/">levél</a> „vége”.</p>');
  expect(rendered('Azt mondta: "szép *volt*".', 'hu.mdx')).toBe('<p>Azt mondta: „szép <em>volt</em>”.</p>');
});

test('code and addresses stay as they were typed', () => {
  expect(rendered('`a "b" 1-2...` és [x](/a--b/)', 'hu.mdx')).toBe(
    '<p><code>a "b" 1-2...</code> és <a href="/a--b/">x</a></p>',
  );
});

test.each(['https://example.org/a--b', 'http://example.org/1-2...', 'example.org/a--b'])(
  'an address as the text of its own link stays as it was typed: %s',
  (address) => {
    const url = address.startsWith('http') ? address : `https://${address}`;
    expect(rendered(`Lásd: [${address}](${url}) -- "itt".`, 'hu.mdx')).toBe(
      `<p>Lásd: <a href="${url}">${address}</a>\u00A0– „itt”.</p>`,
    );
  },
);

test('a text that is only the end of its address is typing like any other', () => {
  expect(rendered('[a--b](https://example.org/a--b)', 'hu.mdx')).toContain('>a–b</a>');
});

test('a table has no alignment, because that would be a style attribute', () => {
  const html = rendered('| a | b |\n| :--- | ---: |\n| 1 | "2" |', 'hu.mdx');
  expect(html).not.toMatch(/style|align/);
  expect(html).toMatch(/<td>1<\/td>\s*<td>„2”<\/td>/);
});
