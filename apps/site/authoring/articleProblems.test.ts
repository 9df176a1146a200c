import { expect, test } from 'vitest';

import { appending, contentFolder, draftHu, hu } from '../tests/contentFolder.ts';
import { articleProblems } from './articleProblems.ts';

test('an article shows what the build refuses and what is mistyped, its own alone, in order', async () => {
  using folder = contentFolder({
    [hu]: (text) => text.replace('A kis összeg', 'A kis 10 EUR').concat('\n<Figure id="F404" />\n'),
    [draftHu]: appending('<Figure id="F405" />'),
  });
  const { problems } = await articleProblems(folder.path, '2026-10-26-first-letter/hu', 'hu');
  expect(problems.map(({ message }) => message.slice(0, 40))).toEqual([
    'the code of a currency is for tables of ',
    '<Figure>: there is no figure F404',
  ]);
  const draft = await articleProblems(folder.path, '2026-11-02-unfinished-letter/hu', 'hu');
  expect(draft.problems).toHaveLength(1);
});

test('words that no dictionary knows are worth a look, until their author puts them on the list', async () => {
  const mistyped = { [hu]: appending('Ez egy ügyfel.') };
  const notesIn = async (lists: Readonly<Record<string, string>>) => {
    using folder = contentFolder({ ...mistyped, ...lists });
    const { notes } = await articleProblems(folder.path, '2026-10-26-first-letter/hu', 'hu');
    return notes.map(({ line, message }) => [line, message]);
  };
  const told = [27, 'the dictionary does not know ügyfel'];
  expect(await notesIn({})).toContainEqual(told);
  expect(await notesIn({ 'language/words.hu.txt': 'ügyfel\n' })).not.toContainEqual(told);
});
