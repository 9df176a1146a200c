import { expect, test } from 'vitest';

import { openingOf, type OpeningPart } from './openingOf.ts';

/** The opening as one text, components by their name in brackets. */
const read = (parts: readonly OpeningPart[]) =>
  parts.map((part) => (typeof part === 'string' ? part : `[${part.name}]`)).join('');

test('the first paragraph, and nothing after it', () => {
  expect(read(openingOf('Első mondat. Második.\n\nMásik bekezdés.\n', 'hu'))).toBe('Első mondat. Második.');
});

test('the first paragraph, whatever stands before it', () => {
  expect(read(openingOf('## Cím\n\n<LifetimeValue />\n\n- lista\n\nEz az.\n', 'hu'))).toBe('Ez az.');
});

test('an article without a paragraph opens with nothing', () => {
  expect(openingOf('## Cím\n\n- lista\n', 'hu')).toEqual([]);
});

test('links and emphasis are only their words', () => {
  expect(read(openingOf('Lásd [az **első** levelet](/49/) és `ezt`.', 'hu'))).toBe(
    'Lásd az első levelet és ezt.',
  );
});

test('stamps and numbers stay where they are, with what they were given', () => {
  const parts = openingOf(
    'Hússzoros <Figure id="F7" />, azaz <LiveNumber of="LifetimeValue.margin" />.',
    'hu',
  );
  expect(read(parts)).toBe('Hússzoros [Figure], azaz [LiveNumber].');
  expect(parts[1]).toEqual({ name: 'Figure', attributes: { id: 'F7' } });
});

test('a term is only its words, set with the sentence', () => {
  expect(read(openingOf('A <Term id="churn">lemorzsolódás</Term> 20 %-a.', 'hu'))).toMatch(
    /^A lemorzsolódás 20/,
  );
});

test('plain typing becomes the typography of the language, across pieces of the sentence', () => {
  expect(read(openingOf('Azt mondta: "*szép* volt" -- és ment.', 'hu'))).toBe(
    'Azt mondta: „szép volt”\u00A0– és ment.',
  );
  expect(read(openingOf('Ta ütles: "*ilus* oli".', 'et'))).toBe('Ta ütles: „ilus oli“.');
});
