import type { Refusal } from './refusal.ts';

/** Thrown wherever it turns out that nothing can be made of the file. */
export class FileRefused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`File refused: ${refusal.code}`);
    this.refusal = refusal;
  }
}
