import { loosen } from './loosen.et.ts';
import { wakeSearch } from './wakeSearch.tsx';
import { words } from './words.et.ts';

wakeSearch(words, loosen);
