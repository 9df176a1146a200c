import { expect, test } from 'vitest';

import { markedForSearch } from './searchIndex.ts';

const meta = { kind: 'post', title: 'Mennyi "20%" & társai', detail: '52. bejegyzés' } as const;

test('a page is marked for the index, with what is known of it inside, and keeps its attributes', () => {
  expect(markedForSearch('<header></header><main id="content"> <h1>Cím</h1></main>', meta)).toBe(
    '<header></header><main id="content" data-pagefind-body>' +
      '<meta data-pagefind-meta="kind[content]" content="post">' +
      '<meta data-pagefind-meta="title[content]" content="Mennyi &quot;20%&quot; &amp; társai">' +
      '<meta data-pagefind-meta="detail[content]" content="52. bejegyzés">' +
      ' <h1>Cím</h1></main>',
  );
});

test('a page without a main part is a mistake that is named', () => {
  expect(() => markedForSearch('<article></article>', meta)).toThrow(
    'the page of “Mennyi "20%" & társai” has no <main>',
  );
});
