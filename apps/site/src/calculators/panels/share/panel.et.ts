import type { Panel } from '../../shell/panel.ts';
import { Share } from './Share.tsx';
import { words } from './words.et.ts';

const csv = () => import('./saveCsv.et.ts');

/** Sending, saving and printing, in Estonian. */
export const panel: Panel = (live) => Share({ live, words, csv, now: () => new Date() });
