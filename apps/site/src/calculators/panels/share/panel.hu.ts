import type { Panel } from '../../shell/panel.ts';
import { readersToday } from '../readersToday.ts';
import { Share } from './Share.tsx';
import { words } from './words.hu.ts';

const csv = () => import('./saveCsv.hu.ts');

/** Sending, saving and printing, in Hungarian. */
export const panel: Panel = (live) => Share({ live, words, csv, today: () => readersToday(new Date()) });
