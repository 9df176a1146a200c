import { seededRandom } from '../numeric/seededRandom.ts';
import type { DrawOptions } from './parameterDraws.ts';

/** A maximum of a likelihood on the logarithms of its parameters. */
interface FittedLogs {
  readonly logs: readonly number[];
  readonly covariance: readonly (readonly number[])[];
}

/** Normal draws around a maximum, with the covariance of its logarithms. */
export function drawLogs({ logs, covariance }: FittedLogs, { count, seed }: DrawOptions): number[][] {
  const { normal } = seededRandom(seed);
  const root = lowerRoot(covariance);
  return Array.from({ length: count }, () => {
    const noise = logs.map(normal);
    return logs.map((log, i) => log + sumOfProducts(root[i] as readonly number[], noise));
  });
}

/** The lower triangle L with LLᵀ = covariance (Cholesky). */
function lowerRoot(covariance: readonly (readonly number[])[]): number[][] {
  const root: number[][] = [];
  for (const [i, row] of covariance.entries()) {
    const line: number[] = [];
    for (let j = 0; j < i; j++) {
      const above = root[j] as readonly number[];
      line.push(((row[j] as number) - sumOfProducts(line, above)) / (above[j] as number));
    }
    line.push(Math.sqrt((row[i] as number) - sumOfProducts(line, line)));
    root.push(line);
  }
  return root;
}

/** Over as many as the first list has. */
function sumOfProducts(first: readonly number[], second: readonly number[]): number {
  return first.reduce((sum, value, i) => sum + value * (second[i] as number), 0);
}
