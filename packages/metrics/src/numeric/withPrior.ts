import type { Surface } from './maximise.ts';

/** What is held likely of parameters before any data. */
export interface Prior {
  /** The most likely value of each parameter; null where every value is as likely as any other. */
  readonly centres: readonly (number | null)[];
  /** The standard deviation of the others around it; above 0. */
  readonly deviation: number;
}

/** The logarithm of a normal prior, without the constant: 0 at its centre. */
export function logPrior({ centres, deviation }: Prior, parameters: readonly number[]): number {
  return centres.reduce<number>((sum, centre, i) => {
    if (centre === null) return sum;
    const distance = ((parameters[i] as number) - centre) / deviation;
    return sum - (distance * distance) / 2;
  }, 0);
}

/** A log-likelihood with the logarithm of a normal prior added, derivatives and all. */
export function withPrior(
  evaluate: (parameters: readonly number[]) => Surface,
  prior: Prior,
): (parameters: readonly number[]) => Surface {
  const { centres, deviation } = prior;
  const precision = 1 / (deviation * deviation);
  return (parameters) => {
    const { value, gradient, hessian } = evaluate(parameters);
    const size = parameters.length;
    return {
      value: value + logPrior(prior, parameters),
      gradient: Array.from(gradient, (slope, i) => {
        const centre = centres[i] ?? null;
        return centre === null ? slope : slope - precision * ((parameters[i] as number) - centre);
      }),
      hessian: Array.from(hessian, (curvature, i) => {
        const isOwn = i % (size + 1) === 0 && (centres[i / (size + 1)] ?? null) !== null;
        return isOwn ? curvature - precision : curvature;
      }),
    };
  };
}
