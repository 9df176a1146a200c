import type { EstonianCase } from './estonianCase.ts';
import { estonianEndings, type EstonianEnding } from './estonianEndings.ts';

/** Every form `formatQuantity` knows in Estonian, to check what an author wrote. */
export const estonianCases: readonly EstonianCase[] = /* @__PURE__ */ listCases();

function listCases(): readonly EstonianCase[] {
  return Object.freeze([
    'nominative',
    'partitive',
    ...(Object.keys(estonianEndings) as EstonianEnding[]),
    'attributive',
    'multiplicative',
  ] satisfies EstonianCase[]);
}
