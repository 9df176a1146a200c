import panels from '../../styles/panels.css?url';

/** The address of a stylesheet; of one for paper alone, as such. */
export type Styles = string | { readonly print: string };

const fetched = new Map<string, Promise<void>>();

/** A part that is shown only once the styles are there that it needs, besides those of all that opens on request: so that it never changes its looks. */
export function styled<T>(load: () => Promise<T>, ...others: readonly Styles[]): () => Promise<T> {
  return async () => {
    const [part] = await Promise.all([load(), ...[panels, ...others].map(fetchStyles)]);
    return part;
  };
}

function fetchStyles(styles: Styles): Promise<void> {
  const address = typeof styles === 'string' ? styles : styles.print;
  const before = fetched.get(address);
  if (before !== undefined) return before;
  const now = new Promise<void>((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    if (typeof styles !== 'string') link.media = 'print';
    link.href = address;
    link.onload = () => {
      resolve();
    };
    // Plain, a part does what it does; the next one asks for the styles again.
    link.onerror = () => {
      fetched.delete(address);
      link.remove();
      resolve();
    };
    document.head.append(link);
  });
  fetched.set(address, now);
  return now;
}
