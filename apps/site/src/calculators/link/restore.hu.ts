import { createRestore } from './restore.ts';
import { words } from './words.hu.ts';

/** What the address holds, in Hungarian. */
export const restore = createRestore(words);
