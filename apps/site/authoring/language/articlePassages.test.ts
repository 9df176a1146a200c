import { expect, test } from 'vitest';

import { articlePassages } from './articlePassages.ts';
import { component, lineAt } from './passage.ts';
import { recordPassages } from './recordPassages.ts';

const source = `---
title: 'Cím "idézettel"'
description: Leírás
---

Egy *hangsúlyos "szó"* és <Figure id="F1" />
a második sorban <Term id="churn">lemorzsolódás</Term>.

## Fejezet

<Questions title="Három kérdés">

- Miért?

</Questions>

| a | b |
| - | - |
| c | d |

{/* allow: semmi */}
`;

test('an article in passages: typeset, with their kinds and lines', () => {
  const passages = articlePassages(source, 'hu.mdx', 'hu');
  expect(passages.map(({ kind, text, lines }) => [kind, text, lines[0]?.line])).toEqual([
    ['title', 'Cím „idézettel”', 2],
    ['description', 'Leírás', 3],
    ['paragraph', `Egy hangsúlyos „szó” és ${component}\na második sorban lemorzsolódás.`, 6],
    ['heading', 'Fejezet', 9],
    ['heading', 'Három kérdés', 11],
    ['paragraph', 'Miért?', 13],
    ['cell', 'a', 17],
    ['cell', 'b', 17],
    ['cell', 'c', 19],
    ['cell', 'd', 19],
  ]);
  const [, , paragraph] = passages;
  if (paragraph === undefined) throw new Error('there is a paragraph');
  expect(lineAt(paragraph, paragraph.text.indexOf('lemorzsolódás'))).toBe(7);
});

test('a component may be spelled out', () => {
  const [, , paragraph] = articlePassages(source, 'hu.mdx', 'hu', ({ name }) => `[${name}]`);
  expect(paragraph?.text).toContain('és [Figure]');
});

test('an article that is no MDX has the passages of its front matter', () => {
  expect(articlePassages('---\ntitle: Cím\n---\n\n<Figure', 'hu.mdx', 'hu').map(({ kind }) => kind)).toEqual([
    'title',
  ]);
});

test('a record has its texts by language, wherever they stand', () => {
  const record = 'id: F1\nclaim:\n  hu: "Egy"\n  et: >\n    Üks\n    kaks\nnote: { hu: kettő, et: kaks }\n';
  expect(
    recordPassages(record, 'F1.yaml').map(({ language, text, lines }) => [language, text, lines[0]?.line]),
  ).toEqual([
    ['hu', 'Egy', 3],
    ['et', 'Üks kaks\n', 4],
    ['hu', 'kettő', 7],
    ['et', 'kaks', 7],
  ]);
});
