import { h } from 'preact';
import { expect, test } from 'vitest';

import { inDocument } from '../../../tests/inDocument.ts';
import { shellWords } from '../shell/words.ts';
import { pareto } from './definition.ts';
import { figureWords } from './figureWords.hu.ts';
import { paretoModel } from './model.ts';
import { ParetoFigures } from './ParetoFigures.tsx';

test('asked for all customers, a long table is unfolded, and the focus goes on in it', async () => {
  const rows = Array.from({ length: 130 }, (_, index) => ({
    name: `Ügyfél ${index}`,
    numbers: [1000 + index, null],
  }));
  const outcome = paretoModel({ topFraction: 0.2, targetShare: 0.8, margin: 0.3 }, { variant: 'only', rows });
  if (outcome.kind === 'none') throw new Error(outcome.reason);
  const { body, button, press, find, focused } = await inDocument(
    h(ParetoFigures, {
      outcome,
      voice: { language: 'hu', currency: 'HUF' },
      words: pareto.words.hu,
      shell: shellWords.hu,
      figures: figureWords,
    }),
  );
  expect(body.querySelectorAll('tbody tr')).toHaveLength(100);
  expect(find('details').hasAttribute('open')).toBe(false);
  await press(button(figureWords.classes.all(130)));
  expect(body.querySelectorAll('tbody tr')).toHaveLength(130);
  expect(find('details').hasAttribute('open')).toBe(true);
  expect(focused()).toBe(find('details section'));
});
