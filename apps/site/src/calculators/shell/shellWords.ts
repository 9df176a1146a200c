import type { FieldToolName } from './fieldTool.ts';
import type { OnDemand } from './onDemand.ts';
import type { ParameterUnit } from './declaration.ts';
import type { PanelName } from './panel.ts';

/** What every calculator says, and what more it can do, in one language. */
export interface ShellWords {
  readonly currency: string;
  readonly currencyNames: { readonly HUF: string; readonly EUR: string };
  readonly currencyChanged: string;
  readonly period: { readonly year: string; readonly month: string };
  /** The choice of the period, for who cannot see that it stands beside the number. */
  readonly periodOf: (label: string) => string;
  readonly periodChanged: (before: string, after: string) => string;
  /** What each unit is called beside a number. Money is called by its currency. */
  readonly units: Readonly<Record<Exclude<ParameterUnit, 'money'>, string>>;
  readonly worked: string;
  readonly stale: string;
  /** Behind a number of the article that no result stands behind any more. */
  readonly old: string;
  readonly readAs: (number: string) => string;
  readonly reset: string;
  readonly undo: string;
  /** A chart's numbers as a table. */
  readonly numbers: string;
  readonly tools: string;
  readonly panels: Readonly<Record<PanelName, string>>;
  /** Closes one of them. */
  readonly close: string;
  /** Numbers that this browser keeps are on offer. */
  readonly kept: string;
  readonly fieldTools: Readonly<Record<FieldToolName, string>>;
  /** What was asked for could not be fetched. */
  readonly notLoaded: string;
  readonly onDemand: () => Promise<OnDemand>;
}
