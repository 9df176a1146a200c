import type { ProblemCode } from '../preview.ts';

/** What is wrong with a text that is neither a number nor a date nor a name: a formula, or the error of one. */
export function textProblem(text: string): ProblemCode | null {
  if (!text.startsWith('=') && !text.startsWith('#')) return null;
  if (/^=[A-ZÀ-Ž(+\-@]/i.test(text)) return 'formula';
  return /^#(?:[A-ZÀ-Ž0-9/]+[!?]|N\/A|HIÁNYZIK|PUUDUB|[A-ZÀ-Ž/]{3,}\??!?)$/i.test(text)
    ? 'formulaError'
    : null;
}
