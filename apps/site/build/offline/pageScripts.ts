import { filesCache, pagesCache, workerFile } from '../../src/serviceWorker/offlinePlan.ts';

/** Starts the worker that keeps pages for readers without network, when the page itself is done. */
export function registerScript(basePath: string): string {
  return `addEventListener("load",()=>navigator.serviceWorker?.register("${basePath}${workerFile}").catch(()=>0))`;
}

/**
 * Puts an end to the worker of an edition for readers that was served at the same address before: while authors
 * write, nothing may come from a cache, and nothing unpublished may go there.
 */
export const leaveScript =
  'navigator.serviceWorker?.getRegistrations().then((all)=>all.map((one)=>one.unregister()));' +
  `self.caches&&${JSON.stringify([pagesCache, filesCache])}.map((name)=>caches.delete(name))`;
