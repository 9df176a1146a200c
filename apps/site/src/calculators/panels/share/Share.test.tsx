import { h } from 'preact';
import { expect, test, vi } from 'vitest';

import { inDocument } from '../../../../tests/inDocument.ts';
import { pareto } from '../../pareto/definition.ts';
import { createState } from '../../shell/createState.ts';
import { listParts } from '../../shell/listParts.ts';
import type { LiveCalculator } from '../../shell/panel.ts';
import { readList } from '../../shell/readList.ts';
import { requireExample } from '../../shell/requireExample.ts';
import { shellWords } from '../../shell/words.ts';
import { Share } from './Share.tsx';
import { words as et } from './words.et.ts';
import { words as hu } from './words.hu.ts';

const page = 'https://example.org/hu/x/';

/** The panel of the list of customers, and the addresses that its files were given. */
async function sharePanel(language: 'hu' | 'et', own: string | null) {
  const { declaration, model } = pareto;
  const names = pareto.words[language];
  const shell = shellWords[language];
  const example = requireExample(declaration, {}, language);
  const list = listParts.createList(declaration, names, example.currency);
  const state = createState(declaration as never, model as never, example, language, shell, list, readList);
  if (own !== null && state.list) state.list.text.value = own;
  const live = { declaration, model, state, example, words: names, shell, language, tables: () => [] };
  vi.stubGlobal('location', { origin: 'https://example.org', pathname: '/hu/x/', host: 'example.org' });
  const addresses: string[] = [];
  const saveCsv = (_: unknown, address: string) => {
    addresses.push(address);
    return 'x.csv';
  };
  const drawn = await inDocument(
    h(Share, {
      live: live as unknown as LiveCalculator,
      words: { hu, et }[language],
      csv: () => Promise.resolve({ saveCsv }),
      now: () => new Date('2026-11-23T12:00:00Z'),
    }),
  );
  return { ...drawn, addresses };
}

test.each([
  ['hu', hu],
  ['et', et],
] as const)(
  'the panel promises the same result only where the list travels (%s)',
  async (language, words) => {
    const sample = await sharePanel(language, null);
    expect(sample.body.textContent).toContain(words.about);
    await sample.press(sample.button(words.csv));
    expect(sample.addresses[0]).toMatch(/#Pareto=(?:HUF|EUR),v1$/);

    const own = await sharePanel(language, 'Anna; 1000\nBéla; 500');
    expect(own.body.textContent).toContain(words.withoutList);
    expect(own.body.textContent).not.toContain(words.about);
    await own.press(own.button(words.csv));
    expect(own.addresses).toEqual([page]);

    const rows = Array.from({ length: 51 }, (_, index) => `A${index}; ${1000 + index}`);
    const long = await sharePanel(language, rows.join('\n'));
    expect(long.body.textContent).toContain(words.withoutList);
    expect(long.body.textContent).toContain(words.longList);
  },
);
