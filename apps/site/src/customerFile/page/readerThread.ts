/** A thread that has begun, and waits for the file that its reader is still looking for. */
let prepared: Worker | null = null;

/** Begins a thread that is to read a file: it takes a moment, and the reader needs one to choose. */
export function prepareThread(): void {
  if (prepared !== null) return;
  const worker = begin();
  // One whose code did not come is forgotten: the next begins anew, and tells.
  worker.addEventListener('error', (event) => {
    if (prepared !== worker) return;
    event.preventDefault();
    prepared = null;
  });
  prepared = worker;
}

/** The thread that was prepared, or a new one. */
export function takeThread(): Worker {
  const worker = prepared ?? begin();
  prepared = null;
  return worker;
}

function begin(): Worker {
  return new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' });
}
