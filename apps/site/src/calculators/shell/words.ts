import type { Language } from '@monday-letter/locale';

import type { ShellWords } from './shellWords.ts';
import { shellWords as et } from './words.et.ts';
import { shellWords as hu } from './words.hu.ts';

/** What every calculator says, for the server: a reader downloads one language alone. */
export const shellWords: Readonly<Record<Language, ShellWords>> = { hu, et };
