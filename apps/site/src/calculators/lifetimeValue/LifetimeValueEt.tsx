import type { Example } from '../shell/declaration.ts';
import { shellWords } from '../shell/words.et.ts';
import { LifetimeValue } from './LifetimeValue.tsx';
import { words } from './words.et.ts';

/** The calculator in Estonian: an island of its own, so that a reader downloads one language. */
export function LifetimeValueEt({ example }: { readonly example: Example }) {
  return <LifetimeValue language="et" example={example} words={words} shell={shellWords} />;
}
