import { expect, test } from 'vitest';

import { unitProblem } from '../index.ts';

test('a sign that is not the field’s is answered with the field’s own, in both languages', () => {
  expect(unitProblem('Ft', 'hu')).toBe(
    'Itt Ft a mértékegység: írd át a számot, vagy töröld mellőle a jelet.',
  );
  expect(unitProblem('%', 'et')).toBe('Siin on ühik %: muuda arvu või kustuta märk selle kõrvalt.');
});
