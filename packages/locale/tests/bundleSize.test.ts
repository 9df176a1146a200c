import { brotliCompressSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { expect, it } from 'vitest';

const index = new URL('../src/index.ts', import.meta.url).pathname;

async function compressedSize(names: readonly string[]): Promise<number> {
  const entry = '\0entry';
  const bundle = await rolldown({
    input: entry,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? `export { ${names.join(', ')} } from ${JSON.stringify(index)};` : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  for (const name of names) expect(output[0].exports).toContain(name);
  return brotliCompressSync(output[0].code).length;
}

it('all that a calculator needs costs at most 3.2 kB, minified and compressed with brotli', async () => {
  const size = await compressedSize([
    'formatNumber',
    'formatPercent',
    'formatPercentagePoints',
    'formatMoney',
    'formatRange',
    'formatQuantity',
    'hungarianArticle',
    'hungarianArticleBefore',
    'readNumber',
    'readingProblem',
    'rangeProblem',
  ]);
  expect(size).toBeGreaterThan(2000);
  expect(size).toBeLessThanOrEqual(3200);
});

it('who prints only numbers pays only for that', async () => {
  const size = await compressedSize(['formatNumber']);
  expect(size).toBeGreaterThan(200);
  expect(size).toBeLessThanOrEqual(512);
});

it('nothing runs, and so nothing is kept, on import alone', async () => {
  expect(await compressedSize(['otherLanguage'])).toBeLessThanOrEqual(80);
});
