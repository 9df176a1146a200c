import type { Panel } from '../../shell/panel.ts';
import { readersToday } from '../readersToday.ts';
import { Share } from './Share.tsx';
import { words } from './words.et.ts';

const csv = () => import('./saveCsv.et.ts');

/** Sending, saving and printing, in Estonian. */
export const panel: Panel = (live) => Share({ live, words, csv, today: () => readersToday(new Date()) });
