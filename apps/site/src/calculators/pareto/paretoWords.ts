import type { CalculatorWords } from '../shell/calculatorWords.ts';
import type { ParetoParameter, ParetoResult } from './parameters.ts';

/** What the Pareto calculator says beyond the shell. */
export interface ParetoWords extends CalculatorWords<ParetoParameter, ParetoResult> {
  /** The customers from the largest down, with their classes. */
  readonly customers: {
    readonly caption: string;
    readonly name: string;
    readonly revenue: string;
    readonly share: string;
    readonly class: string;
    readonly profit: string;
    /** Who has no name in the list: the number of the row. */
    readonly unnamed: (row: number) => string;
  };
}

/** What is said around the curves and the table of customers. */
export interface FigureWords {
  readonly curve: {
    readonly title: string;
    readonly description: (top: string, share: string) => string;
    readonly customers: string;
    readonly revenue: string;
    readonly own: string;
    readonly equal: string;
    readonly point: (top: string, share: string) => string;
    readonly rule: string;
  };
  /** What a Gini coefficient means, from nearly equal to nearly all with one. */
  readonly bands: readonly [string, string, string, string, string];
  /** What 0 and 1 would be, and the distribution of the rule. */
  readonly scale: string;
  readonly classes: {
    readonly title: string;
    /** How many customers are in a class, and what part of the revenue they bring. */
    readonly size: (name: string, customers: string, share: string) => string;
    /** What opens the table of customers. */
    readonly open: string;
    /** Shows the rest of a long table. */
    readonly all: (customers: number) => string;
    readonly convention: string;
  };
  readonly whale: {
    readonly title: string;
    readonly description: (peak: string) => string;
    readonly customers: string;
    readonly profit: string;
    readonly own: string;
    readonly whole: string;
    readonly peak: (share: string) => string;
    readonly nobody: string;
    readonly meaning: string;
  };
}
