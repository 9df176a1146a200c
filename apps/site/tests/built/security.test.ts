import { createHash } from 'node:crypto';

import { languages } from '@monday-letter/locale';
import { describe, expect, test } from 'vitest';

import { paths } from '../../src/routes.ts';
import { securityHeaders } from '../../src/securityHeaders.ts';
import { hostRules } from '../../src/hostRules.ts';
import { workerFile } from '../../src/serviceWorker/offlinePlan.ts';
import { all, decompressed, only } from '../siteFiles.ts';
import { articlePages, fileOf, root, site } from './builtSite.ts';
import { atOnce, onDemand, reached, wokenBy } from './scriptImports.ts';

/** A policy as a browser reads it: directives and their sources. */
function directivesOf(policy: string): ReadonlyMap<string, readonly string[]> {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  const names = directives.map(([name = '']) => name).filter(Boolean);
  expect(new Set(names).size).toBe(names.length);
  return new Map(directives.filter(([name]) => name).map(([name = '', ...sources]) => [name, sources]));
}

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** Inline code by element name, exactly as the browser hashes it: from the source, not from a parsed tree. */
const inlineCode = (html: string, element: 'script' | 'style'): readonly string[] =>
  [...html.matchAll(new RegExp(`<${element}((?:\\s[^>]*)?)>([\\s\\S]*?)</${element}>`, 'g'))]
    .filter(([, attributes = '']) => !/\ssrc=|type="application\/(ld\+)?json"/.test(attributes))
    .map(([, , code = '']) => code);

/** The search fetches its index and reads it by WebAssembly; no other page may. */
const searchPages = languages.map((language) => site.page(paths.search(language)));

describe.each(site.pages)('$address', (page) => {
  const searches = searchPages.includes(page);
  const takesFile = all(page, '.customer-file').length > 0;
  const policy = directivesOf(only(page, 'meta[http-equiv=content-security-policy]', 'content'));

  test('allows nothing but what it names, and no code that it does not know', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    // One file that says nothing and is told nothing; the search fetches its index as well. Where a reader's own file
    // is read, no request at all.
    const robots = new URL('/robots.txt', root).href;
    expect(policy.get('connect-src')).toEqual(
      takesFile ? undefined : [robots, ...(searches ? ["'self'"] : [])],
    );
    for (const [name, sources] of policy) {
      const known = [robots, ...(searches ? ["'wasm-unsafe-eval'"] : [])];
      for (const source of sources.filter((each) => !known.includes(each))) {
        expect(source, name).toMatch(/^('self'|'none'|'sha256-[\w+/]{43}=')$/);
      }
    }
    expect([...policy.keys()].sort()).toEqual([
      ...[
        'base-uri',
        ...(takesFile ? [] : ['connect-src']),
        'default-src',
        'font-src',
        'form-action',
        'img-src',
        'script-src',
        'style-src',
        'worker-src',
      ],
    ]);
  });

  test('names the hash of every script and style that stands in it, and no other', () => {
    for (const element of ['script', 'style'] as const) {
      const hashes = inlineCode(page.html, element).map(sha256);
      const wasm = searches && element === 'script' ? ["'wasm-unsafe-eval'"] : [];
      expect(new Set(policy.get(`${element}-src`))).toEqual(new Set(["'self'", ...wasm, ...hashes]));
    }
    expect(inlineCode(page.html, 'style').length).toBeGreaterThan(0);
  });

  test('states its policy before anything that it is to rule', () => {
    const stated = page.html.indexOf('http-equiv="content-security-policy"');
    const ruled = [...page.html.matchAll(/<(style|script(?! type="application\/ld\+json")|astro-island)\b/g)];
    for (const { index } of ruled) expect(index).toBeGreaterThan(stated);
  });

  test('has no style attribute, no event handler and no script address in a link', () => {
    for (const element of all(page, '*')) {
      const names = [...element.attributes].map(({ name }) => name);
      expect(
        names.filter((name) => name === 'style' || name.startsWith('on')),
        element.tagName,
      ).toEqual([]);
      expect(element.getAttribute('href') ?? '').not.toMatch(/^\s*(javascript|data|vbscript):/i);
    }
  });

  test('loads nothing from another host', () => {
    const loaded = all(
      page,
      '[src], [srcset], link[rel~=stylesheet], link[rel~=preload], link[rel~=icon], [component-url]',
    );
    const addresses = loaded.flatMap((element) =>
      ['src', 'srcset', 'href', 'component-url', 'renderer-url'].flatMap(
        (name) => element.getAttribute(name) ?? [],
      ),
    );
    const inStyles = [
      ...page.html.matchAll(/url\(["']?([^)"']+)/g),
      ...page.html.matchAll(/@import\s+["']([^"']+)/g),
    ];
    for (const address of [...addresses, ...inStyles.map(([, url = '']) => url)]) {
      expect(site.has(fileOf(address, page) ?? address), address).toBe(true);
    }
    expect(all(page, 'iframe, object, embed, form, base, img[src^=http], link[rel~=preconnect]')).toEqual([]);
  });
});

/** The scripts that the search leads to, and nothing else. */
function onlyInSearch(): readonly string[] {
  const either = (path: string) => [...atOnce(path), ...onDemand(path)];
  const own = searchPages.flatMap((page) =>
    all(page, 'script[src]').map((script) => fileOf(script.getAttribute('src') ?? '', page) ?? ''),
  );
  const others = site.pages.flatMap((page) =>
    all(page, 'astro-island').flatMap((island) => [...wokenBy(island, page)]),
  );
  const shared = reached(others, either);
  return [...reached(own, either)].filter((path) => !shared.has(path));
}

test('the check finds the scripts that an article has inline', () => {
  for (const page of articlePages) expect(inlineCode(page.html, 'script').length).toBeGreaterThan(0);
});

/** The worker of the customer file. */
const readsFiles = /^_astro\/worker-[^/]+\.js$/;

test('scripts and styles name no other host and ask for nothing by themselves', () => {
  const pagefind = 'pagefind/pagefind.js';
  const ofSearch = new Set([pagefind, ...onlyInSearch()]);
  expect(ofSearch.size).toBeGreaterThan(3);
  for (const path of site.paths.filter((each) => /\.(js|css)$/.test(each))) {
    const code = site.text(path);
    // A library's licence stays with it, and says where it comes from.
    const hosts = (
      code.replaceAll(/\/\*\s*@license[\s\S]*?\*\//g, '').match(/https?:\/\/[\w.-]+/g) ?? []
    ).filter(
      // Pagefind reads paths with a host of no meaning.
      (host) =>
        !/^https?:\/\/www\.w3\.org$/.test(host) && !(path === pagefind && host === 'https://example.com'),
    );
    expect(hosts, path).toEqual([]);
    expect(code, path).not.toMatch(/\beval\(|new Function\(/);
    // The worker fetches pages and their files, for readers without network. What a tab remembers of itself is no request.
    // What reads customer files holds a library that could also download them: its header forbids it, which a journey tries.
    if (path === workerFile || ofSearch.has(path) || readsFiles.test(path)) continue;
    expect(code, path).not.toMatch(
      /\b(fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource|document\.cookie|indexedDB)\b/,
    );
  }
});

test('something is written down only by what a reader asks for by name: "keep my numbers", fetched on the press', () => {
  const scripts = site.paths.filter((path) => path.endsWith('.js'));
  const writers = scripts.filter((path) => /\.setItem\(|localStorage\[/.test(site.text(path)));
  expect(writers).toHaveLength(1);
  const woken = site.pages.flatMap((page) =>
    all(page, 'astro-island').flatMap((island) => [...wokenBy(island, page)]),
  );
  expect(woken.filter((path) => writers.includes(path))).toEqual([]);
});

test('the headers file for static hosts says what the local server says, and nothing of scripts on pages', () => {
  const [first = '', ...rules] = site
    .text('_headers')
    .trimEnd()
    .split(/\n(?=\S)/);
  const [scope, ...lines] = first.split('\n');
  expect(scope).toBe(`${new URL(root).pathname.replace(/\/?$/, '/')}*`);
  expect(Object.fromEntries(lines.map((line) => line.trim().split(/: (.*)/, 2)))).toEqual(securityHeaders);
  expect(rules).toHaveLength(hostRules.length);
  const policy = directivesOf(securityHeaders['Content-Security-Policy'] ?? '');
  expect([...policy.keys()].filter((name) => /^(script|style|default)-src/.test(name))).toEqual([]);
  expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
});

test('every text file lies there compressed as well, with the same content', () => {
  const packed =
    /\.(woff2|png|jpe?g|webp|avif|br|gz|pagefind|pf_\w+)$|^(_headers|_redirects|\.htaccess|vercel\.json)$/;
  const texts = site.paths.filter((path) => !packed.test(path));
  expect(texts.length).toBeGreaterThan(15);
  const different = texts.flatMap((path) =>
    [`${path}.br`, `${path}.gz`].filter((packed) => decompressed(site, packed) !== site.text(path)),
  );
  expect(different).toEqual([]);
});
