import type { FunctionComponent, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { asServed } from './asServed.ts';

/**
 * A part of a view that takes no input, such as a chart: it stands as the server drew it, and its code is fetched when
 * what it shows changes for the first time. Whoever only reads never loads it.
 *
 * @param View the part itself, on the server; null in a browser, so that its code is left out there:
 *   `import.meta.env.SSR ? LineChart : null`
 */
export function later<P extends object>(
  View: FunctionComponent<P> | null,
  load: () => Promise<FunctionComponent<P>>,
): (props: { readonly of: unknown; readonly view: P }) => VNode {
  return function Later({ of, view }) {
    const [Loaded, setLoaded] = useState<FunctionComponent<P> | null>(null);
    const served = useRef(of);
    const place = useRef<HTMLDivElement>(null);
    useEffect(() => {
      // A place without content was not there when the server drew.
      if (Loaded !== null || (of === served.current && place.current?.hasChildNodes() === true)) return;
      void load().then((loaded) => {
        setLoaded(() => loaded);
      });
    }, [of]);
    if (Loaded !== null) {
      return (
        <div key="live">
          <Loaded {...view} />
        </div>
      );
    }
    if (View !== null) {
      return (
        <div>
          <View {...view} />
        </div>
      );
    }
    return <div ref={place} dangerouslySetInnerHTML={asServed} />;
  };
}
