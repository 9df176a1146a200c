import { useState } from 'preact/hooks';

import type { OnDemand } from './onDemand.ts';
import type { ShellWords } from './shellWords.ts';

/** A part that is fetched when a reader asks for it: what came, whether it failed to come, and the asking. */
export function useOnDemand<T>({ onDemand }: ShellWords): {
  readonly loaded: T | null;
  readonly failed: boolean;
  readonly ask: (choose: ((parts: OnDemand) => Promise<T>) | null) => void;
} {
  const [{ loaded, failed }, set] = useState<{ loaded: T | null; failed: boolean }>(nothing);
  const ask = (choose: ((parts: OnDemand) => Promise<T>) | null) => {
    set(nothing);
    if (choose === null) return;
    onDemand()
      .then(choose)
      .then(
        (came) => {
          set({ loaded: came, failed: false });
        },
        () => {
          set({ loaded: null, failed: true });
        },
      );
  };
  return { loaded, failed, ask };
}

const nothing = { loaded: null, failed: false };
