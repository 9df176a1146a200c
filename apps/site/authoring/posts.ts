/**
 * Says how the posts stand: what is written, missing, a draft, scheduled; until which Monday the promise is kept;
 * what has to be mended, and what is worth a look in posts that are yet to come.
 *
 * `npm run posts [-- --all]`, where `--all` also looks at posts that are out and at the registers, and shortens nothing.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';

import type { Problem } from '../src/contentCheck/problem.ts';
import { readContent } from '../src/contentCheck/readContent.ts';
import { readEnvironment } from '../src/environment.ts';
import { checkLanguage } from './language/checkLanguage.ts';
import { mondaysOf } from './mondays.ts';
import { postsTable } from './postsTable.ts';
import { promiseOf } from './promise.ts';
import { shortList } from './shortList.ts';

const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
const { contentDirectory, now } = readEnvironment();
const content = readContent(contentDirectory);
const reports = await checkLanguage(contentDirectory);
const written = mondaysOf(content, now);
const mondays = written.map((each) => ({
  ...each,
  problems: [
    ...each.problems,
    ...reports.filter(({ file }) => liesIn(file, each.folder)).flatMap((report) => report.problems),
  ],
}));
const { keptUntil, next } = promiseOf(content, now);
const toCome = mondays.filter(({ state }) => state !== 'out');
const notes = reports
  .filter(({ file }) => values.all || toCome.some(({ folder }) => liesIn(file, folder)))
  .flatMap((report) => report.notes);
const ofRecords = reports
  .filter(({ file }) => !file.startsWith('articles/'))
  .flatMap((report) => report.problems);

say(postsTable(mondays, new Map(reports.map(({ file, words }) => [file, words]))));
say(
  keptUntil === null
    ? `The promise is broken: Monday ${next.monday} has no finished post.`
    : `The promise is kept until Monday ${keptUntil}.`,
);
say(`Next to finish: #${next.number} for Monday ${next.monday} (${next.state}).`);
tell('To mend', [...mondays.flatMap(({ problems }) => problems), ...ofRecords]);
tell('Worth a look', notes);

function liesIn(file: string, folder: string | null): boolean {
  return folder !== null && file.startsWith(`articles/${folder}/`);
}

function tell(title: string, problems: readonly Problem[]): void {
  if (problems.length > 0)
    say(`${title} (${problems.length}):\n\n${shortList(problems, values.all ? Infinity : 6)}`);
}

function say(text: string): void {
  process.stdout.write(`\n${text}\n`);
}
