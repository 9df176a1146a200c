/** Before the browser tests: finds a browser, or installs one, or says what to do. `node e2e/browser/ensureBrowser.ts` */
import process from 'node:process';

import { obtainBrowser } from './obtainBrowser.ts';
import { thisMachine } from './thisMachine.ts';

try {
  thisMachine.say(`Browser tests run in ${await obtainBrowser(thisMachine)}`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
