import { expect, test } from 'vitest';

import { defaultAssumptions } from '../answers/assumptions.ts';
import { isSame, type Asked } from './asked.ts';

const assumptions = defaultAssumptions({ kind: 'orders', lastDay: 20_000 }, 'HUF', 20_000);
const asked: Asked = { choices: { vat: 'gross', vatPercent: 27 }, assumptions };

test('what was changed and changed back asks for the same answers', () => {
  const changed = { ...asked, assumptions: { ...assumptions, marginRate: 40 / 100 } };
  expect(isSame(asked, changed)).toBe(false);
  const back = { ...changed, assumptions: { ...changed.assumptions, marginRate: 30 / 100 } };
  expect(isSame(asked, back)).toBe(true);
});

test('a correction, or another definition of loss, asks for others', () => {
  expect(isSame(asked, { ...asked, choices: { ...asked.choices, vatPercent: 24 } })).toBe(false);
  const byMonths = { ...assumptions, loss: { kind: 'months', months: 3 } } as const;
  expect(isSame(asked, { ...asked, assumptions: byMonths })).toBe(false);
});
