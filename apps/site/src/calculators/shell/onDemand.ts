import type { FunctionComponent } from 'preact';

import type { Restore } from '../link/restore.ts';
import type { fieldProblem } from './fieldProblem.ts';
import type { FieldTool, FieldToolName } from './fieldTool.ts';
import type { fromExample } from './fromExample.ts';
import type { ListKeeperProps } from './ListKeeper.tsx';
import type { Panel, PanelName } from './panel.ts';

/** What a calculator can do beyond its first result: each part is fetched when a reader asks for it. */
export interface OnDemand {
  readonly panels: Readonly<Record<PanelName, () => Promise<Panel>>>;
  readonly fieldTools: Readonly<Record<FieldToolName, () => Promise<FieldTool>>>;
  /** What is wrong with a field, in words. */
  readonly fieldProblem: () => Promise<typeof fieldProblem>;
  /** What a list needs once it is the reader's own. */
  readonly listKeeper: () => Promise<FunctionComponent<ListKeeperProps>>;
  /** Reads and writes what the address holds. */
  readonly restore: () => Promise<Restore>;
  /** The author's example, to return to. */
  readonly reset: () => Promise<typeof fromExample>;
}
