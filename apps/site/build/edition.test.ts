import { spawnSync } from 'node:child_process';
import process from 'node:process';

import { expect, test } from 'vitest';

import { latestMondayInstant } from '../src/clock.ts';

/** What a command started for an edition finds in its environment, and how it ends. */
function runFor(options: readonly string[], script: string, env: Record<string, string> = {}) {
  const command = [process.execPath, '-e', script];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['build/edition.ts', ...options, ...command],
    {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], ...env },
    },
  );
  return { status, stdout: stdout.trim(), stderr };
}

const print = 'console.log(process.env.MONDAY_LETTER_NOW, process.env.MONDAY_LETTER_EDITION)';

test('a command runs for the instant and the edition that are named', () => {
  expect(runFor(['--at', '2026-11-22T12:00:00Z', '--edition', 'preview'], print)).toMatchObject({
    status: 0,
    stdout: '2026-11-22T12:00:00Z preview',
  });
});

test('an instant in the environment comes before the one that is named', () => {
  const env = { MONDAY_LETTER_NOW: '2027-01-01T00:00:00Z' };
  expect(runFor(['--at', '2026-11-22T12:00:00Z'], print, env).stdout).toBe('2027-01-01T00:00:00Z undefined');
});

test('without an instant it is the latest Monday 07:00, so that the cache is true for a week', () => {
  const before = latestMondayInstant(new Date()).toISOString();
  const { stdout } = runFor([], print);
  const after = latestMondayInstant(new Date()).toISOString();
  // The two differ only if a Monday 07:00 passes while the test runs.
  expect([`${before} undefined`, `${after} undefined`]).toContain(stdout);
});

test('it ends as the command ends', () => {
  expect(runFor([], 'process.exit(7)').status).toBe(7);
});

test('without a command it says what is missing', () => {
  const { status, stderr } = spawnSync(process.execPath, ['build/edition.ts'], { encoding: 'utf8' });
  expect(status).not.toBe(0);
  expect(stderr).toMatch(/edition: name the command to run/);
});
