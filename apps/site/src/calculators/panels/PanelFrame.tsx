import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import type { LiveCalculator, PanelName } from '../shell/panel.ts';

interface Props {
  readonly live: LiveCalculator;
  readonly name: PanelName;
  readonly children: ComponentChildren;
}

/** An opened panel: it is called what its button is called, and takes the focus, for the button is not next to it. */
export function PanelFrame({ live: { declaration, shell }, name, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = `${declaration.name}-${name}`;
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section aria-labelledby={id}>
      <h4 id={id} ref={heading} tabIndex={-1}>
        {shell.panels[name]}
      </h4>
      {children}
    </section>
  );
}
