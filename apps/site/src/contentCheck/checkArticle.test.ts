import { describe, test } from 'vitest';

import { appending, et, hu, laterEt, laterHu, replacing, type Changes } from '../../tests/contentFolder.ts';
import { expectNoRefusal, expectRefusals, type Refusal } from '../../tests/refusals.ts';

const calculator = '<LifetimeValue annualPurchases={987000} margin={37} retention={61} discount={7} />';

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

  test('a note to oneself in a comment is no code', () => {
    expectNoRefusal({ [laterHu]: appending('{/* ezt még egyszer elolvasni */}') });
  });
});

describe('components', () => {
  test.each<[what: string, tag: string, message: RegExp, remedy: RegExp]>([
    [
      'one that does not exist',
      '<Churn rate={3} />',
      /no component <Churn>/,
      /Figure, Source, .*LifetimeValue/,
    ],
    ['HTML', '<div>szia</div>', /no component <div>/, /Figure/],
    [
      'an attribute that it does not take',
      '<Figure id="F2" size="big" />',
      /<Figure> takes no size/,
      /takes id/,
    ],
    ['attributes spread from somewhere', '<Computed {...x} />', /<Computed> takes no /, /takes nothing/],
    ['a figure nobody registered', '<Figure id="F99" />', /no figure F99/, /content\/figures\/F99\.yaml/],
    ['a figure without an id', '<Figure />', /no figure/, /correct the id/],
    ['a source nobody registered', '<Source id="x-1" />', /no source x-1/, /content\/sources\/x-1\.yaml/],
    [
      'a source not listed',
      '<Source id="smith-2004" />',
      /smith-2004 is cited but not listed/,
      /Add smith-2004/,
    ],
  ])('%s is refused at its line', (_, tag, message, remedy) => {
    const change = appending(`Itt áll ${tag} most.`);
    const both = tag.startsWith('<Figure') || tag.startsWith('<Computed');
    expectRefusals(
      { [laterHu]: change, ...(both && { [laterEt]: change }) },
      [laterHu, ...(both ? [laterEt] : [])].map((file) => ({ file, at: tag, message, remedy })),
    );
  });

  test('a source that is listed for the other language alone may not be cited', () => {
    expectRefusals(
      {
        [et]: (text) =>
          replacing('sources: [smith-2004]', 'sources: [smith-2004, { id: szabo-2019, only: hu }]')(text) +
          '\nSeda kinnitab <Source id="szabo-2019" />.\n',
      },
      [
        {
          file: et,
          at: '<Source id="szabo-2019"',
          message: /cited but not listed/,
          remedy: /Add szabo-2019/,
        },
      ],
    );
  });

  test("a source that one of the article's figures brings along may be cited", () => {
    expectNoRefusal({ [hu]: replacing('[smith-2004, {', '[{'), [et]: replacing('[smith-2004]', '[]') });
  });
});

describe('a calculator', () => {
  test.each<[what: string, tag: string, message: RegExp]>([
    ['an unknown number', '<LifetimeValue churn={20} />', /churn is not one of its numbers: annualPurchases/],
    ['a number as text', '<LifetimeValue margin="30" />', /margin must be a plain number in braces, .* "30"/],
    ['a number to be computed', '<LifetimeValue margin={15 * 2} />', /margin must be a plain number/],
    [
      'a number out of bounds',
      '<LifetimeValue retention={101} />',
      /retention must be from 0 to 100, received 101/,
    ],
    ['a bound that is excluded', '<LifetimeValue annualPurchases={0} />', /annualPurchases must be above 0/],
    [
      'a currency nobody knows',
      '<LifetimeValue currency="USD" />',
      /currency must be "HUF" or "EUR", .*"USD"/,
    ],
  ])('with %s is refused at its line', (_, tag, message) => {
    expectRefusals({ [laterHu]: replacing(calculator, tag) }, [
      { file: laterHu, at: tag, message, remedy: /Correct the number/ },
    ]);
  });

  test('reports every number that is wrong', () => {
    const tag = '<LifetimeValue margin={-1} discount={200} />';
    expectRefusals({ [laterHu]: replacing(calculator, tag) }, [
      { file: laterHu, at: tag, message: /margin/, remedy: /./ },
      { file: laterHu, at: tag, message: /discount/, remedy: /./ },
    ]);
  });

  test('may leave numbers to their defaults, and name its currency', () => {
    expectNoRefusal({ [laterHu]: replacing(calculator, '<LifetimeValue currency="EUR" margin={12.5} />') });
  });
});

describe('a number in the prose', () => {
  test.each<[what: string, tag: string, message: RegExp, remedy: RegExp]>([
    [
      'of no calculator',
      '<LiveNumber of="Churn.rate" />',
      /no number Churn\.rate/,
      /Calculators are LifetimeValue/,
    ],
    [
      'that the calculator has not',
      '<LiveNumber of="LifetimeValue.x" />',
      /no number LifetimeValue\.x/,
      /customerValue/,
    ],
    ['without a name', '<LiveNumber />', /no number/, /Calculators are LifetimeValue/],
    [
      'in a case that its language has not',
      '<LiveNumber of="LifetimeValue.margin" case="partitive" />',
      /no case partitive/,
      /accusative/,
    ],
    [
      'in a case that its language has, but not for its unit',
      '<LiveNumber of="LifetimeValue.margin" case="multiplicative" />',
      /multiplicative/,
      /accusative/,
    ],
    [
      'with an article that is none',
      '<LiveNumber of="LifetimeValue.margin" article="az" />',
      /article must be "a" or "A"/,
      /by itself/,
    ],
  ])('%s is refused at its line', (_, tag, message, remedy) => {
    expectRefusals({ [laterHu]: appending(`Ez ${tag} lenne.`) }, [
      { file: laterHu, at: tag, message, remedy },
    ]);
  });

  test('with an article is refused in Estonian, which has none', () => {
    const tag = '<LiveNumber of="LifetimeValue.margin" article="a" />';
    expectRefusals({ [laterEt]: appending(`See on ${tag}.`) }, [
      { file: laterEt, at: tag, message: /in Hungarian/, remedy: /./ },
    ]);
  });

  test('is refused where its calculator does not stand in the article', () => {
    const tag = '<LiveNumber of="LifetimeValue.annualPurchases"';
    const without = (text: string) => text.replace(/<LifetimeValue .*\/>/, '');
    expectRefusals(
      { [laterHu]: without, [laterEt]: without },
      twice({ at: tag, message: /LifetimeValue is not in this article/, remedy: /Add <LifetimeValue/ }),
    );
  });
});
