import { fileNames } from './fileNames.ts';
import { filesCache, iconFile, pagesCache, workerFile, type OfflinePlan } from './offlinePlan.ts';

/** What the shelf needs of the browser around it. */
export interface Surroundings {
  readonly caches: CacheStorage;
  readonly fetch: (address: string, options?: RequestInit) => Promise<Response>;
  /** The site's root as a complete address, with its last slash. */
  readonly scope: string;
  readonly plan: OfflinePlan;
  /** Whether the reader pays for every byte: then nothing is fetched that was not asked for. */
  readonly isThrifty: () => boolean;
  /** How many windows show the site. */
  readonly countWindows: () => Promise<number>;
}

/** What a page works with. Of its pictures, each in several sizes, those stay that were shown. */
const worksWith = /\.(js|css|woff2)$/;

/** How many pages that somebody has read stay, the latest ones. */
const readPages = 60;

/** What was read and what was planned, kept for when there is no network. */
export interface Shelf {
  /**
   * Keeps a page with every file it may come to need, so that no page ever meets files of another version. Where
   * one of them cannot be had, an earlier copy of the page stays. What is no page of ours is not kept; what is
   * gone from the site goes from here.
   *
   * @returns whether the page is here now, complete
   */
  keepPage(address: string, answer?: Response): Promise<boolean>;
  /** Keeps the icon, the page without network and the calculators of the language that an address is in, once a version. */
  keepPlanned(address: string): Promise<void>;
  page(address: string): Promise<Response | undefined>;
  /** The page to show in place of one that is not here, in its language where its address has one. */
  offlinePage(address: string): Promise<Response | undefined>;
  file(address: string): Promise<Response | undefined>;
  keepFile(address: string, answer: Response): Promise<void>;
  /** Throws away, once a version and only while no window is open, what no page here needs any more. */
  tidy(): Promise<void>;
}

export function createShelf({ caches, fetch, scope, plan, isThrifty, countWindows }: Surroundings): Shelf {
  const languages = ['hu', 'et'] as const;
  const languageOf = (address: string) => languages.find((each) => address.startsWith(`${scope}${each}/`));
  const marked = (what: string) => `${scope}?${what}=${plan.version}`;
  const icon = scope + iconFile;
  const quietly = { priority: 'low' } as const;
  const match = async (cache: string, address: string) =>
    (await caches.open(cache)).match(address, { ignoreVary: true });

  // One thing after the other: what is tidied up must not be what is just being put there.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    const turn = last.then(job, job);
    last = turn;
    return turn;
  };

  const keepFile = async (address: string, answer: Response) => {
    // Some hosts answer with a page where a file is missing.
    const isFile = answer.ok && answer.type === 'basic' && !isPage(answer);
    if (isFile) await (await caches.open(filesCache)).put(address, answer);
  };
  const keepFilesOf = async (text: string, seen = new Set<string>()): Promise<boolean> => {
    const names = [...fileNames(text)].filter((name) => !seen.has(name) && worksWith.test(name));
    for (const name of names) seen.add(name);
    const kept = await Promise.all(
      names.map(async (name) => {
        const address = `${scope}_astro/${name}`;
        if (!(await match(filesCache, address))) await keepFile(address, await fetch(address, quietly));
        const file = await match(filesCache, address);
        return file !== undefined && (!name.endsWith('.js') || keepFilesOf(await file.text(), seen));
      }),
    );
    return kept.every(Boolean);
  };
  const keepPage = async (address: string, given?: Response) => {
    const answer = given ?? (await fetch(address, quietly));
    const pages = await caches.open(pagesCache);
    if (answer.status === 404 || answer.status === 410) await pages.delete(address);
    if (!answer.ok || answer.type !== 'basic' || answer.redirected || !isPage(answer)) return false;
    const text = await answer.clone().text();
    // A page that does not ask for this worker is of an edition that is not for readers.
    if (!text.includes(workerFile)) return false;
    const complete = isThrifty() || (await keepFilesOf(text).catch(() => false));
    if (complete || !(await match(pagesCache, address))) await pages.put(address, answer);
    return complete;
  };
  const neededFiles = async (text: string, found: Set<string>) => {
    for (const name of fileNames(text)) {
      if (found.has(name)) continue;
      found.add(name);
      const file = name.endsWith('.js') && (await match(filesCache, `${scope}_astro/${name}`));
      if (file) await neededFiles(await file.text(), found);
    }
  };

  return {
    keepPage: (address, answer) => inTurn(() => keepPage(address, answer)).catch(() => false),
    async keepPlanned(address) {
      const language = languageOf(address);
      if (language === undefined || (await match(filesCache, marked(language)))) return;
      const offline = scope + plan.offline[language];
      if (isThrifty() && (await match(pagesCache, offline))) return;
      const calculators = isThrifty() ? [] : plan.calculators[language].map((path) => scope + path);
      for (const page of [offline, ...calculators]) {
        if (!(await inTurn(() => keepPage(page)).catch(() => false))) return;
      }
      if (calculators.length === 0) return;
      await keepFile(icon, await fetch(icon, quietly));
      await (await caches.open(filesCache)).put(marked(language), new Response());
    },
    page: (address) => match(pagesCache, address),
    async offlinePage(address) {
      const own = languageOf(address);
      for (const language of own === undefined ? languages : [own, ...languages]) {
        const page = await match(pagesCache, scope + plan.offline[language]);
        if (page) return page;
      }
      return undefined;
    },
    file: (address) => match(filesCache, address),
    keepFile,
    tidy: () =>
      inTurn(async () => {
        if ((await countWindows()) > 0 || (await match(filesCache, marked('tidy')))) return;
        const [pages, files] = [await caches.open(pagesCache), await caches.open(filesCache)];
        const planned = languages.flatMap((each) => [plan.offline[each], ...plan.calculators[each]]);
        const read = (await pages.keys()).filter(({ url }) => !planned.includes(url.slice(scope.length)));
        for (const page of read.slice(0, -readPages)) await pages.delete(page);
        const needed = new Set<string>();
        for (const page of await pages.keys()) {
          await neededFiles((await (await pages.match(page, { ignoreVary: true }))?.text()) ?? '', needed);
        }
        const addresses = [...needed].map((name) => `${scope}_astro/${name}`);
        const kept = new Set([...addresses, icon, ...languages.map(marked)]);
        for (const file of await files.keys()) if (!kept.has(file.url)) await files.delete(file);
        await files.put(marked('tidy'), new Response());
      }),
  };
}

function isPage(answer: Response): boolean {
  return answer.headers.get('Content-Type')?.startsWith('text/html') === true;
}
