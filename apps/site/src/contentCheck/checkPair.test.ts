import { test } from 'vitest';

import { appending, et, laterEt, laterHu, replacing, type Changes } from '../../tests/contentFolder.ts';
import { expectNoRefusal, expectRefusals } from '../../tests/refusals.ts';

test.each([
  ['Hungarian', laterHu, /missing in magyar/i, /Write hu\.mdx, or set "draft: true" in et\.mdx/],
  ['Estonian', laterEt, /missing in eesti/i, /Write et\.mdx, or set "draft: true" in hu\.mdx/],
])('a post without its %s is refused', (_, file, message, remedy) => {
  expectRefusals({ [file]: null }, [{ file, at: null, message, remedy }]);
});

test.each(['en.mdx', 'HU.mdx', 'notes.md'])(
  'a file such as %s beside the two languages is refused',
  (name) => {
    const file = `articles/2027-03-29-spring-letter/${name}`;
    expectRefusals({ [file]: 'Hello.\n' }, [
      { file, at: null, message: /neither hu\.mdx nor et\.mdx/, remedy: /Rename or remove/ },
    ]);
  },
);

test('a number in one language and another in the other is refused in both ways', () => {
  expectRefusals({ [laterEt]: replacing('number: 71', 'number: 72') }, [
    { file: laterEt, at: 'number: 72', message: /number 72 on 2027-03-29/, remedy: /Write number: 71/ },
    {
      file: laterEt,
      at: 'number: 72',
      message: /number differs between the languages: 71 in hu\.mdx, 72 in et\.mdx/,
      remedy: /one number/,
    },
  ]);
});

test('two Mondays for one post are refused', () => {
  expectRefusals({ [laterEt]: replacing('monday: 2027-03-29', 'monday: 2027-04-05') }, [
    { file: laterEt, at: 'monday:', message: /does not begin with 2027-04-05/, remedy: /same Monday/ },
    { file: laterEt, at: 'number: 71', message: /number 71 on 2027-04-05/, remedy: /Write number: 72/ },
    { file: laterEt, at: 'monday:', message: /monday differs between the languages/, remedy: /one date/ },
  ]);
});

const computed = 'Erre nincs mérés <Computed />.';

test.each<[what: string, changes: Changes, at: string | null, message: RegExp, remedy: RegExp]>([
  [
    'topics',
    { [laterEt]: replacing('topics: [loyalty]', 'topics: [loyalty, customer-value]') },
    'topics:',
    /topics differs between the languages: loyalty in hu\.mdx, customer-value, loyalty in et\.mdx/,
    /same topics/,
  ],
  [
    'figures',
    { [laterEt]: replacing('<Figure id="F2" />', '<Figure id="F1" />') },
    '<Figure id="F1"',
    /figures and verdicts differs between the languages: F2 in hu\.mdx, F1 in et\.mdx/,
    /same figures/,
  ],
  [
    'a figure that only one of them judges',
    { [laterEt]: replacing(' <Figure id="F2" />', '') },
    null,
    /figures and verdicts differs between the languages: F2 in hu\.mdx, none in et\.mdx/,
    /same figures/,
  ],
  [
    'stamps on numbers of our own',
    { [laterHu]: appending(computed) },
    '<Figure id="F2"',
    /F2, 1 × Computed in hu\.mdx, F2 in et\.mdx/,
    /same figures/,
  ],
  [
    'calculators',
    {
      [laterEt]: (text: string) =>
        text.replace(/<LifetimeValue [^>]*\/>/, '').replace(/<LiveNumber [^>]*\/>/, 'raha'),
    },
    null,
    /calculators or their order differs .*: LifetimeValue in hu\.mdx, none in et\.mdx/,
    /same order/,
  ],
  [
    'sources',
    { [laterEt]: replacing('[jones-2020]', '[jones-2020, smith-2004]') },
    'sources:',
    /list of sources differs .*: jones-2020 in hu\.mdx, jones-2020, smith-2004 in et\.mdx/,
    /only: hu/,
  ],
  [
    'the part of a series',
    {
      [laterHu]: replacing('number: 71', 'number: 71\nseries: { name: Tavasz, part: 1 }'),
      [laterEt]: replacing('number: 71', 'number: 71\nseries: { name: Kevad, part: 2 }'),
    },
    'series:',
    /part of the series differs between the languages: 1 in hu\.mdx, 2 in et\.mdx/,
    /same part/,
  ],
])('two languages that differ in %s are refused', (_, changes, at, message, remedy) => {
  expectRefusals(changes, [{ file: laterEt, at, message, remedy }]);
});

test('differing example values and currencies fail nothing', () => {
  expectNoRefusal({
    [laterEt]: replacing(
      'annualPurchases={4567} margin={37}',
      'currency="HUF" annualPurchases={80000} margin={12}',
    ),
  });
});

test('a source marked for one language may stand in that list alone, in both, or in neither', () => {
  const marked = '{ id: szabo-2019, only: hu }';
  expectNoRefusal({ [et]: replacing('sources: [smith-2004]', `sources: [smith-2004, ${marked}]`) });
  expectNoRefusal({
    [et]: replacing('sources: [smith-2004]', 'sources: [smith-2004, { id: jones-2020, only: et }]'),
  });
});

test('the order of topics, sources and figures may differ', () => {
  expectNoRefusal({
    [laterHu]: (text) =>
      text
        .replace('[loyalty]', '[loyalty, customer-value]')
        .replace('[jones-2020]', '[jones-2020, smith-2004]') + '\nMég egy <Figure id="F1" />.\n',
    [laterEt]: (text) =>
      text
        .replace('[loyalty]', '[customer-value, loyalty]')
        .replace('[jones-2020]', '[smith-2004, jones-2020]') +
      '\nVeel <Figure id="F1" /> ja <Figure id="F2" />.\n',
  });
});
