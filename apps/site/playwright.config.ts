import { defineConfig } from '@playwright/test';

import { findBrowser } from './e2e/browser/findBrowser.ts';
import { thisMachine } from './e2e/browser/thisMachine.ts';
import settings from './settings.json' with { type: 'json' };

const address = 'http://127.0.0.1:4399';
const browser = findBrowser(thisMachine);

/** Journeys through the built site, as a reader gets it. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Nothing is timed; a busy machine takes long.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: new URL(settings.basePath, address).href,
    actionTimeout: 15_000,
    launchOptions: {
      ...(browser !== undefined && { executablePath: browser }),
      // Beyond what Playwright switches off itself: no name but this machine's own leads anywhere.
      args: [
        '--disable-domain-reliability',
        '--no-pings',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    },
  },
  projects: [
    {
      name: 'phone',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
      grepInvert: /@desktop/,
    },
    {
      name: 'desktop',
      use: { viewport: { width: 1280, height: 800 } },
      // The rest is the same at every width, or sets its own. Of what every calculator can do, each runs on one of
      // the two: a phone in one language, a desktop in the other, in turns.
      testMatch: [
        'e2e/{keyboard,languageJourney,withoutScript}.spec.ts',
        'e2e/calculator/{answers,borders,choices,everyState,fieldTools,files,hydration,link,list,panels,problems,together,typing}.spec.ts',
      ],
      grepInvert: /@phone/,
    },
  ],
  webServer: {
    command: 'node server/serve.ts dist 4399',
    url: new URL(settings.basePath, address).href,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
