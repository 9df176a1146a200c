import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSeededRandom } from '../../tests/seededRandom.ts';
import { movers, type Movers } from './movers.ts';

const customers = Object.freeze([
  { id: 'A', before: 900, after: 950 },
  { id: 'B', before: 800, after: 90 },
  { id: 'C', before: 100, after: 850 },
  { id: 'D', before: 700, after: 0 },
  { id: 'E', before: 0, after: 800 },
  { id: 'F', before: 50, after: 40 },
  { id: 'G', before: 40, after: 30 },
]);

const ids = ({ stayed, entered, fell, gone }: Movers) =>
  [stayed, entered, fell, gone].map((group) => group.map(({ id }) => id).join(''));

describe('movers', () => {
  it('tells who stayed, entered, fell and went: the top half of six customers a year', () => {
    const moved = movers(customers, { fraction: 0.5 });
    expect(ids(moved)).toEqual(['A', 'CE', 'B', 'D']);
    expect(moved.stayedShare).toBe(1 / 3);
    expect(moved).toMatchObject({ fraction: 0.5, counting: 'wholeCustomers', ties: 'included' });
    expect([moved, moved.stayed, moved.entered, moved.fell, moved.gone].every(Object.isFrozen)).toBe(true);
  });

  it('rounds the group up to whole customers: a fifth of six is two', () => {
    const moved = movers(customers);
    expect(ids(moved)).toEqual(['A', 'C', 'B', '']);
    expect(moved.fraction).toBe(0.2);
  });

  it('takes in everybody who ties with the last of the group', () => {
    const tied = [
      { id: 'A', before: 5, after: 1 },
      { id: 'B', before: 5, after: 2 },
      { id: 'C', before: 5, after: 3 },
      { id: 'D', before: 1, after: 4 },
    ];
    expect(ids(movers(tied, { fraction: 0.25 }))).toEqual(['', 'D', 'ABC', '']);
  });

  it('takes credit notes as no purchase', () => {
    const notes = [
      { id: 'A', before: 9, after: -1 },
      { id: 'B', before: -9, after: 9 },
    ];
    expect(ids(movers(notes, { fraction: 1 }))).toEqual(['', 'B', '', 'A']);
  });

  it('has no share of nobody', () => {
    expect(movers([]).stayedShare).toBeNull();
    expect(movers(customers, { fraction: 0 })).toMatchObject({ stayedShare: null, stayed: [], entered: [] });
    expect(movers([{ id: 'A', before: 0, after: 5 }])).toMatchObject({
      stayedShare: null,
      entered: [{ id: 'A' }],
    });
  });

  it('finds a fifth of the top staying by chance when the years have nothing to do with each other', () => {
    const random = createSeededRandom(59);
    const strangers = Array.from({ length: 20_000 }, (_, i) => ({
      id: `${i}`,
      before: random(),
      after: random(),
    }));
    // 4,000 in the top group, each staying with a chance of 0.2: four standard errors are 0.025.
    expect(Math.abs((movers(strangers).stayedShare ?? NaN) - 0.2)).toBeLessThan(0.025);
  });

  it('is its own mirror when the years change places, and everybody stays when nothing changes', () => {
    const amounts = fc.integer({ min: -3, max: 30 });
    const lists = fc.array(fc.tuple(amounts, amounts), { maxLength: 40 });
    fc.assert(
      fc.property(lists, fc.double({ min: 0, max: 1, noNaN: true }), (pairs, fraction) => {
        const list = pairs.map(([before, after], i) => ({ id: `${i}`, before, after }));
        const moved = movers(list, { fraction });
        const mirrored = movers(
          list.map(({ id, before, after }) => ({ id, before: after, after: before })),
          { fraction },
        );
        const names = (group: readonly { id: string }[]) => group.map(({ id }) => id).sort();
        expect(names(mirrored.stayed)).toEqual(names(moved.stayed));
        expect(names([...mirrored.fell, ...mirrored.gone])).toEqual(names(moved.entered));
        expect(moved.gone.every(({ after }) => after <= 0)).toBe(true);
        expect(moved.fell.every(({ after }) => after > 0)).toBe(true);
        const same = movers(
          list.map(({ id, before }) => ({ id, before, after: before })),
          { fraction },
        );
        expect([same.entered.length, same.fell.length, same.gone.length]).toEqual([0, 0, 0]);
      }),
    );
  });

  it.each([
    [[{ id: 'A', before: NaN, after: 1 }], 'customers[0].before must be a finite number, received NaN'],
    [
      [{ id: 'A', before: 1, after: Infinity }],
      'customers[0].after must be a finite number, received Infinity',
    ],
    [
      [
        { id: 'A', before: 1, after: 1 },
        { id: 'A', before: 2, after: 2 },
      ],
      "customers[1].id must be unique, received 'A' again",
    ],
  ])('refuses %j', (list, message) => {
    expect(() => movers(list)).toThrow(new RangeError(`movers: ${message}`));
  });

  it('refuses a fraction above 1', () => {
    expect(() => movers(customers, { fraction: 20 })).toThrow(
      new RangeError('movers: fraction must be in [0, 1], received 20'),
    );
  });
});
