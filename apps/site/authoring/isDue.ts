/**
 * Prints `due=true` when a run of the Monday schedule is the one that publishes, else `due=false`.
 *
 * `node authoring/isDue.ts '5 6 * * 1'`, or with an empty line for a run started by hand
 */
import process from 'node:process';

import { isPublishingRun } from './publishingRun.ts';

const [schedule = ''] = process.argv.slice(2);
process.stdout.write(`due=${String(isPublishingRun(schedule, new Date()))}\n`);
