import { expect, test } from 'vitest';

import type { Registered } from './registered.ts';
import { depthsRead } from './depthsRead.ts';

const cites = (...sources: readonly (readonly [id: string, read: string])[]) =>
  ({ sources: sources.map(([id, read]) => ({ id, data: { read } })) }) as unknown as Pick<
    Registered,
    'sources'
  >;

test('every source counts once, however many figures cite it; depths that none was read to are not named', () => {
  const figures = [
    cites(['a', 'abstract'], ['b', 'full']),
    cites(['a', 'abstract'], ['c', 'abstract']),
    cites(),
  ];
  expect(depthsRead(figures, 'hu')).toEqual({
    sources: 3,
    depths: [
      { text: 'végigolvastuk', count: 1 },
      { text: 'csak a kivonatát olvastuk', count: 2 },
    ],
  });
});
