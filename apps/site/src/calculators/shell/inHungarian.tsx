import type { VNode } from 'preact';

import type { CalculatorProps } from './Calculator.tsx';
import type { Example } from './declaration.ts';
import { shellWords } from './words.hu.ts';

/** A calculator's view with its Hungarian words: an island of its own, so that a reader downloads one language. */
export function inHungarian<W>(
  View: (props: CalculatorProps<W>) => VNode,
  words: W,
): (props: { readonly example: Example }) => VNode {
  const island = ({ example }: { readonly example: Example }) => (
    <View language="hu" example={example} words={words} shell={shellWords} />
  );
  // Says what writes it on the server: Astro would find out by writing it once in vain.
  if (import.meta.env.SSR) Object.assign(island, { [Symbol.for('astro:renderer')]: '@astrojs/preact' });
  return island;
}
