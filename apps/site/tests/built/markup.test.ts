import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';

import { paths, plainNames } from '../../src/routes.ts';
import { all, only, readableText, seenText } from '../siteFiles.ts';
import { articlePages, languagePages, site } from './builtSite.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // Preact writes <input/> on the server; the standard allows both ways.
      'void-style': 'off',
      // White space that the template language leaves; readers and sizes do not notice.
      'no-trailing-whitespace': 'off',
      // Guards against a changed file on somebody else's host; every file here is our own.
      'require-sri': 'off',
      // Advice about search results; the page that offers both languages bears the titles of both.
      'long-title': 'off',
      // An id may begin with a digit, as the heading "80/20" does.
      'valid-id': ['error', { relaxed: true }],
    },
  }),
);

describe.each(site.pages)('$address', (page) => {
  test('is valid HTML', async () => {
    const { results } = await validator.validateString(page.html, page.path);
    const problems = results.flatMap(({ messages }) =>
      messages.map(
        ({ line, column, ruleId, message, selector }) =>
          `${line}:${column} ${ruleId}: ${message} at ${selector ?? '?'}`,
      ),
    );
    expect(problems).toEqual([]);
  });

  test('ends where its document ends', () => {
    expect(page.html.trimEnd()).toMatch(/<\/body>\s*<\/html>$/);
  });

  test('has one headline, a title and a description', () => {
    expect(all(page, 'h1').map(({ textContent }) => textContent.trim())).toEqual([
      expect.stringMatching(/./),
    ]);
    expect(all(page, 'head title').map(({ textContent }) => textContent.trim())).toEqual([
      expect.stringMatching(/./),
    ]);
    expect(only(page, 'meta[name=description]', 'content')).not.toBe('');
  });

  test('has headings that skip no level', () => {
    const levels = all(page, 'h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName.slice(1)));
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
  });

  test('prints nothing that is no text', () => {
    const text = readableText(page);
    // (Estonian calls nought "null".)
    expect(text).not.toMatch(/undefined|NaN|\[object|Infinity/);
  });

  test('has no plain typing left where typography belongs', () => {
    const prose = all(page, 'p, h1, h2, h3, li').map(({ textContent }) => textContent);
    expect(prose.filter((text) => /"|\.\.\.| -- /.test(text))).toEqual([]);
  });
});

test.each(languagePages)('$address is in its language, and says so for its links to the other', (page) => {
  const language = page.address.slice(1, 3);
  const other = language === 'hu' ? 'et' : 'hu';
  expect(only(page, 'html', 'lang')).toBe(language);
  expect(only(page, 'header a[hreflang]', 'hreflang')).toBe(other);
  expect(only(page, 'header a[hreflang]', 'lang')).toBe(other);
});

test('pages in both languages at once mark each part with its language', () => {
  for (const address of [
    ...['/', '/404.html', '/49/', '/calculators/', '/calculators/lifetime-value/', '/figures/', '/glossary/'],
    ...plainNames.map(paths.anyPlain),
  ]) {
    const parts = all(site.page(address), 'main section').map((section) => section.getAttribute('lang'));
    expect(parts).toEqual(['hu', 'et']);
  }
});

test.each(articlePages)('$address has the length that a post has', (page) => {
  const words = all(page, '.prose > :is(p, h2, ul, ol), .prose .box :is(p, li), .prose > .table :is(th, td)')
    .map(seenText)
    .join(' ')
    .match(/\p{L}[\p{L}\p{M}’-]*/gu);
  expect(words?.length).toBeGreaterThanOrEqual(800);
  expect(words?.length).toBeLessThanOrEqual(1300);
});
