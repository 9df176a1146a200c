import { describe, test } from 'vitest';

import { appending, et, hu, laterEt, laterHu, replacing } from '../../tests/contentFolder.ts';
import { expectNoRefusal, expectRefusals } from '../../tests/refusals.ts';

const calculator = '<LifetimeValue annualPurchases={987000} margin={37} retention={61} discount={7} />';

describe('components', () => {
  test.each<[what: string, tag: string, message: RegExp, remedy: RegExp]>([
    [
      'one that does not exist',
      '<Churn rate={3} />',
      /no component <Churn>/,
      /Figure, Source, .*LifetimeValue/,
    ],
    ['one that only JavaScript knows', '<constructor />', /no component <constructor>/, /Figure/],
    ['another such', '<toString />', /no component <toString>/, /Figure/],
    ['HTML', '<div>szia</div>', /no component <div>/, /Figure/],
    [
      'an attribute that it does not take',
      '<Figure id="F2" size="big" />',
      /<Figure> takes no size/,
      /takes id/,
    ],
    ['attributes spread from somewhere', '<Computed {...x} />', /<Computed> takes no /, /takes nothing/],
    ['an attribute twice', '<Figure id="F1" id="F2" />', /<Figure> has id twice/, /Keep one/],
    [
      'text between its tags',
      '<Figure id="F2">húsz</Figure>',
      /<Figure> takes nothing between its tags/,
      /<Figure \/>/,
    ],
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

describe('a term', () => {
  const change = (text: string) => ({ [laterHu]: appending(text) });

  test('stands in a sentence, a list or in bold, each once, in either language by itself', () => {
    expectNoRefusal(
      change(
        'Egy <Term id="regular">törzsvevő</Term>.\n\n- **A <Term id="spring">*kora* tavasz</Term>** szép.',
      ),
    );
  });

  test.each<[what: string, text: string, at: string, message: RegExp, remedy: RegExp]>([
    [
      'nobody wrote down',
      'A <Term id="winter">tél</Term>.',
      '<Term',
      /no term winter/,
      /Choose from regular, spring, or add it to content\/glossary\.yaml/,
    ],
    ['without an id', 'A <Term>tél</Term>.', '<Term>', /<Term> has no id/, /<Term id="…">/],
    ['without words', 'A <Term id="spring" /> jön.', '<Term', /<Term> is empty/, /<\/Term>/],
    [
      'explained twice',
      'A <Term id="spring">tavasz</Term>.\n\nA <Term id="spring">nyár</Term>.',
      'nyár',
      /spring is explained a second time, first in line \d+/,
      /take this tag away/,
    ],
    [
      'in a heading',
      '## A <Term id="spring">tavasz</Term> jön',
      '<Term',
      /outside a sentence/,
      /outside headings/,
    ],
    ['in a link', '[<Term id="spring">tavasz</Term>](/49/)', '<Term', /outside a sentence/, /and links/],
    ['alone', '<Term id="spring">tavasz</Term>', '<Term', /outside a sentence/, /a paragraph/],
    [
      'around a stamp',
      'Ez <Term id="spring">így <Computed /></Term> van.',
      '<Term',
      /outside a sentence/,
      /nothing but words/,
    ],
  ])('%s is refused at its line', (what, text, at, message, remedy) => {
    const others = what === 'around a stamp' ? { [laterEt]: appending('<Computed />') } : {};
    expectRefusals({ ...change(text), ...others }, [{ file: laterHu, at, message, remedy }]);
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
    [
      'a variant nobody knows',
      '<LifetimeValue variant="slow" />',
      /variant must be "retention" or "quick", received "slow"/,
    ],
  ])('with %s is refused at its line', (_, tag, message) => {
    expectRefusals({ [laterHu]: replacing(calculator, tag) }, [
      { file: laterHu, at: tag, message, remedy: /Correct the tag/ },
    ]);
  });

  test.each([
    ['in a sentence', 'Itt van <LifetimeValue />, ez az.'],
    ['in a heading', '## Itt <LifetimeValue />'],
    ['in a list', '- <LifetimeValue />'],
    ['in a quotation', '> <LifetimeValue />'],
    ['beside another component', '<LifetimeValue /> <Figure id="F2" />'],
    ['behind another component', '<Figure id="F2" /> <LifetimeValue />'],
  ])('%s is refused, because it stands alone', (_, text) => {
    expectRefusals({ [laterHu]: replacing(calculator, text) }, [
      { file: laterHu, at: '<LifetimeValue />', message: /does not stand alone/, remedy: /two empty lines/ },
    ]);
  });

  test('with something between its tags is refused', () => {
    const tag = '<LifetimeValue>\n\nEz az.\n\n</LifetimeValue>';
    expectRefusals({ [laterHu]: replacing(calculator, tag) }, [
      { file: laterHu, at: '<LifetimeValue>', message: /takes nothing between/, remedy: /Close it at once/ },
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

test('the way of asking may be chosen, and numbers in the prose are then those of that way', () => {
  const quick = '<LifetimeValue variant="quick" annualPurchases={987000} years={7} acquisitionCost={9000} />';
  const numbers = ['years', 'netValue'].map((name) => `<LiveNumber of="LifetimeValue.${name}" />`).join(', ');
  expectNoRefusal({ [laterHu]: (text) => `${replacing(calculator, quick)(text)}\n${numbers}\n` });
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
      'that the variant of the article does not ask for',
      '<LiveNumber of="LifetimeValue.years" />',
      /variant retention of LifetimeValue does not ask for years/,
      /retention, discount.*another variant/,
    ],
    [
      'that has no value in the example',
      '<LiveNumber of="LifetimeValue.netValue" />',
      /the example gives LifetimeValue\.netValue no value/,
      /Choose other numbers in <LifetimeValue>/,
    ],
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
      [laterHu, laterEt].map((file) => ({
        file,
        at: tag,
        message: /LifetimeValue is not in this article/,
        remedy: /Add <LifetimeValue/,
      })),
    );
  });
});

test('calculators that begin with different numbers are refused, because on a page they agree', () => {
  const churnCost = (purchases: number, margin: number) =>
    `<ChurnCost annualPurchases={${purchases}} margin={${margin}} acquisitionCost={0} />`;
  const inBoth = (margin: number) => ({
    [laterHu]: appending(churnCost(987_000, margin)),
    [laterEt]: appending(churnCost(4567, margin)),
  });
  expectNoRefusal(inBoth(37));
  expectRefusals(
    inBoth(38),
    [laterHu, laterEt].map((file) => ({
      file,
      at: '<ChurnCost',
      message: /<ChurnCost>: margin is \{38\} here, but \{37\} in <LifetimeValue> in line \d+/,
      remedy:
        /Calculators of one article agree: write margin=\{37\} here, or margin=\{38\} in <LifetimeValue>/,
    })),
  );
});

test('a second calculator of a kind is refused, because numbers in the prose would have two owners', () => {
  const tag = '<LifetimeValue margin={12} />';
  const twice = { [laterHu]: appending(tag), [laterEt]: appending(tag) };
  expectRefusals(
    twice,
    [laterEt, laterHu].map((file) => ({ file, at: tag, message: /a second time/, remedy: /Keep one/ })),
  );
});
