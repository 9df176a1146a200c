import type { Panel } from '../../shell/panel.ts';
import { Guidance } from './Guidance.tsx';
import { words } from './words.et.ts';

/** Where to find the numbers, in Estonian. */
export const panel: Panel = (live) => Guidance({ live, words });
