import type { Example } from '../shell/declaration.ts';
import { shellWords } from '../shell/words.hu.ts';
import { LifetimeValue } from './LifetimeValue.tsx';
import { words } from './words.hu.ts';

/** The calculator in Hungarian: an island of its own, so that a reader downloads one language. */
export function LifetimeValueHu({ example }: { readonly example: Example }) {
  return <LifetimeValue language="hu" example={example} words={words} shell={shellWords} />;
}
