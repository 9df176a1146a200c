import styles from '../../styles/panels.css?url';

let fetched: Promise<void> | undefined;

/** A part that is shown only once the styles are there of what opens on request: so that it never changes its looks. */
export function styled<T>(load: () => Promise<T>): () => Promise<T> {
  return async () => {
    fetched ??= fetchStyles();
    const [part] = await Promise.all([load(), fetched]);
    return part;
  };
}

function fetchStyles(): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = styles;
    link.onload = () => {
      resolve();
    };
    // Plain, a part does what it does; the next one asks for the styles again.
    link.onerror = () => {
      fetched = undefined;
      link.remove();
      resolve();
    };
    document.head.append(link);
  });
}
