import type { Language } from '@monday-letter/locale';

import type { CalculatorPage } from '../calculators/calculatorPages.ts';
import { inCurrency, onlyVariant, type Example } from '../calculators/shell/declaration.ts';
import type { Definition } from '../calculators/shell/definition.ts';
import { outcomeOf } from '../calculators/shell/outcomeOf.ts';
import { printWorkedLine, type PrintedLine } from '../calculators/shell/printWorkedLine.ts';
import { currencyOf } from '../calculators/shell/readExample.ts';

/** How a calculator computes: its formulas, and since when it does so. */
export interface Formulas {
  readonly title: string;
  readonly path: string;
  readonly version: number;
  /** The day on which the version came into use. */
  readonly since: string;
  /** For each way of asking, what it is called (nothing, where there is one alone) and its formulas. */
  readonly variants: readonly {
    readonly asked: string | undefined;
    readonly lines: readonly PrintedLine[];
  }[];
  readonly method: readonly string[];
}

/** The formulas of a calculator with its own example, as it prints them below its result. */
export function formulasOf({ definition, guides, paths }: CalculatorPage, language: Language): Formulas {
  const { declaration, words, since } = definition;
  const variants = declaration.variants ?? [onlyVariant];
  return {
    title: words[language].title,
    path: paths[language],
    version: declaration.version,
    since: since.at(-1) ?? '',
    variants: variants.map((variant) => ({
      asked: words[language].variants?.answers[variant],
      lines: linesOf(definition, variant, language),
    })),
    method: guides[language].method,
  };
}

function linesOf(definition: Definition, variant: string, language: Language): readonly PrintedLine[] {
  const { declaration, words } = definition;
  const currency = currencyOf[language];
  const values = Object.fromEntries(
    Object.entries(declaration.parameters).map(([name, parameter]) => [
      name,
      inCurrency(parameter.default, currency),
    ]),
  );
  const example: Example = { currency, variant, values };
  const outcome = outcomeOf(definition, example);
  if (outcome.kind === 'none') return [];
  return outcome.worked.map((line) =>
    printWorkedLine(line, outcome, values, declaration, words[language], { language, currency }),
  );
}
