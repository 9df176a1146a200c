/**
 * Runs a command for one edition of the site: sets the instant that decides which posts exist, then starts
 * the command.
 *
 * Without an instant given, it is the latest Monday 07:00 Budapest that has passed: the output changes only
 * then, so the task cache stays true for a week and never serves last week's site.
 *
 * `node build/edition.ts [--at 2026-11-23T06:00:00Z] command …arguments`
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';

import { latestMondayInstant } from '../src/clock.ts';

const [first, second, ...rest] = process.argv.slice(2);
const at = first === '--at' ? second : undefined;
const command = first === '--at' ? rest : process.argv.slice(2);
const [program, ...programArguments] = command;
if (program === undefined) throw new Error('edition: name the command to run, e.g. turbo run build');

const instant = process.env.MONDAY_LETTER_NOW ?? at ?? latestMondayInstant(new Date()).toISOString();
const { status, error } = spawnSync(program, programArguments, {
  stdio: 'inherit',
  env: { ...process.env, MONDAY_LETTER_NOW: instant },
});
if (error) throw error;
process.exit(status ?? 1);
