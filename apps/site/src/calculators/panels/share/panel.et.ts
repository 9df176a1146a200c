import type { Panel } from '../../shell/panel.ts';

export const panel: Panel = () => null as never;
