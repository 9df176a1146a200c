import { expect, test } from 'vitest';

import { markedForSearch } from './searchIndex.ts';

const meta = { kind: 'post', title: 'Mennyi "20%" & társai', detail: '52. bejegyzés' } as const;

test('an article is marked for the index, with what is known of it inside', () => {
  expect(markedForSearch('<main><article> <h1>Cím</h1></article></main>', meta)).toBe(
    '<main><article data-pagefind-body>' +
      '<meta data-pagefind-meta="kind[content]" content="post">' +
      '<meta data-pagefind-meta="title[content]" content="Mennyi &quot;20%&quot; &amp; társai">' +
      '<meta data-pagefind-meta="detail[content]" content="52. bejegyzés">' +
      ' <h1>Cím</h1></article></main>',
  );
});

test('an article keeps its attributes, and only the first one of a page is it', () => {
  expect(markedForSearch('<article class="post"></article><article></article>', meta)).toMatch(
    /^<article class="post" data-pagefind-body>.*<\/article><article><\/article>$/,
  );
});

test('a page without an article is a mistake that is named', () => {
  expect(() => markedForSearch('<main></main>', meta)).toThrow(
    'the page of “Mennyi "20%" & társai” has no article',
  );
});
