import type { Panel } from '../../shell/panel.ts';
import { Sensitivity } from './Sensitivity.tsx';
import { words } from './words.hu.ts';

/** What counts most, in Hungarian. */
export const panel: Panel = (live) => Sensitivity({ live, words });
