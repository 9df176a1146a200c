/** Runs one step after a build on a folder with a built site: `node step.ts search|compression <folder>`. */
import process from 'node:process';
import { pathToFileURL } from 'node:url';

import { hostFiles } from '../../build/hostFiles.ts';
import { searchIndex } from '../../build/searchIndex.ts';

const steps = { search: searchIndex(), compression: hostFiles('/') };
const [name, folder = ''] = process.argv.slice(2);
if (name !== 'search' && name !== 'compression') throw new RangeError(`step: there is no ${name ?? 'name'}`);
// Of what Astro hands over, these two take the folder alone.
const run = steps[name].hooks['astro:build:done'] as (built: { readonly dir: URL }) => Promise<void>;
await run({ dir: pathToFileURL(`${folder}/`) });
