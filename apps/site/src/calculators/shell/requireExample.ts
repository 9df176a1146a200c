import type { Language } from '@monday-letter/locale';

import type { Declaration, Example } from './declaration.ts';
import { readExample } from './readExample.ts';

/** An author's example, or an error that names what is wrong with it. */
export function requireExample<P extends string>(
  declaration: Declaration<P>,
  attributes: Readonly<Record<string, unknown>>,
  language: Language,
): Example<P> {
  const read = readExample(declaration, attributes, language);
  if (!read.ok) throw new RangeError(`<${declaration.name}>: ${read.problems.join('; ')}`);
  return read.example;
}
