import type { Panel } from '../../shell/panel.ts';
import { readersToday } from '../readersToday.ts';
import { Keep } from './Keep.tsx';
import { words } from './words.hu.ts';

const load = async () => (await import('./kept.hu.ts')).Kept;

/** Keeping numbers in this browser, in Hungarian. */
export const panel: Panel = (live) =>
  Keep({ live, words, load, storage: () => localStorage, today: () => readersToday(new Date()) });
