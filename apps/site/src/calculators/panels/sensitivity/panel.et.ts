import type { Panel } from '../../shell/panel.ts';
import { Sensitivity } from './Sensitivity.tsx';
import { words } from './words.et.ts';

/** What counts most, in Estonian. */
export const panel: Panel = (live) => Sensitivity({ live, words });
