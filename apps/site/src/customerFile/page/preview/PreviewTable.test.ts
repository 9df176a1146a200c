import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';

import { shellWords } from '../../../calculators/shell/words.hu.ts';
import { bytesOfBlob } from '../../reading/bytes/byteSource.ts';
import { CustomerFileReader } from '../../reading/customerFileReader.ts';
import { words } from '../sessionWords.hu.ts';
import { PreviewTable } from './PreviewTable.tsx';

test('of hundreds of columns the first are shown, and those that mean something wherever they stand', async () => {
  const [from, to] = [200, 299];
  const names = Array.from({ length: 300 }, (_, place) => `Mező ${place}`);
  const rowOf = (cells: readonly string[], customer: string, revenue: string) =>
    cells.with(from, customer).with(to, revenue).join(';');
  const empty = names.map(() => 'x');
  const text = [
    rowOf(names, 'Vevő', 'Éves bevétel'),
    ...['Kirjatuvi', 'Postagalamb', 'Bélyeg'].map((name, index) => rowOf(empty, name, `${index + 1}000`)),
  ].join('\n');
  const reader = await CustomerFileReader.ofFile(bytesOfBlob(new Blob([text])), 'hu');
  const { preview } = await reader.read({}, () => undefined);
  const html = renderToString(
    h(PreviewTable, {
      ...{ preview, currency: 'HUF', language: 'hu', words: words.preview, shell: shellWords },
      onChoose: () => undefined,
    }),
  );
  const shown = Array.from(html.matchAll(/<label>([^<]+)</g), ([, name]) => name);
  expect(shown).toEqual([...names.slice(0, 24), 'Vevő', 'Éves bevétel']);
  expect(html).toContain('Postagalamb');
  expect(html).toContain(words.preview.followingColumns(24));
});
