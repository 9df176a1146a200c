import type { CustomerCategory } from '@monday-letter/metrics';

import type { CalculatorWords } from '../shell/calculatorWords.ts';
import type {
  fourCategoriesDeclaration,
  FourCategoriesParameter,
  FourCategoriesResult,
} from './parameters.ts';

/** What the calculator of the four categories says beyond the shell. */
export interface FourCategoriesWords extends CalculatorWords<FourCategoriesParameter, FourCategoriesResult> {
  readonly list: NonNullable<CalculatorWords['list']> & {
    readonly columns: Readonly<Record<keyof typeof fourCategoriesDeclaration.list.columns, string>>;
  };
  readonly categories: Readonly<Record<CustomerCategory, string>>;
  /** What to try first with the customers of a category. */
  readonly firstSteps: Readonly<Record<CustomerCategory, string>>;
  readonly map: string;
  /** The map for who cannot see it. */
  readonly mapDescription: string;
  /** Which customers share a circle on the map: how many, and their numbers in the list. */
  readonly together: (circles: string) => string;
  readonly shares: string;
  readonly first: string;
  /** The axes of the map, with their units in brackets. */
  readonly marginAxis: string;
  readonly effortAxis: string;
  /** Moves both borders to the middle of the list. */
  readonly suggest: string;
  readonly category: string;
  readonly convention: string;
}
