import type { Panel } from '../../shell/panel.ts';
import { Backwards } from './Backwards.tsx';
import { words } from './words.hu.ts';

/** Solving backwards, in Hungarian. */
export const panel: Panel = (live) => Backwards({ live, words });
