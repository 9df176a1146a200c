import { wakeSearch } from './wakeSearch.tsx';
import { words } from './words.hu.ts';

wakeSearch(words);
