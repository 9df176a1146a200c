import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';
import { parse } from 'yaml';

import { isPublishingRun } from './publishingRun.ts';

const early = '5 5 * * 1';
const late = '5 6 * * 1';

test.each([
  ['in winter the later one, even when it starts late', late, '2026-11-23T06:05:10Z', true],
  ['in winter the later one, even when it starts late', late, '2026-11-23T09:40:00Z', true],
  ['in winter not the earlier one', early, '2026-11-23T05:05:10Z', false],
  ['in winter not the earlier one, even when it starts after 07:00', early, '2026-11-23T06:30:00Z', false],
  ['in summer the earlier one', early, '2027-07-05T05:05:10Z', true],
  ['in summer not the later one, which would publish again', late, '2027-07-05T06:05:10Z', false],
  ['on the Monday after clocks go forward the earlier one', early, '2027-03-29T05:05:10Z', true],
  ['on the Monday after clocks go back the later one', late, '2026-10-26T06:05:10Z', true],
  ['a run that begins after midnight is still the one of Monday', late, '2026-11-24T00:10:00Z', true],
  ['one that somebody starts publishes', '', '2026-11-25T12:00:00Z', true],
])('%s: %s at %s', (_, schedule, now, publishes) => {
  expect(isPublishingRun(schedule, new Date(now))).toBe(publishes);
});

test('every Monday of two years has exactly one of the two', () => {
  for (let day = Date.parse('2026-01-05'); day < Date.parse('2028-01-01'); day += 7 * 24 * 60 * 60 * 1000) {
    const runs = [
      [early, '05:05:30'],
      [late, '06:05:30'],
    ] as const;
    const publishing = runs.filter(([schedule, time]) =>
      isPublishingRun(schedule, new Date(`${new Date(day).toISOString().slice(0, 10)}T${time}Z`)),
    );
    expect(publishing).toHaveLength(1);
  }
});

test('another kind of schedule is refused', () => {
  expect(() => isPublishingRun('@weekly', new Date())).toThrow(/received "@weekly"/);
});

interface Workflow {
  readonly on: { readonly schedule: readonly { readonly cron: string }[] };
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { run?: string; uses?: string }[] }>>;
}

test('the workflow runs at both hours, and every program that it names is there', () => {
  const root = join(import.meta.dirname, '../../..');
  const text = readFileSync(join(root, '.github/workflows/monday.yml'), 'utf8');
  const workflow = parse(text) as Workflow;
  expect(workflow.on.schedule.map(({ cron }) => cron)).toEqual([early, late]);
  expect(workflow.permissions).toEqual({ contents: 'read' });
  expect(text).not.toMatch(/secrets\.|https?:/);

  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  const commands = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  const named = commands.flatMap((command) => /^npm run ([\w:]+)/.exec(command)?.[1] ?? []);
  expect(named).toEqual(['build:publish', 'promise']);
  for (const script of named) expect(scripts).toHaveProperty([script]);
  const programs = commands.flatMap((command) => /^node (\S+)/.exec(command)?.[1] ?? []);
  expect(programs).toHaveLength(1);
  for (const program of programs) expect(existsSync(join(root, program)), program).toBe(true);
});
