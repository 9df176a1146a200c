import { describe, test } from 'vitest';

import { appending, et, hu, laterEt, laterHu, replacing, type Changes } from '../../tests/contentFolder.ts';
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
      twice({ at: 'monday: 2027-02-29', message: /monday: .*2026-10-26/, remedy: /date of a Monday/ }),
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
  test.each<[what: string, old: string, text: string, at: string, message: RegExp, remedy: RegExp]>([
    [
      'a field nobody knows',
      'number: 71',
      'number: 71\nauthor: me',
      'author: me',
      /no field author/,
      /articleSchema\.ts/,
    ],
    ['a slug with an accent', 'probalevel\n', 'próbalevél\n', 'slug:', /must be lower-case/, /slug: mennyit/],
    ['a slug with a capital', 'slug: t', 'slug: T', 'slug:', /must be lower-case/, /slug: mennyit/],
    [
      'a headline too long',
      'title: A',
      `title: A${' nagyon'.repeat(13)}`,
      'title:',
      /title: must have at most 90 characters, has 111/,
      /at most 90/,
    ],
    [
      'a description too short',
      'description: E',
      'description: Rövid # ',
      'description:',
      /description: must have at least 50 characters, has 5/,
      /50 to 160/,
    ],
    ['an empty headline', 'title: A', "title: '' # ", 'title:', /title: must not be empty/, /headline/],
    ['no topic at all', 'topics: [loyalty]', 'topics: []', 'topics:', /must not be empty/, /at least one/],
    [
      'a topic outside a list',
      'topics: [loyalty]',
      'topics: loyalty',
      'topics:',
      /topics: must be a list in \[ \], received "loyalty"/,
      /topics: \[loyalty\]/,
    ],
    [
      'a source marked for a third language',
      '[jones-2020]',
      '[{ id: jones-2020, only: en }]',
      'sources:',
      /sources\.0: only: must be hu or et, received "en"/,
      /only: hu/,
    ],
    [
      'a number in quotation marks',
      'number: 71',
      "number: '71'",
      'number:',
      /number: must be a number, received "71"/,
      /without quotation marks/,
    ],
    [
      'a number with decimals',
      'number: 71',
      'number: 71.5',
      'number:',
      /number: must be a whole number, received 71\.5/,
      /number: 49/,
    ],
    [
      'a part of a series that is none',
      'number: 71',
      'number: 71\nseries: { name: Tavasz, part: 0 }',
      'series:',
      /series\.part: must be above 0, received 0/,
      /series: \{ name/,
    ],
  ])('%s is refused at its line', (_, old, text, at, message, remedy) => {
    expectRefusals({ [laterHu]: replacing(old, text) }, [{ file: laterHu, at, message, remedy }]);
  });

  test('a field that is missing is named', () => {
    expectRefusals({ [laterHu]: replacing('slug: tavaszi-probalevel\n', '') }, [
      { file: laterHu, at: null, message: /slug: is missing/, remedy: /slug: mennyit-er/ },
    ]);
  });

  test.each<[what: string, change: (text: string) => string]>([
    ['without any', () => 'Csak szöveg.\n'],
    ['with an empty one', () => '---\n---\n\nCsak szöveg.\n'],
    ['with one that is only a word', () => '---\nszó\n---\n\nCsak szöveg.\n'],
    ['with an empty line before it', (text) => `\n${text}`],
    ['with one that does not end', (text) => text.replace('\n---\n', '\n')],
    ['with words on its last line', (text) => text.replace('\n---\n', '\n--- vége\n---\n')],
    ['with line ends of the last century', (text) => text.replaceAll('\n', '\r')],
    ['in a form of its own', (text) => text.replaceAll('---\n', '+++\n')],
  ])('an article %s is refused', (_, change) => {
    expectRefusals({ [laterHu]: change }, [
      {
        file: laterHu,
        at: null,
        message: /must begin with its front matter/,
        remedy: /--- be the first line/,
      },
    ]);
  });

  test('marks of the byte order and spaces after --- fail nothing', () => {
    expectNoRefusal({
      [laterHu]: (text) => `\uFEFF${text.replaceAll('---\n', '---  \n').replaceAll('\n', '\r\n')}`,
    });
  });

  test.each([
    ['a colon in a text', 'title: Kérdés: mennyi?', /^front matter: is not YAML: [^:]*compact mappings$/],
    [
      'a star before a text',
      'title: "x" #\nslug: *nagyon',
      /^front matter: is not YAML: \*nagyon stands for/,
    ],
  ])('%s is refused in plain words', (_, field, message) => {
    expectRefusals({ [laterHu]: (text) => text.replace(/^title: .*\nslug: .*$/m, field) }, [
      {
        file: laterHu,
        at: field.split('\n').at(-1) ?? '',
        message,
        remedy: /needs quotation marks around it/,
      },
    ]);
  });

  test('what is not YAML is refused at its line', () => {
    expectRefusals({ [laterHu]: replacing('title: A tavaszi', 'title: "A" tavaszi') }, [
      { file: laterHu, at: 'title:', message: /^front matter: /, remedy: /quotation marks around it/ },
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
      [{ file: laterHu, at: 'number: x', message: /number: /, remedy: /number: 49/ }],
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

  test.each([
    ['beside the text', 'Ez ![egy kép](./kep.png) itt.'],
    ['from the root', '![egy kép](/kep.png)'],
    ['from elsewhere', '![egy kép](https://example.org/kep.png)'],
    ['by reference', '![egy kép][kep]\n\n[kep]: https://example.org/kep.png'],
  ])('a picture %s is refused', (_, picture) => {
    expectRefusals({ [laterHu]: appending(picture) }, [
      { file: laterHu, at: '![egy kép]', message: /no credit/, remedy: /<Picture file=/ },
    ]);
  });

  test('a heading that skips a rank is refused, and the right one is named', () => {
    expectRefusals({ [laterHu]: appending('#### Mélyen\n\n### Kevésbé mélyen\n\n#### Mélyebben') }, [
      { file: laterHu, at: '#### Mélyen', message: /#### comes after one with ##/, remedy: /with ###:/ },
    ]);
    expectRefusals({ [laterHu]: replacing('## Kik', '### Kik') }, [
      { file: laterHu, at: '### Kik', message: /### comes after the title/, remedy: /with ##:/ },
    ]);
  });

  test('a heading of which no address can be made is refused at its line', () => {
    expectRefusals({ [laterHu]: appending('## ???') }, [
      { file: laterHu, at: '## ???', message: /no Latin letter and no digit/, remedy: /Write a word/ },
    ]);
  });

  test('a heading with the address of a source is refused', () => {
    expectRefusals({ [laterHu]: appending('## Jones 2020') }, [
      { file: laterHu, at: '## Jones', message: /which the source jones-2020 has/, remedy: /differently/ },
    ]);
  });

  test('boxes to tick are refused', () => {
    expectRefusals({ [laterHu]: appending('- [ ] egy\n- [x] kettő\n- három') }, [
      { file: laterHu, at: '- [ ] egy', message: /no boxes to tick/, remedy: /Take/ },
      { file: laterHu, at: '- [x] kettő', message: /no boxes to tick/, remedy: /Take/ },
    ]);
  });

  test('a link without an address, or with a reference that is defined nowhere, is refused', () => {
    expectRefusals({ [laterHu]: appending('Lásd [itt]() is,\nmeg [ott][sehol].') }, [
      { file: laterHu, at: '[itt]()', message: /no address/, remedy: /between the parentheses/ },
      {
        file: laterHu,
        at: '[ott][sehol]',
        message: /\[ott\]\[sehol\] is defined nowhere/,
        remedy: /\[sehol\]: \/49/,
      },
    ]);
  });

  test('brackets that are no reference fail nothing', () => {
    expectNoRefusal({ [laterHu]: appending('Azt mondta [nevetve], hogy [a] és [b].') });
  });

  test('an article without any text is refused', () => {
    const empty = (text: string) => `${text.split('---').slice(0, 2).join('---')}---\n\n## Cím\n`;
    expectRefusals(
      { [hu]: empty, [et]: empty },
      [hu, et].map((file) => ({ file, at: null, message: /has no text/, remedy: /a paragraph/ })),
    );
  });

  test('a letter that was not saved as UTF-8 is refused at its line', () => {
    expectRefusals({ [laterHu]: replacing('gombóc', 'gomb\uFFFDc') }, [
      { file: laterHu, at: 'gomb\uFFFDc', message: /not UTF-8/, remedy: /Save the file as UTF-8/ },
    ]);
  });

  test('a note to oneself in a comment is no code', () => {
    expectNoRefusal({ [laterHu]: appending('{/* ezt még egyszer elolvasni */}') });
  });
});
