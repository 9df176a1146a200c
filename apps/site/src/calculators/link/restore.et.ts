import { createRestore } from './restore.ts';
import { words } from './words.et.ts';

/** What the address holds, in Estonian. */
export const restore = createRestore(words);
