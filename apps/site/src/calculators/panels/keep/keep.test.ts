import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { definitions } from '../../definitions.ts';
import { anyNumbers } from '../../link/anyNumbers.ts';
import { numbersIn, numbersOf, type LinkedNumbers } from '../../link/linkedNumbers.ts';
import { snapshotOf } from '../../link/snapshotOf.ts';
import { createState } from '../../shell/createState.ts';
import type { Declaration } from '../../shell/declaration.ts';
import { keptName } from '../../shell/kept.ts';
import { parametersIn } from '../../shell/declaration.ts';
import { requireExample } from '../../shell/requireExample.ts';
import { shellWords } from '../../shell/words.ts';
import { eraseKept, nothingKept, readKept, withNumbers, writeKept, type Kept } from './keptNumbers.ts';
import { offerFor } from './offerFor.ts';

const day = '2026-11-23';
const storage = (content?: string) => {
  const items = new Map(content === undefined ? [] : [[keptName, content]]);
  return {
    items,
    open: () => ({
      getItem: (name: string) => items.get(name) ?? null,
      setItem: (name: string, text: string) => void items.set(name, text),
      removeItem: (name: string) => void items.delete(name),
    }),
  };
};
const keptIn = (open: Parameters<typeof readKept>[0]): Kept => {
  const reading = readKept(open);
  return reading.kind === 'kept' ? reading.kept : nothingKept;
};
const definition = (name: string) => {
  const found = definitions.find(({ declaration }) => declaration.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};
const { declaration } = definition('LifetimeValue');
const example = requireExample(declaration, { annualPurchases: 150_000, margin: 40, retention: 90 }, 'hu');
const present = numbersOf(declaration, example);

describe('a browser that keeps numbers', () => {
  test('gives back what was kept, with currency, period, variant and day', () => {
    const { open, items } = storage();
    const month = {
      ...present,
      fields: { ...present.fields, retention: { value: 98.2, period: 'month' } },
    } as const;
    expect(readKept(open)).toEqual({ kind: 'nothing' });
    expect(writeKept(open, withNumbers(nothingKept, declaration, month, null, day))).toBe(true);
    expect([...items.keys()]).toEqual([keptName]);
    const kept = keptIn(open);
    expect(kept.numbers.get('annualPurchases')).toEqual({
      value: 150_000,
      unit: 'money',
      period: 'year',
      currency: 'HUF',
      day,
    });
    expect(kept.numbers.get('retention')).toEqual({ value: 98.2, unit: 'percent', period: 'month', day });
    expect([...kept.variants]).toEqual([['LifetimeValue', 'retention']]);
    // What the variant does not ask for was never seen by the reader.
    expect(kept.numbers.has('years')).toBe(false);
  });

  test('keeps the numbers of several calculators, each with its day', () => {
    const first = withNumbers(nothingKept, declaration, present, null, day);
    const quick = {
      ...present,
      variant: 'quick',
      fields: { ...present.fields, margin: { value: 12, period: undefined } },
    };
    const second = withNumbers(first, declaration, quick, null, '2026-11-30');
    expect(second.numbers.get('retention')?.day).toBe(day);
    expect(second.numbers.get('margin')).toMatchObject({ value: 12, day: '2026-11-30' });
    expect(second.numbers.get('years')?.value).toBe(5);
    expect(second.variants.get('LifetimeValue')).toBe('quick');
  });

  test('keeps a list only as long as the reader wants it', () => {
    const one = withNumbers(nothingKept, declaration, present, 'Kovács; 12', day);
    expect([...one.lists]).toEqual([['LifetimeValue', 'Kovács; 12']]);
    expect([...withNumbers(one, declaration, present, null, day).lists]).toEqual([]);
  });

  test('erases all in one go', () => {
    const { open, items } = storage('anything');
    expect(eraseKept(open)).toBe(true);
    expect([...items]).toEqual([]);
  });

  test('that refuses says so, and throws nothing', () => {
    const refuse = () => {
      throw new DOMException('private', 'SecurityError');
    };
    const full = () => ({ getItem: () => null, setItem: refuse, removeItem: refuse });
    expect(readKept(refuse)).toEqual({ kind: 'refused' });
    for (const open of [refuse, full]) {
      expect(writeKept(open, nothingKept)).toBe(false);
      expect(eraseKept(open)).toBe(false);
    }
  });

  test.each([
    '',
    '{',
    'null',
    '7',
    '"text"',
    '[]',
    '{}',
    '{"version":2,"numbers":{}}',
    '{"version":1,"numbers":null,"lists":7}',
  ])('with %j in it is read without an error', (content) => {
    const reading = readKept(storage(content).open);
    if (reading.kind === 'kept') expect(reading.kept).toEqual(nothingKept);
    else expect(reading.kind).toBe('unreadable');
  });

  test('leaves out entries that make no sense', () => {
    const good = { value: 5, unit: 'percent', day };
    const numbers = {
      margin: good,
      text: { ...good, value: '5' },
      none: { ...good, value: null },
      noDay: { ...good, day: 20_260_230 },
      noCurrency: { ...good, unit: 'money' },
      strange: 'x',
    };
    const content = `{"version":1,"numbers":{"__proto__":{"value":1},${JSON.stringify(numbers).slice(1)},"variants":{"A":1,"B":"b"},"lists":[],"more":1}`;
    const kept = keptIn(storage(content).open);
    expect([...kept.numbers]).toEqual([['margin', good]]);
    expect([...kept.variants]).toEqual([['B', 'b']]);
  });

  test('of any content is read without an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.json(), (text, json) => {
        for (const content of [text, `{"version":1,"numbers":${json},"variants":${json},"lists":${json}}`]) {
          const kept = keptIn(storage(content).open);
          offerFor(declaration, kept, 'HUF');
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what is kept is offered', () => {
  const kept = withNumbers(nothingKept, declaration, present, null, day);
  const names = (of: Declaration, from: Kept, currency: 'HUF' | 'EUR' = 'HUF') => [
    ...offerFor(of, from, currency).numbers.keys(),
  ];

  test('by name, to any calculator that asks for it', () => {
    expect(names(declaration, kept)).toEqual(parametersIn(declaration, 'retention'));
    const other = definition('ChurnCost').declaration;
    for (const name of names(other, kept)) expect(declaration.parameters).toHaveProperty(name);
    expect(names({ ...declaration, parameters: {} }, kept)).toEqual([]);
    expect(offerFor({ ...declaration, parameters: {} }, kept, 'HUF').others).toBe(kept.numbers.size);
  });

  test('only where unit, period and bounds fit', () => {
    const margin = kept.numbers.get('margin');
    if (margin === undefined) throw new Error('no margin');
    for (const wrong of [
      { value: 101 },
      { value: -1 },
      { unit: 'year' as const },
      { day: '2026-02-30' },
      { period: 'month' as const },
      { value: 0.123456 },
    ]) {
      const numbers = new Map([...kept.numbers, ['margin', { ...margin, ...wrong }] as const]);
      expect(names(declaration, { ...kept, numbers }), JSON.stringify(wrong)).not.toContain('margin');
    }
  });

  test('in one currency, rather the present one', () => {
    const euro = withNumbers(
      kept,
      { ...declaration, parameters: { annualPurchases: declaration.parameters['annualPurchases'] as never } },
      { ...present, currency: 'EUR' },
      null,
      day,
    );
    expect(names(declaration, euro, 'HUF')).not.toContain('annualPurchases');
    expect(names(declaration, euro, 'HUF')).toContain('acquisitionCost');
    expect(names(declaration, euro, 'EUR')).toContain('annualPurchases');
    expect(names(declaration, euro, 'EUR')).not.toContain('acquisitionCost');
    expect(offerFor(declaration, kept, 'EUR').currency).toBe('HUF');
  });

  test('with a variant only where there is one of that name', () => {
    const variants = new Map([['LifetimeValue', 'constructor']]);
    expect(offerFor(declaration, { ...kept, variants }, 'HUF').variant).toBeUndefined();
  });
});

test.each(definitions.map((each) => [each.declaration.name, each] as const))(
  '%s: any numbers come back through the browser as they were',
  (_, { declaration: each, model }) => {
    fc.assert(
      fc.property(anyNumbers(each), (numbers) => {
        const { open } = storage();
        writeKept(open, withNumbers(nothingKept, each, numbers, null, day));
        const offer = offerFor(each, keptIn(open), 'HUF');
        const asked = parametersIn(each, numbers.variant);
        expect([...offer.numbers.keys()]).toEqual(asked);
        const start = requireExample(each, {}, 'et');
        const state = createState(each, model, start, 'et', shellWords.et);
        const { currency = numbers.currency, variant = numbers.variant } = offer;
        state.restore(
          snapshotOf(
            {
              currency,
              variant,
              fields: Object.fromEntries(offer.numbers) as LinkedNumbers['fields'],
              rows: null,
            },
            'et',
          ),
        );
        const back = numbersIn(state, numbersOf(each, start));
        for (const name of asked) expect(back.fields[name]).toEqual(numbers.fields[name]);
        expect(back.variant).toBe(numbers.variant);
      }),
      { numRuns: 300 },
    );
  },
);
