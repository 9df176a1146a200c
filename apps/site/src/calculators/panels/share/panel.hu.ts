import type { Panel } from '../../shell/panel.ts';
import { Share } from './Share.tsx';
import { words } from './words.hu.ts';

const csv = () => import('./saveCsv.hu.ts');

/** Sending, saving and printing, in Hungarian. */
export const panel: Panel = (live) => Share({ live, words, csv, now: () => new Date() });
