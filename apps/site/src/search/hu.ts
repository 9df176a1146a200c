import { loosen } from './loosen.hu.ts';
import { wakeSearch } from './wakeSearch.tsx';
import { words } from './words.hu.ts';

wakeSearch(words, loosen);
