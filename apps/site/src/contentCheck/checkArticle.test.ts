import { describe, test } from 'vitest';

import { appending, laterEt, laterHu, replacing, type Changes } from '../../tests/contentFolder.ts';
import { expectNoRefusal, expectRefusals, type Refusal } from '../../tests/refusals.ts';

/** A change of both languages of the later post, so that the two still agree. */
const inBoth = (old: string, replacement: string): Changes => ({
  [laterHu]: replacing(old, replacement),
  [laterEt]: replacing(old, replacement),
});

/** The same refusal in both languages of the later post. */
const twice = (refusal: Omit<Refusal, 'file'>): readonly Refusal[] => [
  { file: laterHu, ...refusal },
  { file: laterEt, ...refusal },
];

describe('the date and the number', () => {
  test('a date that is no Monday is refused at its line', () => {
    expectRefusals(
      inBoth('monday: 2027-03-29', 'monday: 2027-03-30'),
      twice({ at: 'monday: 2027-03-30', message: /2027-03-30 is no Monday/, remedy: /correct the date/ }),
    );
  });

  test('a date that is none is refused', () => {
    expectRefusals(
      inBoth('monday: 2027-03-29', 'monday: 2027-02-29'),
      twice({ at: 'monday: 2027-02-29', message: /monday: .*2026-10-26/, remedy: /articleSchema/ }),
    );
  });

  test('a number that is not 49 and one for every week since is refused, and the right one is named', () => {
    expectRefusals(
      inBoth('number: 71', 'number: 70'),
      twice({ at: 'number: 70', message: /number 70 on 2027-03-29/, remedy: /Write number: 71/ }),
    );
  });

  test('a folder that bears another date than the article is refused', () => {
    expectRefusals(
      {
        [laterHu]: (text) => text.replace('number: 71', 'number: 72').replace('2027-03-29', '2027-04-05'),
        [laterEt]: (text) => text.replace('number: 71', 'number: 72').replace('2027-03-29', '2027-04-05'),
      },
      twice({
        at: 'monday: 2027-04-05',
        message: /folder 2027-03-29-spring-letter does not begin with 2027-04-05/,
        remedy: /same Monday/,
      }),
    );
  });
});

describe('front matter', () => {
  test.each<[what: string, old: string, text: string, at: string, message: RegExp]>([
    ['a field nobody knows', 'number: 71', 'number: 71\nauthor: me', 'author: me', /author/],
    ['a slug with an accent', 'probalevel\n', 'próbalevél\n', 'slug:', /slug: must be lower-case/],
    ['a slug with a capital', 'slug: t', 'slug: T', 'slug:', /slug: must be lower-case/],
    ['a headline too long', 'title: A', `title: A${' nagyon'.repeat(13)}`, 'title:', /title: .*90/],
    [
      'a description too short',
      'description: E',
      'description: Rövid # ',
      'description:',
      /description: .*50/,
    ],
    ['no topic at all', 'topics: [loyalty]', 'topics: []', 'topics:', /topics: /],
    [
      'a source marked for a third language',
      '[jones-2020]',
      '[{ id: jones-2020, only: en }]',
      'sources:',
      /sources/,
    ],
    ['a number in quotation marks', 'number: 71', "number: '71'", 'number:', /number: .*number/],
  ])('%s is refused at its line', (_, old, text, at, message) => {
    expectRefusals({ [laterHu]: replacing(old, text) }, [
      { file: laterHu, at, message, remedy: /articleSchema\.ts/ },
    ]);
  });

  test('a field that is missing is named', () => {
    expectRefusals({ [laterHu]: replacing('slug: tavaszi-probalevel\n', '') }, [
      { file: laterHu, at: null, message: /slug: .*string/, remedy: /articleSchema\.ts/ },
    ]);
  });

  test('an article without any is refused', () => {
    expectRefusals({ [laterHu]: 'Csak szöveg.\n' }, [
      { file: laterHu, at: null, message: /front matter: .*object/, remedy: /articleSchema\.ts/ },
    ]);
  });

  test('what is not YAML is refused at its line', () => {
    expectRefusals({ [laterHu]: replacing('title: A tavaszi', 'title: "A" tavaszi') }, [
      { file: laterHu, at: 'title:', message: /^front matter: /, remedy: /not YAML/ },
    ]);
  });

  test('a field written twice is refused at its second line', () => {
    expectRefusals({ [laterHu]: replacing('topics:', 'slug: masik\ntopics:') }, [
      { file: laterHu, at: 'slug: masik', message: /front matter: .*unique/, remedy: /Mend/ },
    ]);
  });

  test('that cannot be read is not also blamed for sources that it may well list', () => {
    expectRefusals(
      { [laterHu]: (text) => text.replace('number: 71', 'number: x').replace(' <Figure id="F2" />', '') },
      [{ file: laterHu, at: 'number: x', message: /number: /, remedy: /articleSchema\.ts/ }],
    );
  });

  test('a topic that only JavaScript knows is refused like any other', () => {
    expectRefusals(
      inBoth('topics: [loyalty]', 'topics: [constructor]'),
      twice({ at: 'topics:', message: /no topic constructor/, remedy: /loyalty/ }),
    );
  });

  test('a topic nobody registered is refused and the registered ones are named', () => {
    expectRefusals(
      inBoth('topics: [loyalty]', 'topics: [loyalty, weather]'),
      twice({ at: 'topics:', message: /no topic weather/, remedy: /customer-value, loyalty/ }),
    );
  });

  test('a listed source that has no record is refused', () => {
    expectRefusals(
      inBoth('sources: [jones-2020]', 'sources: [jones-2020, nobody-1999]'),
      twice({
        at: 'sources:',
        message: /no source nobody-1999/,
        remedy: /content\/sources\/nobody-1999\.yaml/,
      }),
    );
  });

  test('a series is part of both languages', () => {
    expectNoRefusal({
      [laterHu]: replacing('number: 71', 'number: 71\nseries: { name: Tavaszi levelek, part: 1 }'),
      [laterEt]: replacing('number: 71', 'number: 71\nseries: { name: Kevadkirjad, part: 1 }'),
    });
  });
});

describe('the text', () => {
  test('an unclosed tag is refused at its line, and the other language is not blamed for it', () => {
    expectRefusals({ [laterHu]: replacing('egy gombóc.', 'egy gombóc.\n\nÉs <Computed>\n\nvége.') }, [
      { file: laterHu, at: 'És <Computed>', message: /./, remedy: /unclosed </ },
    ]);
  });

  test.each([
    ['an import', "import x from './x.ts'"],
    ['an export', 'export const x = 1'],
    ['an expression', 'Annyi, mint {6 * 7}.'],
  ])('%s is refused, because an article holds no code', (_, code) => {
    expectRefusals({ [laterHu]: replacing('\n## Kik', `\n${code}\n\n## Kik`) }, [
      { file: laterHu, at: code, message: /holds no code/, remedy: /no import/ },
    ]);
  });

  test('a heading of the first rank is refused, because the title is that', () => {
    expectRefusals({ [laterHu]: appending('# Még egy cím') }, [
      { file: laterHu, at: '# Még egy cím', message: /first heading already/, remedy: /##/ },
    ]);
  });

  test('a footnote is refused, because sources are cited', () => {
    expectRefusals({ [laterHu]: appending('Ezt mondják[^1].\n\n[^1]: Ők.') }, [
      { file: laterHu, at: 'Ezt mondják', message: /no footnotes/, remedy: /Source/ },
    ]);
  });

  test('a note to oneself in a comment is no code', () => {
    expectNoRefusal({ [laterHu]: appending('{/* ezt még egyszer elolvasni */}') });
  });
});
