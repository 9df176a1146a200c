import { expect, test } from 'vitest';

import { appending, contentFolder, draftHu, hu } from '../tests/contentFolder.ts';
import { articleProblems } from './articleProblems.ts';

test('an article shows what the build refuses and what is mistyped, its own alone, in order', () => {
  using folder = contentFolder({
    [hu]: (text) => text.replace('A kis összeg', 'A kis 10 EUR').concat('\n<Figure id="F404" />\n'),
    [draftHu]: appending('<Figure id="F405" />'),
  });
  const problems = articleProblems(folder.path, '2026-10-26-first-letter/hu', 'hu');
  expect(problems.map(({ message }) => message.slice(0, 40))).toEqual([
    'the code of a currency is for tables of ',
    '<Figure>: there is no figure F404',
  ]);
  expect(articleProblems(folder.path, '2026-11-02-unfinished-letter/hu', 'hu')).toHaveLength(1);
});
