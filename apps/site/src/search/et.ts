import { wakeSearch } from './wakeSearch.tsx';
import { words } from './words.et.ts';

wakeSearch(words);
