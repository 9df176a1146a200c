import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { languages, type Language } from '@monday-letter/locale';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';

import type { SearchEntry, SearchMeta } from '../src/search/searchEntry.ts';

/** What of a page is not its text: forms, what comes up when a term is pressed, reasons and sources, ways on, dates. */
const notText = [
  '.interactive',
  '[popover]',
  '.heard',
  '.grounds',
  '.dateline',
  '.postmark',
  '.not-published',
];

/** What readers fetch of all that Pagefind writes: no interface of its own, no worker, no index without language. */
const needed = /^(pagefind\.js|pagefind-entry\.json|(index|fragment|filter)\/|wasm\.(hu|et)\.|.*\.pf_meta$)/;

/** After the build: the search index, for each language of its own, in the folder `pagefind`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { index } = succeed(await createIndex({ excludeSelectors: notText }));
        if (index === undefined) throw new Error('searchIndex: Pagefind made no index');
        try {
          for (const language of languages) await addEntries(index, folder, language);
          const { files } = succeed(await index.getFiles());
          for (const { path, content } of files.filter((file) => needed.test(file.path))) {
            const target = join(folder, 'pagefind', path);
            await mkdir(dirname(target), { recursive: true });
            await writeFile(target, path === 'pagefind-entry.json' ? inOrder(content) : content);
          }
        } finally {
          await close();
        }
      },
    },
  };
}

/** What a search reads first, with its languages in the same order in every build. */
function inOrder(entry: Uint8Array): string {
  const { languages: known, ...rest } = JSON.parse(Buffer.from(entry).toString('utf8')) as {
    readonly languages: Readonly<Record<string, unknown>>;
  };
  return JSON.stringify({ ...rest, languages: Object.fromEntries(Object.entries(known).sort()) });
}

/** Puts in everything of a language, in the order of its list, so that the same content makes the same files. */
async function addEntries(index: PagefindIndex, folder: string, language: Language): Promise<void> {
  const list = join(folder, language, 'search.json');
  const entries = JSON.parse(await readFile(list, 'utf8')) as readonly SearchEntry[];
  await rm(list);
  for (const { path, meta, text } of entries) {
    if (text === null) {
      const page = await readFile(join(folder, path, 'index.html'), 'utf8');
      succeed(await index.addHTMLFile({ url: path, content: markedForSearch(page, meta) }));
    } else {
      succeed(await index.addCustomRecord({ url: path, content: text, language, meta: { ...meta } }));
    }
  }
}

/**
 * A page as Pagefind reads it: what it is found by is marked, and what is known of it stands inside. On the page that
 * readers get nothing of this weighs anything.
 */
export function markedForSearch(page: string, meta: SearchMeta): string {
  const known = Object.entries(meta).map(
    ([name, value]: [string, string]) =>
      `<meta data-pagefind-meta="${name}[content]" content="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`,
  );
  const marked = page.replace(
    /<main(?=[ >])[^>]*>/,
    (tag) => `${tag.slice(0, -1)} data-pagefind-body>${known.join('')}`,
  );
  if (marked === page) throw new Error(`searchIndex: the page of “${meta.title}” has no <main>`);
  return marked;
}

function succeed<T extends { readonly errors: readonly string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`searchIndex: ${answer.errors.join('; ')}`);
  return answer;
}
