import { signal } from '@preact/signals-core';
import { h } from 'preact';
import { expect, test } from 'vitest';

import { inDocument } from '../../../../tests/inDocument.ts';
import { quantities } from '../../quantities.ts';
import { createField } from '../../shell/createField.ts';
import { useSignals } from '../../shell/useSignals.ts';
import { shellWords } from '../../shell/words.ts';
import { Tax } from './Tax.tsx';
import { words as hu } from './words.hu.ts';

const parameter = quantities.annualPurchases;

/** The tool below a field in which so much stands, typed by the reader. */
async function taxUnder(typed: number) {
  const field = createField(parameter, typed, 'hu', signal('HUF'), shellWords.hu);
  field.hand.typed = true;
  const props = {
    id: 'x',
    field,
    parameter,
    voice: { language: 'hu', currency: 'HUF' },
    words: shellWords.hu,
  } as const;
  function Tool() {
    useSignals(() => {
      void field.reading.value;
    });
    return h(Tax, { ...props, own: hu });
  }
  return { field, open: () => inDocument(h(Tool, null)) };
}

test('VAT comes off once; asked for once more, the focus goes on to what undoes it', async () => {
  const { field, open } = await taxUnder(127_000);
  await open();
  expect(field.text.value).toBe('100 000'.replace(' ', '\u00A0'));
  // Closed and opened again.
  const { button, press, focused } = await open();
  expect(field.text.value).toBe('100\u00A0000');
  await press(button(hu.again));
  expect(field.reading.value.value).toBe(78_740);
  expect(focused()).toBe(button(hu.undo));
  await press(button(hu.undo));
  expect(field.reading.value.value).toBe(100_000);
  expect(focused().textContent).toContain('áfa levonása');
});
