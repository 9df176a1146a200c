import { mkdtempDisposableSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, onTestFinished, test } from 'vitest';

import { imagineArticles } from '../bench/build/imagineArticles.ts';
import { checkContent } from '../src/contentCheck/checkContent.ts';
import { readContent } from '../src/contentCheck/readContent.ts';

const content = fileURLToPath(new URL('../../../content', import.meta.url));

function folder(): string {
  const place = mkdtempDisposableSync(join(tmpdir(), 'monday-letter-imagined-'));
  onTestFinished(() => {
    place.remove();
  });
  return place.path;
}

test('the posts that the measurement of builds imagines are right, each pair like one that was written, and always the same', () => {
  const [one, other] = [folder(), folder()];
  const pairs = 2 * readContent(content).articles.length + 1;
  for (const each of [one, other]) imagineArticles(content, each, pairs);
  const imagined = readContent(one);
  expect(checkContent(imagined)).toEqual([]);
  expect(imagined.articles).toHaveLength(pairs);
  const last = imagined.articles.at(-1)?.files.et?.file ?? '';
  const textIn = (place: string) => readFileSync(join(place, last), 'utf8');
  expect(textIn(one)).toBe(textIn(other));
  expect(textIn(one)).not.toContain('undefined');
});
