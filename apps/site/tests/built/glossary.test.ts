import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { calculatorPages } from '../../src/calculators/calculatorPages.ts';
import { checkRecords } from '../../src/contentCheck/checkRecords.ts';
import { readContent } from '../../src/contentCheck/readContent.ts';
import { paths } from '../../src/routes.ts';
import { all, only } from '../siteFiles.ts';
import { articlePages, fileOf, root, site } from './builtSite.ts';

const { glossary } = checkRecords(
  readContent(fileURLToPath(new URL('../../../../content', import.meta.url))),
).registers;

/** Letters and digits alone: what typography does to a text leaves them. */
const letters = (text: string | null | undefined) => (text ?? '').replaceAll(/[^\p{L}\p{N}]/gu, '');

describe.each(['hu', 'et'] as const)('the glossary in %s', (language) => {
  const page = site.page(paths.glossary(language));
  const terms = all(page, '.glossary > [id]');

  test('has every term once, with its line, in the order of the language', () => {
    expect(terms.map(({ id }) => id).sort()).toEqual(Object.keys(glossary).sort());
    for (const term of terms) {
      const { term: name, meaning } = glossary[term.id]?.[language] ?? {};
      expect(letters(term.querySelector('dt')?.textContent)).toBe(letters(name));
      expect(letters(term.querySelector('dd')?.textContent)).toBe(letters(meaning));
    }
    const names = terms.map((term) => term.querySelector('dt')?.textContent ?? '');
    expect(names).toEqual([...names].sort(new Intl.Collator(language).compare));
  });

  test('is described as a set of terms', () => {
    const [script] = all(page, 'script[type="application/ld+json"]');
    const data = JSON.parse(script?.textContent ?? 'null') as { hasDefinedTerm: { url: string }[] };
    expect(data).toMatchObject({
      '@type': 'DefinedTermSet',
      url: root + page.address,
      description: only(page, 'meta[name=description]', 'content'),
    });
    expect(data.hasDefinedTerm.map(({ url }) => url)).toEqual(
      terms.map(({ id }) => `${root}${page.address}#${id}`),
    );
  });

  test('is reached from every page of the language', () => {
    const pages = site.pages.filter(({ address }) => address.startsWith(`/${language}/`));
    for (const each of pages) expect(all(each, `footer a[href="${page.address}"]`)).toHaveLength(1);
  });

  test.each(calculatorPages)(
    '$neutral leads to its terms, and they lead back',
    ({ paths: addresses, definition }) => {
      const own = site.page(addresses[language]);
      const linked = all(own, `main a[href^="${page.address}#"]`).map((link) =>
        (link.getAttribute('href') ?? '').replace(/^.*#/, ''),
      );
      expect(linked.length).toBeGreaterThan(0);
      const { name } = definition.declaration;
      const using = Object.keys(glossary).filter((id) => glossary[id]?.calculators.includes(name));
      expect([...linked].sort()).toEqual(using.sort());
      for (const id of linked) {
        const back = terms.find((term) => term.id === id)?.querySelectorAll('a') ?? [];
        expect([...back].map((link) => fileOf(link.getAttribute('href') ?? '', page))).toContain(own.path);
      }
    },
  );
});

describe.each(articlePages)('the terms of $address', (page) => {
  const language = page.address.startsWith('/hu/') ? 'hu' : 'et';
  const terms = all(page, 'button.term');

  test('open without script what they mean, which leads on to the glossary', () => {
    for (const term of terms) {
      const box = term.nextElementSibling;
      expect(term.getAttribute('type')).toBe('button');
      expect(box?.id).toBe(term.getAttribute('popovertarget'));
      expect(box?.hasAttribute('popover')).toBe(true);
      const id = box?.id.replace('term-', '') ?? '';
      expect(letters(box?.textContent)).toContain(letters(glossary[id]?.[language].meaning));
      expect(box?.querySelector('a')?.getAttribute('href')).toBe(`${paths.glossary(language)}#${id}`);
    }
  });

  test('stay in their sentences: no space comes between a term and what follows it', () => {
    for (const term of terms) {
      expect(term.textContent).toBe(term.textContent.trim());
      expect(term.nextElementSibling?.nextSibling?.textContent ?? '').not.toMatch(/^\s[,.;:!?)]/);
    }
  });
});
