import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';

interface Props<Shown> {
  readonly of: Shown | undefined;
  readonly draw: (shown: Shown) => VNode;
}

/** Draws what there is, and again only when it is another: a long report anew at each step would hold the page up. */
export function Once<Shown>({ of, draw }: Props<Shown>) {
  return useMemo(() => (of === undefined ? null : draw(of)), [of]);
}
