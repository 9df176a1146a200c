import { filesCache, pagesCache } from '../serviceWorker/offlinePlan.ts';
import { keptPages, type KeptPage, type KnownAddresses } from './keptPages.ts';

/** Fills the page without network: what is on this device, what is missing, a way to forget it all. */
export async function showKeptPages(): Promise<void> {
  showWhatIsMissing();
  const pages = await readKeptPages();
  const { lang } = document.documentElement;
  for (const list of part('kept').querySelectorAll<HTMLElement>('[data-list]')) {
    const name = list.dataset['list'];
    const own = pages.filter((page) => (page.language === lang ? page.kind : page.language) === name);
    list.append(...own.map(itemOf));
    if (list.parentElement) list.parentElement.hidden = own.length === 0;
  }
  part('nothing').hidden = pages.length > 0;
  part('forget').hidden = pages.length === 0;
  part('forget').addEventListener('click', () => void forget());
}

/** The browser shows this page at the address of the one that it could not get. */
function showWhatIsMissing(): void {
  const isOwn = known('own').includes(location.pathname);
  part('missing').hidden = isOwn;
  if (isOwn) return;
  const again = () => {
    location.reload();
  };
  part('missing').querySelector('button')?.addEventListener('click', again);
  addEventListener('online', again);
}

async function readKeptPages(): Promise<readonly KeptPage[]> {
  try {
    const cache = await caches.open(pagesCache);
    const texts = await Promise.all(
      (await cache.keys()).map(async (request) => {
        const text = (await (await cache.match(request, { ignoreVary: true }))?.text()) ?? '';
        // This page's policy holds for what it parses, and knows no other page's styles.
        const plain = text.replaceAll(/<style[\s\S]*?<\/style>/g, '');
        return {
          address: new URL(request.url).pathname,
          page: new DOMParser().parseFromString(plain, 'text/html'),
        };
      }),
    );
    return keptPages(texts, { calculators: known('calculators'), file: known('file'), own: known('own') });
  } catch {
    // Some browsers keep nothing in private windows, and say so by refusing.
    return [];
  }
}

function itemOf({ address, title, dateline }: KeptPage): HTMLElement {
  const [item, anchor] = [document.createElement('li'), document.createElement('a')];
  anchor.href = address;
  anchor.textContent = title;
  item.append(anchor);
  if (dateline !== '') {
    const line = document.createElement('p');
    line.className = 'dateline';
    line.textContent = dateline;
    item.append(line);
  }
  return item;
}

/** What is read from now on is kept again. */
async function forget(): Promise<void> {
  await Promise.all([pagesCache, filesCache].map((name) => caches.delete(name)));
  for (const section of part('kept').querySelectorAll('section')) section.hidden = true;
  part('forget').hidden = true;
  part('content').focus({ preventScroll: true });
  const status = part('forgotten');
  status.textContent = status.dataset['text'] ?? '';
}

function known(name: keyof KnownAddresses): readonly string[] {
  return part('kept').dataset[name]?.split(' ') ?? [];
}

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`There is no #${id}`);
  return found;
}
