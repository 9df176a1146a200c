import { findBrowser } from './findBrowser.ts';
import type { Machine } from './machine.ts';

/**
 * Finds a browser or installs one: first Playwright's download, then the system's package.
 *
 * @returns the path of a browser that starts
 * @throws Error saying what to do by hand, when nothing helped
 */
export async function obtainBrowser(machine: Machine): Promise<string> {
  const found = findBrowser(machine);
  if (found !== undefined) return found;
  for (const attempt of [downloadFromPlaywright, installPackage]) {
    await attempt(machine);
    const obtained = findBrowser(machine);
    if (obtained !== undefined) return obtained;
  }
  throw new Error(
    'The browser tests need Chromium. There is none on the PATH, and neither Playwright’s download nor apt-get could install one. ' +
      'Install Chromium or Google Chrome so that `chromium` or `google-chrome` can be called by name, ' +
      'or run `npx playwright install --with-deps chromium` where the network allows it, then start the tests again.',
  );
}

async function downloadFromPlaywright({ run, say, playwright }: Machine): Promise<void> {
  say('No Chromium here yet: trying Playwright’s own download, for at most 3 minutes.');
  const [program, ...first] = playwright;
  await run(program, [...first, 'install', 'chromium'], 3);
}

async function installPackage({ run, say, programAt, isRoot }: Machine): Promise<void> {
  const apt = programAt('apt-get');
  const sudo = isRoot ? undefined : programAt('sudo');
  if (apt === undefined || (!isRoot && sudo === undefined)) return;
  say('Playwright’s Chromium is not to be had: trying the system’s package, for at most 5 minutes.');
  const asRoot = (...command: readonly string[]) =>
    sudo === undefined ? run(apt, command, 5) : run(sudo, ['-n', apt, ...command], 5);
  // An old package list may still do, so the second command does not depend on the first.
  await asRoot('update');
  await asRoot('install', '-y', 'chromium');
}
