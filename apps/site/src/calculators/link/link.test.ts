import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { definitions } from '../definitions.ts';
import { createState } from '../shell/createState.ts';
import type { Declaration } from '../shell/declaration.ts';
import { readList } from '../shell/readList.ts';
import { requireExample } from '../shell/requireExample.ts';
import { shellWords } from '../shell/words.ts';
import { anyNumbers } from './anyNumbers.ts';
import { numbersIn, numbersOf, type LinkedNumbers } from './linkedNumbers.ts';
import { readLink } from './readLink.ts';
import { calculatorSegments, withSegment } from './segments.ts';
import { snapshotOf } from './snapshotOf.ts';
import { writeLink } from './writeLink.ts';

/** Small enough to read a link in full, with all that a declaration may have. */
const declaration = {
  name: 'Sample',
  version: 1,
  variants: ['slow', 'quick'],
  parameters: {
    sales: {
      unit: 'money',
      period: 'year',
      minimum: 0,
      maximum: 1e10,
      decimals: 2,
      step: 10,
      default: { HUF: 120_000, EUR: 400 },
    },
    retention: {
      unit: 'percent',
      period: 'year',
      converts: 'retention',
      minimum: 0,
      maximum: 100,
      decimals: 4,
      step: 1,
      default: 80,
    },
    growth: { unit: 'percent', minimum: -50, maximum: 50, decimals: 4, step: 1, default: 0 },
    people: { unit: 'customer', minimum: 1, maximum: 1e6, whole: true, decimals: 0, step: 1, default: 10 },
  },
  list: {
    columns: {
      revenue: { unit: 'money', minimum: 0, maximum: 1e10, decimals: 2 },
      effort: { unit: 'hour', minimum: 0, maximum: 8760, decimals: 1, optional: true },
    },
    maximumRows: 500,
    sample: { HUF: [[1000, null]], EUR: [[10, 1]] },
  },
  results: { value: { unit: 'money' } },
  hero: 'value',
  beside: 'value',
  targets: [],
  around: [],
} as const satisfies Declaration;

const defaults = (currency: 'HUF' | 'EUR' = 'HUF'): LinkedNumbers => ({
  currency,
  variant: 'slow',
  fields: {
    sales: { value: currency === 'HUF' ? 120_000 : 400, period: 'year' },
    retention: { value: 80, period: 'year' },
    growth: { value: 0, period: undefined },
    people: { value: 10, period: undefined },
  },
  rows: null,
});
const changed: LinkedNumbers = {
  ...defaults('EUR'),
  variant: 'quick',
  fields: {
    ...defaults('EUR').fields,
    sales: { value: 1234.5, period: 'year' },
    retention: { value: 98.2, period: 'month' },
    growth: { value: -2.5, period: undefined },
  },
  rows: [
    [120.5, 3],
    [80, null],
  ],
};
const link = 'Sample=EUR,sales:1234.5,retention:98.2/month,growth:-2.5,variant:quick,list:120.5/3;80/,v1';
const read = (fragment: string) => readLink(declaration, fragment, 'HUF');

describe('a link', () => {
  test('names the currency, what is not the default, and the version', () => {
    expect(writeLink(declaration, defaults())).toBe('Sample=HUF,v1');
    expect(writeLink(declaration, changed)).toBe(link);
    expect(read(link)).toEqual({ numbers: changed, trouble: null });
  });

  test('means the defaults of its own currency by what it does not name', () => {
    expect(read('Sample=EUR,v1')).toEqual({ numbers: defaults('EUR'), trouble: null });
    expect(read('Sample=HUF,v1')).toEqual({ numbers: defaults(), trouble: null });
  });

  test('is none where the fragment speaks of something else', () => {
    for (const fragment of ['', 'honnan-jon', 'Sample-title', 'OtherSample=HUF,v1', 'Sample2=HUF,v1'])
      expect(read(fragment), fragment).toBeNull();
  });

  test.each([
    ['escaped once', encodeURIComponent(link)],
    ['escaped twice', encodeURIComponent(encodeURIComponent(link))],
    ['every character escaped', Array.from(link, (c) => `%${c.charCodeAt(0).toString(16)}`).join('')],
    ['with a tracker behind a question mark', `${link}?utm_source=chat&fbclid=Iw%C3%A9`],
    ['with a tracker as a part of its own', `${link}&utm_source=chat`],
    ['in a sentence', `${link}).`],
    ['in quotation marks', `${link}%E2%80%9D,`],
    ['folded by an e-mail', link.replace(',growth', ',%0D%0Agro%20wth')],
    ['folded and quoted', link.replace('1234', '12%0A%3E%2034')],
    ['folded as quoted-printable', link.replace('1234', '12=%0A34')],
    ['with a soft break', link.replace('retention', 'reten%C2%ADtion%E2%80%8B')],
    ['with a typographic minus', link.replace('-2.5', '%E2%88%922.5')],
    ['behind an anchor', `honnan-jon&${link}`],
    ['behind an ampersand of HTML', `Other=HUF,v1&amp;${link}`],
    ['behind an escaped ampersand', `Other%3DHUF%2Cv1%26${encodeURIComponent(link)}`],
    ['with its items in another order', link.replace('EUR,', '').replace(',v1', ',EUR,v1')],
  ])('opens whole %s', (_, fragment) => {
    expect(read(fragment)).toEqual({ numbers: changed, trouble: null });
  });

  test('is known to be cut off, wherever that happened', () => {
    for (let length = 'Sample='.length; length < link.length; length += 1) {
      const reading = read(link.slice(0, length));
      expect(reading?.trouble, link.slice(0, length)).toBe('cut');
      for (const [name, field] of Object.entries(reading?.numbers.fields ?? {}))
        // Never half a number.
        expect([
          changed.fields[name],
          defaults('EUR').fields[name],
          defaults('HUF').fields[name],
        ]).toContainEqual(field);
    }
  });

  test.each([
    ['a number out of bounds', 'Sample=HUF,growth:51,v1'],
    ['a wrong sign', 'Sample=HUF,sales:-1,v1'],
    ['not one customer', 'Sample=HUF,people:0,v1'],
    ['an exponent', 'Sample=HUF,sales:1e999,v1'],
    ['no number', 'Sample=HUF,sales:NaN,v1'],
    ['a decimal comma', 'Sample=HUF,growth:1,5,v1'],
    ['letters in a number', 'Sample=HUF,growth:1%C5%915,v1'],
    ['a period where there is none', 'Sample=HUF,growth:1/month,v1'],
    ['a period that is none', 'Sample=HUF,sales:1/week,v1'],
    ['an unknown name', 'Sample=HUF,nothing:1,v1'],
    ['a name of the language', 'Sample=HUF,__proto__:1,constructor:2,toString:3,hasOwnProperty:4,v1'],
    ['a name twice', 'Sample=HUF,growth:1,growth:2,v1'],
    ['an unknown variant', 'Sample=HUF,variant:constructor,v1'],
    ['no currency', 'Sample=sales:5,v1'],
    ['two currencies', 'Sample=EUR,HUF,v1'],
    ['an unknown currency', 'Sample=USD,sales:5,v1'],
    ['a version to come', 'Sample=HUF,v2'],
    ['no version that ever was', 'Sample=HUF,v0'],
    ['two versions', 'Sample=HUF,v1,v1'],
    ['a list with a wrong cell', 'Sample=HUF,list:1/2;x,v1'],
    ['a list with a cell too many', 'Sample=HUF,list:1/2/3,v1'],
    ['a list without what it needs', 'Sample=HUF,list:/2,v1'],
    ['a list of 501', `Sample=HUF,list:${Array(501).fill('1').join(';')},v1`],
    ['markup', 'Sample=HUF,<img src=x onerror=alert(1)>,v1'],
    ['escapes that are none', 'Sample=HUF,%E0%A4%A,v1'],
    ['two of them', 'Sample=HUF,v1&Sample=HUF,v1'],
  ])('with %s means the defaults, and is damaged', (_, fragment) => {
    const reading = read(fragment);
    expect(reading?.trouble).toBe('damaged');
    expect([defaults('HUF'), defaults('EUR')]).toContainEqual(reading?.numbers);
  });

  test('keeps what can be read beside what cannot', () => {
    for (const wrong of ['growth:many', 'nothing:1', '__proto__:1'])
      for (const items of [`${wrong},people:12`, `people:12,${wrong}`])
        expect(read(`Sample=HUF,${items},v1`), items).toEqual({
          numbers: {
            ...defaults(),
            fields: { ...defaults().fields, people: { value: 12, period: undefined } },
          },
          trouble: 'damaged',
        });
    // A piece without a name may have broken off the number before it.
    expect(read('Sample=HUF,growth:5,people:1,2,v1')?.numbers.fields).toEqual({
      ...defaults().fields,
      growth: { value: 5, period: undefined },
    });
  });

  test('that names no known currency has no amounts, but other numbers', () => {
    const { fields } = read('Sample=sales:5,growth:3,v1')?.numbers ?? defaults();
    expect(fields).toEqual({ ...defaults().fields, growth: { value: 3, period: undefined } });
  });

  test('rounds more decimals than count, as a field does, and minus nought is nought', () => {
    const { fields } =
      read('Sample=HUF,sales:1.005,retention:1.23456789/month,growth:-0,v1')?.numbers ?? defaults();
    expect(fields['sales']?.value).toBe(1);
    expect(fields['retention']?.value).toBe(1.23456789);
    expect(Object.is(fields['growth']?.value, 0)).toBe(true);
  });
});

describe('a fragment', () => {
  test('keeps what else is in it', () => {
    expect(withSegment('', 'Sample', link)).toBe(link);
    expect(withSegment('honnan-jon', 'Sample', link)).toBe(`honnan-jon&${link}`);
    expect(withSegment(`Other=HUF,v1&${link}&x=%20`, 'Sample', 'Sample=HUF,v1')).toBe(
      'Other=HUF,v1&x=%20&Sample=HUF,v1',
    );
    expect(withSegment(encodeURIComponent(`${link}&Other=HUF,v1`), 'Sample', null)).toBe('Other%3DHUF%2Cv1');
    expect(withSegment(link, 'Sample', null)).toBe('');
  });

  test('gives another language the calculators alone', () => {
    expect(calculatorSegments(`honnan-jon&${link}&fbclid=1&Other%3DHUF`)).toBe(`${link}&Other%3DHUF`);
  });

  test('of any kind is read without an error, into numbers that count', () => {
    const pieces = fc.constantFrom(
      ...'HUF|EUR|v1|v9|,|:|;|/|=|&|%|%2|%2C|-|.|0|9|1e999|NaN|Infinity|sales|retention|variant|list|quick|month|Sample=|__proto__|constructor|<b>|"|\u0000|\uD800|ő'.split(
        '|',
      ),
    );
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(pieces, { maxLength: 60 }).map((each) => each.join('')),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const reading = read(`Sample=${text}`);
        const { fields, variant, currency } = reading?.numbers ?? defaults();
        // What was read can be written and means the same: all of it is inside its bounds.
        expect(read(writeLink(declaration, { currency, variant, fields, rows: null }))).toEqual({
          numbers: { currency, variant, fields, rows: null },
          trouble: null,
        });
        withSegment(text, 'Sample', link);
        calculatorSegments(text);
      }),
      { numRuns: 3000 },
    );
  });

  test('of a megabyte is read in no time', () => {
    for (const piece of ['9', '%', '%25', '&', '&Sample=', ',', 'a:1,', '=', '%E0', '<', ';', '\u200B']) {
      const fragment = `Sample=HUF,list:${piece.repeat(1_000_000 / piece.length)},v1`;
      const start = performance.now();
      expect(read(fragment)?.trouble).not.toBeNull();
      withSegment(fragment, 'Sample', null);
      expect(performance.now() - start, piece).toBeLessThan(500);
    }
  });
});

describe('a later version', () => {
  const second = {
    ...declaration,
    version: 2,
    parameters: {
      ...declaration.parameters,
      retention: { ...declaration.parameters.retention, default: 90 },
    },
    variants: ['quick', 'slow'],
    upgrades: [
      { defaults: { retention: 80 }, variant: 'slow', sample: { HUF: [[7, null]], EUR: [[7, null]] } },
    ],
  } as const satisfies Declaration;
  const { growth: more, ...others } = second.parameters;
  const third = {
    ...second,
    version: 3,
    parameters: { ...others, increase: { ...more, default: 3 }, years: { ...others.people, default: 5 } },
    upgrades: [
      ...second.upgrades,
      { renamed: { growth: 'increase' }, defaults: { increase: 0, years: 1, retention: 85 } },
    ],
  } as const satisfies Declaration;
  const opens = (later: Declaration, fragment: string) => {
    const reading = readLink(later, fragment, 'HUF');
    const values = Object.entries(reading?.numbers.fields ?? {}).map(([name, { value }]) => [name, value]);
    return { ...reading, numbers: { ...reading?.numbers, fields: Object.fromEntries(values) } };
  };

  test('opens earlier links as they were', () => {
    const fields = { sales: 120_000, retention: 80, growth: 1, people: 10 };
    const one = 'Sample=HUF,growth:1,v1';
    expect(opens(second, one)).toEqual({
      numbers: { currency: 'HUF', variant: 'slow', fields, rows: [[7, null]] },
      trouble: null,
    });
    const { growth: increase, ...same } = fields;
    expect(opens(third, one)).toEqual({
      numbers: {
        currency: 'HUF',
        variant: 'slow',
        fields: { ...same, increase, years: 1 },
        rows: [[7, null]],
      },
      trouble: null,
    });
    expect(opens(third, 'Sample=HUF,v2')).toMatchObject({
      numbers: { variant: 'quick', fields: { retention: 85, increase: 0, years: 1 }, rows: null },
      trouble: null,
    });
    expect(opens(third, 'Sample=HUF,v3')).toMatchObject({
      numbers: { variant: 'quick', fields: { retention: 90, increase: 3, years: 5 }, rows: null },
      trouble: null,
    });
  });
});

describe.each(definitions.map((each) => [each.declaration.name, each] as const))('%s', (name, each) => {
  const live = (language: 'hu' | 'et') =>
    createState(
      each.declaration,
      each.model,
      requireExample(each.declaration, {}, language),
      language,
      shellWords[language],
    );

  test('can be named in a link', () => {
    expect(name).toMatch(/^[A-Z][A-Za-z]*$/);
    for (const key of [...Object.keys(each.declaration.parameters), ...(each.declaration.variants ?? [])])
      expect(key).toMatch(/^(?!variant$|list$)[a-z][A-Za-z0-9]*$/);
  });

  test('opens any link as it was written, in both languages and whatever stood there', () => {
    fc.assert(
      fc.property(anyNumbers(each.declaration), (numbers) => {
        const written = writeLink(each.declaration, numbers);
        expect(written).toMatch(/^[A-Z][A-Za-z]*=[A-Z]{3}[A-Za-z0-9,.:;/-]*,v\d+$/);
        const reading = readLink(each.declaration, written, 'EUR');
        expect(reading).toEqual({ numbers, trouble: null });
        const outcomes = (['hu', 'et'] as const).map((language) => {
          const state = live(language);
          const start = numbersOf(each.declaration, requireExample(each.declaration, {}, language));
          const snapshot = snapshotOf(numbers, language);
          if (each.declaration.list && numbers.rows) {
            const voice = { language, currency: numbers.currency };
            const list = readList(snapshot.list ?? '', each.declaration.list, voice, shellWords[language]);
            expect(list.problems).toEqual([]);
            expect(list.rows.map((row) => row.numbers)).toEqual(numbers.rows);
          }
          state.restore(snapshot);
          expect(numbersIn(state, start)).toEqual({ ...numbers, rows: null });
          const { stale, typed, outcome } = state.computed.value;
          expect(stale).toBe(false);
          return { typed, outcome };
        });
        expect(outcomes[1]).toEqual(outcomes[0]);
      }),
      { numRuns: 500 },
    );
  });
});

test('what cannot be read in a field travels as it was before', () => {
  const [each] = definitions;
  if (each === undefined) throw new Error('no calculator');
  const example = requireExample(each.declaration, {}, 'hu');
  const state = createState(each.declaration, each.model, example, 'hu', shellWords.hu);
  const before = numbersOf(each.declaration, example);
  for (const { text } of Object.values(state.fields)) text.value = 'sok';
  expect(numbersIn(state, before)).toEqual(before);
});
