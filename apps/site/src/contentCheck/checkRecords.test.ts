import { describe, test } from 'vitest';

import { replacing, type Changes } from '../../tests/contentFolder.ts';
import { expectRefusals } from '../../tests/refusals.ts';

const figure = 'figures/F2.yaml';
const source = 'sources/jones-2020.yaml';

/** A record that nobody uses, so that only its own mistake is reported. */
const spare = (text: string): Changes => ({ 'figures/F9.yaml': text });
const spareFigure = `id: F9
verdict: wrong
claim: { hu: Ezt mondják., et: Seda öeldakse. }
reason: { hu: Nem igaz., et: See pole tõsi. }
wording: { hu: Így írjuk., et: Nii kirjutame. }
sources: []
checked: 2026-10-20
`;

describe('a correction', () => {
  const right = `moved: { date: 2026-12-01, was: { hu: Ez., et: See. }, now: { hu: Az., et: Too. } }
`;
  const corrections = (text: string): Changes => ({ 'corrections.yaml': text });

  test('may be about a post, a figure, a calculator, or nothing of these; there may be none', () => {
    for (const place of ['post: 71', 'figure: F2', 'calculator: Pareto'])
      expectRefusals(corrections(right.replace('was:', `${place}, was:`)), []);
    for (const text of [right, '', '# none yet\n']) expectRefusals(corrections(text), []);
  });

  test.each<[what: string, text: string, message: RegExp, remedy: RegExp]>([
    [
      'of a post that is not there',
      right.replace('was:', 'post: 48, was:'),
      /^moved: there is no post 48$/,
      /post: 49/,
    ],
    [
      'of an unknown figure',
      right.replace('was:', 'figure: F9, was:'),
      /^moved: there is no figure F9$/,
      /figure: F7/,
    ],
    [
      'of an unknown calculator',
      right.replace('was:', 'calculator: Abacus, was:'),
      /^moved: there is no calculator Abacus$/,
      /LifetimeValue/,
    ],
    [
      'in two places',
      right.replace('was:', 'post: 49, figure: F2, was:'),
      /moved\.post: name one place/,
      /schemas/,
    ],
    ['in one language', right.replace(', et: Too.', ''), /moved\.now\.et: is missing/, /schemas/],
    ['without its day', right.replace('date: 2026-12-01, ', ''), /moved\.date: /, /schemas/],
  ])('%s is refused', (_, text, message, remedy) => {
    expectRefusals(corrections(text), [{ file: 'corrections.yaml', at: 'moved:', message, remedy }]);
  });
});

test('a calculator that nobody made is refused, in a figure and in the glossary', () => {
  const remedy = /Choose from LifetimeValue, /;
  expectRefusals(
    {
      ...spare(`${spareFigure}calculator: Abacus\n`),
      'glossary.yaml': (text) => `${text}  calculators: [Pareto, Abacus]\n`,
    },
    [
      { file: 'figures/F9.yaml', at: 'calculator:', message: /no calculator Abacus/, remedy },
      { file: 'glossary.yaml', at: 'spring:', message: /^spring: there is no calculator Abacus$/, remedy },
    ],
  );
});

test.each<[what: string, changes: Changes, file: string, at: string | null, message: RegExp]>([
  [
    'a text in one language only',
    spare(spareFigure.replace(', et: See pole tõsi.', '')),
    'figures/F9.yaml',
    'reason:',
    /reason\.et: /,
  ],
  [
    'a verdict nobody knows',
    spare(spareFigure.replace('wrong', 'maybe')),
    'figures/F9.yaml',
    'verdict:',
    /verdict: /,
  ],
  ['a field nobody knows', spare(`${spareFigure}colour: red\n`), 'figures/F9.yaml', 'colour: red', /colour/],
  [
    'a source without author and organisation',
    { 'sources/x-1.yaml': 'id: x-1\ntitle: X\nlanguage: en\nread: full\n' },
    'sources/x-1.yaml',
    null,
    /authors: name the authors or the organisation/,
  ],
  [
    'a reading depth nobody knows',
    { 'sources/x-1.yaml': 'id: x-1\norganisation: X\ntitle: X\nlanguage: en\nread: skimmed\n' },
    'sources/x-1.yaml',
    'read:',
    /read: /,
  ],
  [
    'a topic in one language only',
    { 'topics.yaml': (text) => `${text}weather: { hu: időjárás }\n` },
    'topics.yaml',
    'weather:',
    /weather\.et: /,
  ],
  [
    'a term in one language only',
    { 'glossary.yaml': (text) => `${text}winter: { hu: { term: tél, meaning: Hideg. } }\n` },
    'glossary.yaml',
    'winter:',
    /winter\.et: is missing/,
  ],
  [
    'a meaning that is longer than a line',
    {
      'glossary.yaml': (text) =>
        `${text}winter:\n  hu: { term: tél, meaning: ${'Hideg '.repeat(30)} }\n  et: { term: talv, meaning: Külm. }\n`,
    },
    'glossary.yaml',
    'winter:',
    /winter\.hu\.meaning: must have at most 160 characters/,
  ],
])('a record with %s is refused at its line', (_, changes, file, at, message) => {
  const known = file === 'topics.yaml' ? topicsAreGone : [];
  expectRefusals(changes, [{ file, at, message, remedy: /apps\/site\/src\/schemas/ }, ...known]);
});

/** Where the list of topics cannot be read, no article's topic is known. */
const topicsAreGone = ['2026-10-26-first-letter', '2027-03-29-spring-letter'].flatMap((folder) =>
  ['hu', 'et'].map((language) => ({
    file: `articles/${folder}/${language}.mdx`,
    at: 'topics:',
    message: /no topic/,
    remedy: /topics\.yaml/,
  })),
);

test('a record that is not YAML is refused at its line', () => {
  expectRefusals(spare(spareFigure.replace('verdict: wrong', 'verdict: "wrong" or not')), [
    {
      file: 'figures/F9.yaml',
      at: 'verdict:',
      message: /^is not YAML: [^:]*node end$/,
      remedy: /quotation marks around it/,
    },
  ]);
});

test('a record that was not saved as UTF-8 is refused at its line', () => {
  expectRefusals(spare(spareFigure.replace('igaz', 'ig\uFFFDz')), [
    { file: 'figures/F9.yaml', at: 'reason:', message: /not UTF-8/, remedy: /Save the file as UTF-8/ },
  ]);
});

test('a record under the name of another is refused', () => {
  expectRefusals({ [source]: replacing('id: jones-2020', 'id: jones-2021') }, [
    {
      file: source,
      at: null,
      message: /calls itself jones-2021, its file jones-2020/,
      remedy: /id: jones-2020/,
    },
  ]);
});

test('a figure that cites a source without a record is refused at the list of its sources', () => {
  expectRefusals({ [figure]: replacing('sources: [jones-2020]', 'sources: [jones-2020, nobody-1999]') }, [
    {
      file: figure,
      at: 'sources:',
      message: /cites nobody-1999/,
      remedy: /content\/sources\/nobody-1999\.yaml/,
    },
  ]);
});
