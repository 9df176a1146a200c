/**
 * Runs a command for one edition of the site: sets the instant that decides which posts exist, then starts
 * the command.
 *
 * Without an instant given, it is the latest Monday 07:00 Budapest that has passed: the output changes only
 * then, so the task cache stays true for a week and never serves last week's site.
 *
 * `node build/edition.ts [--at 2026-11-23T06:00:00Z] [--edition publish|preview] command …arguments`
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';

import { latestMondayInstant } from '../src/clock.ts';

const given = process.argv.slice(2);
// Options end where the command begins.
const begin = given.findIndex((word, index) => !word.startsWith('--') && !given[index - 1]?.startsWith('--'));
const [program, ...programArguments] = given.slice(begin);
const { values } = parseArgs({
  args: given.slice(0, begin),
  options: { at: { type: 'string' }, edition: { type: 'string' } },
});
if (begin === -1 || program === undefined)
  throw new Error('edition: name the command to run, e.g. turbo run build');

// The task cache lays files back beside those that are there: a post of another instant would stay.
if (program === 'turbo') rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });

const { status, error } = spawnSync(program, programArguments, {
  stdio: 'inherit',
  // Where programs of packages are scripts, only a shell starts them.
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    MONDAY_LETTER_NOW:
      process.env.MONDAY_LETTER_NOW || values.at || latestMondayInstant(new Date()).toISOString(),
    ...(values.edition && { MONDAY_LETTER_EDITION: values.edition }),
  },
});
if (error) throw error;
process.exit(status ?? 1);
