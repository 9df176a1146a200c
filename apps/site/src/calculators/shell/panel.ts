import type { Language } from '@monday-letter/locale';
import type { VNode } from 'preact';

import type { CalculatorWords } from './calculatorWords.ts';
import type { CalculatorState } from './createState.ts';
import type { Declaration, Example } from './declaration.ts';
import type { Model } from './outcome.ts';
import type { ShellWords } from './shellWords.ts';
import type { Table } from './table.ts';

/** What opens below a result when a reader asks for it. */
export const panelNames = ['sensitivity', 'backwards', 'guidance', 'share', 'keep'] as const;

/** One of them. */
export type PanelName = (typeof panelNames)[number];

/** A living calculator, as its panels see it. */
export interface LiveCalculator {
  readonly declaration: Declaration;
  readonly model: Model;
  readonly state: CalculatorState;
  /** The author's example, to which reset returns. */
  readonly example: Example;
  readonly words: CalculatorWords;
  readonly shell: ShellWords;
  readonly language: Language;
  /** The tables of its view: a file and a printed page hold them as well. */
  readonly tables: () => readonly Table[];
}

/** A panel: rendered anew with every change of the calculator. */
export type Panel = (live: LiveCalculator) => VNode;
