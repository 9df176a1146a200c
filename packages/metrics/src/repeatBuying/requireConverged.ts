interface Fit {
  readonly converged: boolean;
  readonly covarianceOfLogs: readonly (readonly number[])[] | null;
}

/** The covariances of a fit; throws if it did not converge. */
export function requireConverged(caller: string, fit: Fit): readonly (readonly number[])[] {
  if (!fit.converged || !fit.covarianceOfLogs) {
    throw new RangeError(`${caller}: fit must have converged, received one that did not`);
  }
  return fit.covarianceOfLogs;
}
