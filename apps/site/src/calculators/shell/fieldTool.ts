import type { VNode } from 'preact';

import type { FieldState } from './createState.ts';
import type { Parameter } from './declaration.ts';
import type { Voice } from './printQuantity.ts';
import type { ShellWords } from './shellWords.ts';

/** What a field can do on request: take VAT off, or take a markup instead of a margin. */
export type FieldToolName = 'tax' | 'markup';

/** What a tool of a field works on. */
export interface FieldToolProps {
  readonly id: string;
  readonly field: FieldState;
  readonly parameter: Parameter;
  readonly voice: Voice;
  readonly words: ShellWords;
}

/** A tool: what shows below the field once it was asked for. */
export type FieldTool = (props: FieldToolProps) => VNode;
