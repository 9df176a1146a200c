import type { Panel } from '../../shell/panel.ts';
import { readersToday } from '../readersToday.ts';
import { Keep } from './Keep.tsx';
import { words } from './words.et.ts';

/** The numbers that this browser keeps, in Estonian. */
export const panel: Panel = (live) =>
  Keep({ live, words, storage: () => localStorage, today: () => readersToday(new Date()) });
