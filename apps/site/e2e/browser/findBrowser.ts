import type { Machine } from './machine.ts';

/** The names that systems install Chromium and its closest relative under. */
const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const;

/**
 * The browser the tests run in: Playwright's own where it has been downloaded, else one that the system has;
 * undefined where there is none.
 */
export function findBrowser(
  machine: Pick<Machine, 'programAt' | 'ownChromium' | 'starts'>,
): string | undefined {
  const installed = programs.map((name) => machine.programAt(name)).filter((path) => path !== undefined);
  return [machine.ownChromium(), ...installed].find((path) => machine.starts(path));
}
