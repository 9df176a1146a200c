import type { Panel } from '../../shell/panel.ts';
import { Backwards } from './Backwards.tsx';
import { words } from './words.et.ts';

/** Solving backwards, in Estonian. */
export const panel: Panel = (live) => Backwards({ live, words });
