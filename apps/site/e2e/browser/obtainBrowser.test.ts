import { describe, expect, it } from 'vitest';

import { findBrowser } from './findBrowser.ts';
import type { Machine } from './machine.ts';
import { obtainBrowser } from './obtainBrowser.ts';

const own = '/cache/playwright/chrome';

interface Invented {
  /** Programs on the PATH. */
  readonly programs?: readonly string[];
  /** Browsers that start when asked. */
  readonly starting?: readonly string[];
  /** What appears on the machine when a command of that last word has run. */
  readonly brings?: Readonly<Record<string, string>>;
  readonly isRoot?: boolean;
}

/** A machine that remembers what was run on it. */
function invent({ programs = [], starting = [], brings = {}, isRoot = true }: Invented) {
  const commands: string[] = [];
  const there = new Set(programs);
  const able = new Set(starting);
  const machine: Machine = {
    programAt: (name) => (there.has(name) ? `/bin/${name}` : undefined),
    ownChromium: () => own,
    starts: (path) => able.has(path),
    run: (program, programArguments) => {
      const command = [program, ...programArguments].join(' ');
      commands.push(command);
      for (const [ending, path] of Object.entries(brings)) {
        if (!command.includes(ending)) continue;
        able.add(path);
        there.add(path.replace('/bin/', ''));
      }
      return Promise.resolve(true);
    },
    playwright: ['node', 'playwright'],
    isRoot,
    say: () => undefined,
  };
  return { machine, commands };
}

describe('findBrowser(machine)', () => {
  it('takes Playwright’s own Chromium first', () => {
    const { machine } = invent({ programs: ['chromium'], starting: [own, '/bin/chromium'] });
    expect(findBrowser(machine)).toBe(own);
  });

  it.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])(
    'takes %s where the PATH has nothing else',
    (name) => {
      const { machine } = invent({ programs: [name], starting: [`/bin/${name}`] });
      expect(findBrowser(machine)).toBe(`/bin/${name}`);
    },
  );

  it('passes over a stub that does not start', () => {
    const { machine } = invent({
      programs: ['chromium-browser', 'google-chrome'],
      starting: ['/bin/google-chrome'],
    });
    expect(findBrowser(machine)).toBe('/bin/google-chrome');
  });

  it('finds nothing where there is nothing', () => {
    expect(findBrowser(invent({}).machine)).toBeUndefined();
  });
});

describe('obtainBrowser(machine)', () => {
  it('runs nothing where a browser is installed', async () => {
    const { machine, commands } = invent({ programs: ['chromium'], starting: ['/bin/chromium'] });
    expect(await obtainBrowser(machine)).toBe('/bin/chromium');
    expect(commands).toEqual([]);
  });

  it('downloads Playwright’s Chromium where there is none', async () => {
    const { machine, commands } = invent({ programs: ['apt-get'], brings: { 'install chromium': own } });
    expect(await obtainBrowser(machine)).toBe(own);
    expect(commands).toEqual(['node playwright install chromium']);
  });

  it('installs the package as root where the download brings nothing', async () => {
    const brings = { 'install -y chromium': '/bin/chromium' };
    const { machine, commands } = invent({ programs: ['apt-get'], brings });
    expect(await obtainBrowser(machine)).toBe('/bin/chromium');
    expect(commands.slice(1)).toEqual(['/bin/apt-get update', '/bin/apt-get install -y chromium']);
  });

  it('asks sudo, without a password, where it is not root', async () => {
    const brings = { 'install -y chromium': '/bin/chromium' };
    const { machine, commands } = invent({ programs: ['apt-get', 'sudo'], brings, isRoot: false });
    expect(await obtainBrowser(machine)).toBe('/bin/chromium');
    expect(commands.at(-1)).toBe('/bin/sudo -n /bin/apt-get install -y chromium');
  });

  it('says what to do where nothing helps', async () => {
    const { machine, commands } = invent({ programs: ['apt-get'], isRoot: false });
    await expect(obtainBrowser(machine)).rejects.toThrow(/npx playwright install --with-deps chromium/);
    expect(commands).toEqual(['node playwright install chromium']);
  });
});
