/** What a reader's browser runs beside the pages, so that they open without network. */
import { answerPage } from './answerPage.ts';
import { createShelf } from './createShelf.ts';
import { iconFile, type OfflinePlan } from './offlinePlan.ts';
import type { AskedEvent, Connection, WorkerScope } from './workerScope.ts';

/** Written before this script by the build. */
declare const plan: OfflinePlan;

/** Who leaves at once downloads nothing but the page. */
const settlingMilliseconds = 5000;

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const connection = (navigator as Navigator & { readonly connection?: Connection }).connection;
const openWindows = () => worker.clients.matchAll({ type: 'window', includeUncontrolled: true });

const shelf = createShelf({
  caches,
  fetch: (address, options) => fetch(address, options),
  scope,
  plan,
  isThrifty: () => connection?.saveData === true || /2g/.test(connection?.effectiveType ?? ''),
  countWindows: async () => (await openWindows()).length,
});

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([worker.clients.claim(), worker.registration.navigationPreload?.enable()]));
  setTimeout(() => void keepOpenPages(), settlingMilliseconds);
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || request.headers.has('Range')) return;
  if (request.mode === 'navigate') {
    const address = plainAddress(request.url);
    const answer = answerPage(address, fromNetwork(event), shelf, (work) => {
      event.waitUntil(work);
    });
    event.waitUntil(shelf.tidy());
    event.waitUntil(answer.then(() => shelf.keepPlanned(address)));
    event.respondWith(answer);
  } else if (request.url.startsWith(`${scope}_astro/`) || request.url === scope + iconFile) {
    event.respondWith(answerFile(event));
  }
});

/** The pages that were open before the worker was there. */
async function keepOpenPages(): Promise<void> {
  for (const { url } of await openWindows()) {
    await shelf.keepPage(plainAddress(url));
    await shelf.keepPlanned(url);
  }
}

async function fromNetwork(event: AskedEvent): Promise<Response> {
  return (await event.preloadResponse) ?? fetch(event.request);
}

/** A file's name changes with its content: the one that is here is the right one. The icon is fetched anew once a version. */
async function answerFile(event: AskedEvent): Promise<Response> {
  const address = plainAddress(event.request.url);
  const kept = await shelf.file(address);
  if (kept !== undefined) return kept;
  const answer = await fetch(event.request);
  event.waitUntil(shelf.keepFile(address, answer.clone()));
  return answer;
}

function plainAddress(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
