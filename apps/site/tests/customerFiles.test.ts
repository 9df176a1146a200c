import { describe, expect, test } from 'vitest';

import { bytesInMemory } from '../src/customerFile/reading/bytes/byteSource.ts';
import { CustomerFileReader } from '../src/customerFile/reading/customerFileReader.ts';
import { goodFiles } from './customerFiles/goodFiles.ts';

describe('a file as people have them reads as what it says', () => {
  const files = goodFiles();

  test('there are at least sixty, each with a name of its own', () => {
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    expect(files.length).toBeGreaterThanOrEqual(60);
  });

  test.each(files)('$name', async ({ bytes, expected }) => {
    const reader = await CustomerFileReader.ofFile(bytesInMemory(bytes), 'hu');
    const { preview, data } = await reader.read({}, () => undefined);
    expect(preview.problems.counts).toEqual(
      preview.problems.counts.repeatedHeader === 1 ? { repeatedHeader: 1 } : {},
    );
    expect(data).toEqual(expected);
  });
});
