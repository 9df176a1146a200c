/** Starts the thread that writes all customers into a file. */
export function startCsvThread(): Worker {
  return new Worker(new URL('../csvWorker.ts', import.meta.url), { type: 'module' });
}

/** Has the code of that thread fetched, so that the file can be written without network later. */
export function fetchCsvThread(): void {
  const worker = startCsvThread();
  const end = (event: Event) => {
    // Whether the code came is told when it is needed.
    event.preventDefault();
    worker.terminate();
  };
  worker.addEventListener('message', end);
  worker.addEventListener('error', end);
}
