import type { CalculatorWords } from '../shell/calculatorWords.ts';
import type { IcebergParameter, IcebergResult } from './parameters.ts';

/** What the complaint-iceberg calculator says beyond the shell. */
export interface IcebergWords extends CalculatorWords<IcebergParameter, IcebergResult> {
  /** How far the truth may be from the count. */
  readonly range: (lowest: string, highest: string) => string;
  readonly convention: string;
}
