import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { chromium } from '@playwright/test';

import type { Machine } from './machine.ts';

/** The machine this process runs on. */
export const thisMachine: Machine = {
  programAt: (name) =>
    (process.env['PATH'] ?? '')
      .split(delimiter)
      .map((folder) => join(folder, name))
      .find(isExecutable),
  ownChromium: () => chromium.executablePath(),
  starts: (path) => {
    if (!existsSync(path)) return false;
    // On Windows a browser that is asked for its version opens a window instead.
    if (process.platform === 'win32') return true;
    return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
  },
  run: runFor,
  playwright: [process.execPath, fileURLToPath(import.meta.resolve('@playwright/test/cli'))],
  isRoot: process.getuid?.() === 0,
  say: (sentence) => {
    process.stdout.write(`${sentence}\n`);
  },
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** In a process group of its own: a download that hangs has children, and they must end with it. */
function runFor(command: string, commandArguments: readonly string[], minutes: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, commandArguments, {
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: process.platform !== 'win32',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const stop = () => {
      if (child.pid === undefined) return;
      if (process.platform === 'win32') child.kill('SIGKILL');
      else process.kill(-child.pid, 'SIGKILL');
    };
    const interrupt = () => {
      stop();
      process.exit(130);
    };
    const timer = setTimeout(stop, minutes * 60_000);
    process.once('SIGINT', interrupt);
    const end = (succeeded: boolean) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt);
      resolve(succeeded);
    };
    child.on('error', () => {
      end(false);
    });
    child.on('exit', (status) => {
      end(status === 0);
    });
  });
}
