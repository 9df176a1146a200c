import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';

import { readSettings, type Settings } from './settings.ts';

/**
 * Which site is built. `local`: as it stands now, for this machine. `publish`: the same for the public
 * address, and refused while a setting is missing. `preview`: everything there is, marked as not published.
 */
export type Edition = 'local' | 'publish' | 'preview';

/** All that a build takes from outside: read here, once, and nowhere else. */
export interface Environment {
  readonly edition: Edition;
  /** The instant that decides which posts exist. */
  readonly now: Date;
  /** Where authors write. */
  readonly contentDirectory: string;
  readonly settings: Settings;
  /** Where pictures for shared links are kept from build to build; with the packages, where none is set. */
  readonly cacheDirectory: string | undefined;
}

/**
 * Reads the environment variables `MONDAY_LETTER_NOW` (an ISO instant; default: now),
 * `MONDAY_LETTER_EDITION`, `MONDAY_LETTER_CONTENT`, `MONDAY_LETTER_SETTINGS` and `MONDAY_LETTER_CACHE` (paths, for
 * tests and measurements).
 *
 * @throws RangeError when one of them cannot be read.
 */
export function readEnvironment(
  variables: NodeJS.ProcessEnv = process.env,
  clock = () => new Date(),
): Environment {
  const edition = variables.MONDAY_LETTER_EDITION ?? 'local';
  if (edition !== 'local' && edition !== 'publish' && edition !== 'preview') {
    throw new RangeError(`MONDAY_LETTER_EDITION must be local, publish or preview, received ${edition}`);
  }
  const settingsFile = resolve(variables.MONDAY_LETTER_SETTINGS ?? 'settings.json');
  return {
    edition,
    now: readInstant(variables.MONDAY_LETTER_NOW, clock),
    contentDirectory: resolve(variables.MONDAY_LETTER_CONTENT ?? '../../content'),
    settings: readSettings(readFileSync(settingsFile, 'utf8'), settingsFile, edition === 'publish'),
    cacheDirectory: variables.MONDAY_LETTER_CACHE && resolve(variables.MONDAY_LETTER_CACHE),
  };
}

function readInstant(text: string | undefined, clock: () => Date): Date {
  if (text === undefined || text === '') return clock();
  const instant = new Date(text);
  if (!/T.*(Z|[+-]\d\d:\d\d)$/.test(text) || Number.isNaN(instant.getTime())) {
    throw new RangeError(
      `MONDAY_LETTER_NOW must be an instant with its offset, such as 2026-11-23T06:00:00Z, received ${text}`,
    );
  }
  return instant;
}
