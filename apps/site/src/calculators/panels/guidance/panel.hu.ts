import type { Panel } from '../../shell/panel.ts';
import { Guidance } from './Guidance.tsx';
import { words } from './words.hu.ts';

/** Where to find the numbers, in Hungarian. */
export const panel: Panel = (live) => Guidance({ live, words });
