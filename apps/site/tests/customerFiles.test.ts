import { describe, expect, test } from 'vitest';

import { bytesInMemory, type ByteSource } from '../src/customerFile/reading/bytes/byteSource.ts';
import { CustomerFileReader, type ReadFile } from '../src/customerFile/reading/customerFileReader.ts';
import { FileRefused } from '../src/customerFile/reading/fileRefused.ts';
import type { Refusal } from '../src/customerFile/reading/refusal.ts';
import { badFiles } from './customerFiles/badFiles.ts';
import { goodFiles } from './customerFiles/goodFiles.ts';

describe('a file as people have them reads as what it says', () => {
  const files = goodFiles();

  test('there are at least sixty, each with a name of its own', () => {
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    expect(files.length).toBeGreaterThanOrEqual(60);
  });

  test.each(files)('$name', async ({ name, bytes, expected }) => {
    // The page of either country reads the files of both; which one asks matters only where letters leave it open.
    const { preview, data } = await read(bytesInMemory(bytes), name.length % 2 === 0 ? 'hu' : 'et');
    const { repeatedHeader = 0, ...others } = preview.problems.counts;
    expect(others).toEqual({});
    expect(repeatedHeader).toBeLessThanOrEqual(1);
    expect(preview.lacks).toEqual([]);
    expect(data).toEqual(expected);
  });
});

describe('a file with something wrong is refused, or what is wrong is listed', () => {
  const files = badFiles();

  test('there are at least sixty, each with a name of its own', () => {
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    expect(files.length).toBeGreaterThanOrEqual(60);
  });

  test.each(files)('$name', async ({ source, expected }) => {
    if ('refusal' in expected) {
      expect(await refusalOf(source)).toMatchObject(expected.refusal);
      return;
    }
    const { preview } = await read(source);
    if (expected.problems !== undefined) expect(preview.problems.counts).toEqual(expected.problems);
    if (expected.lines !== undefined)
      expect(preview.problems.first.map(({ line }) => line)).toEqual(expected.lines);
    if (expected.lacks !== undefined) expect(preview.lacks.toSorted()).toEqual(expected.lacks);
    if (expected.used !== undefined) expect(preview.counts.used).toBe(expected.used);
    for (const key of expected.doubtful ?? [])
      expect(preview.reading[key], key).toMatchObject({ certain: false });
  });
});

async function read(source: ByteSource, language: 'hu' | 'et' = 'hu'): Promise<ReadFile> {
  const reader = await CustomerFileReader.ofFile(source, language);
  return reader.read({}, () => undefined);
}

async function refusalOf(source: ByteSource): Promise<Refusal> {
  try {
    const { preview } = await read(source);
    return { code: 'unexpected', message: `read: ${JSON.stringify(preview.counts)}` };
  } catch (error) {
    if (error instanceof FileRefused) return error.refusal;
    throw error;
  }
}
