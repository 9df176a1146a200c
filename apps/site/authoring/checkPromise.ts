/**
 * Fails when next Monday has no finished post in both languages, or this week has none, and says what is missing.
 *
 * `npm run promise`
 */
import process from 'node:process';

import { readContent } from '../src/contentCheck/readContent.ts';
import { readEnvironment } from '../src/environment.ts';
import { brokenPromise, promiseOf } from './promise.ts';

const { contentDirectory, now } = readEnvironment();
const content = readContent(contentDirectory);
const broken = brokenPromise(content, now);
if (broken === null) {
  process.stdout.write(`The promise is kept until Monday ${promiseOf(content, now).keptUntil ?? ''}.\n`);
} else {
  process.stderr.write(`${broken}\n`);
  process.exitCode = 1;
}
