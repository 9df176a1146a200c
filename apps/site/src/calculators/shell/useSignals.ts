import { effect } from '@preact/signals-core';
import { useEffect, useReducer } from 'preact/hooks';

/**
 * Renders the component again whenever a signal that `read` looks at has changed. One subscription for a whole
 * calculator: the fields below it take plain values.
 */
export function useSignals(read: () => void): void {
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let first = true;
    return effect(() => {
      read();
      if (!first) renderAgain(undefined);
      first = false;
    });
  }, []);
}
