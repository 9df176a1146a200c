import { beforeEach, describe, expect, test } from 'vitest';

import { createShelf, type Shelf } from './createShelf.ts';
import { FakeCaches } from './fakeCaches.ts';
import { filesCache, iconFile, pagesCache, workerFile } from './offlinePlan.ts';

const scope = 'https://example.org/letter/';
const file = (name: string) => `${scope}_astro/${name}`;
const post = `${scope}hu/level/`;
const plan = {
  version: 'v1',
  offline: { hu: 'hu/internet-nelkul/', et: 'et/internetita/' },
  calculators: { hu: ['hu/kalkulatorok/', 'hu/kalkulatorok/pareto/'], et: ['et/kalkulaatorid/'] },
};

/** A page of the site that names some files. */
const page = (text: string, ...names: string[]) =>
  `${text} ${names.map((name) => `<link href="/letter/_astro/${name}">`).join('')}<script>'/${workerFile}'</script>`;

/** What stands on the host: text by address; a page where the address ends with a slash. */
let host: Map<string, string>;
let asked: string[];
let windows: number;
let thrifty: boolean;
let caches: FakeCaches;
let shelf: Shelf;

const shelfOfVersion = (version: string) =>
  createShelf({
    caches,
    scope,
    plan: { ...plan, version },
    isThrifty: () => thrifty,
    countWindows: async () => windows,
    fetch: async (address) => {
      asked.push(address);
      const text = host.get(address);
      return text === undefined
        ? gone(404)
        : answer(text, address.endsWith('/') ? 'text/html' : 'text/javascript');
    },
  });

beforeEach(() => {
  host = new Map([
    [post, page('A', 'island.js')],
    [file('island.js'), 'import"./shared.js";import(`./later.js`)'],
    [file('shared.js'), ''],
    [file('later.js'), ''],
    [scope + iconFile, '<svg/>'],
    [`${scope}hu/internet-nelkul/`, page('nincs')],
    [`${scope}hu/kalkulatorok/`, page('kalkulátorok')],
    [`${scope}hu/kalkulatorok/pareto/`, page('pareto', 'island.js')],
    [`${scope}et/internetita/`, page('pole')],
    [`${scope}et/kalkulaatorid/`, page('kalkulaatorid')],
  ]);
  asked = [];
  windows = 0;
  thrifty = false;
  caches = new FakeCaches();
  shelf = shelfOfVersion('v1');
});

const answer = (text: string, type = 'text/html; charset=utf-8', status = 200): Response =>
  basic(new Response(text, { status, headers: { 'Content-Type': type } }));
const gone = (status: number) => answer('nothing here', 'text/html', status);
/** As the browser marks answers of the site's own host. */
const basic = (response: Response): Response => Object.defineProperty(response, 'type', { value: 'basic' });
const textOf = async (response: Promise<Response | undefined>) => (await response)?.text();

describe('a page that was read', () => {
  test('is kept with every file that it may come to need', async () => {
    expect(await shelf.keepPage(post, answer(page('A', 'island.js')))).toBe(true);
    expect(await textOf(shelf.page(post))).toContain('A');
    expect(asked).toEqual([file('island.js'), file('shared.js'), file('later.js')]);
    for (const name of ['island.js', 'shared.js', 'later.js'])
      expect(await shelf.file(file(name))).toBeDefined();
  });

  test('fetches no file again that is here', async () => {
    await shelf.keepPage(post, answer(page('A', 'island.js')));
    asked = [];
    await shelf.keepPage(`${scope}hu/masik/`, answer(page('M', 'island.js')));
    expect(asked).toEqual([]);
  });

  test('is followed by its new version', async () => {
    await shelf.keepPage(post, answer(page('A', 'island.js')));
    host.set(file('islandB.js'), '');
    await shelf.keepPage(post, answer(page('B', 'islandB.js')));
    expect(await textOf(shelf.page(post))).toContain('B');
  });

  test('stays as it was while files of the new version cannot be had', async () => {
    await shelf.keepPage(post, answer(page('A', 'island.js')));
    expect(await shelf.keepPage(post, answer(page('B', 'notThere.js')))).toBe(false);
    expect(await textOf(shelf.page(post))).toContain('A');
  });

  test('is kept without its files rather than not at all', async () => {
    expect(await shelf.keepPage(post, answer(page('A', 'notThere.js')))).toBe(false);
    expect(await textOf(shelf.page(post))).toContain('A');
  });

  test('goes when it is gone from the site', async () => {
    for (const status of [404, 410]) {
      await shelf.keepPage(post, answer(page('A')));
      await shelf.keepPage(post, gone(status));
      expect(await shelf.page(post)).toBeUndefined();
    }
  });

  test('stays when the host is in trouble', async () => {
    await shelf.keepPage(post, answer(page('A')));
    await shelf.keepPage(post, gone(503));
    expect(await textOf(shelf.page(post))).toContain('A');
  });
});

test.each<[what: string, response: () => Response]>([
  ['a page of an edition that is not for readers', () => answer('<p>preview')],
  ['a feed', () => answer(page('feed'), 'application/rss+xml')],
  ['a page of another host', () => new Response(page('A'), { headers: { 'Content-Type': 'text/html' } })],
  ['what a redirect led to', () => Object.defineProperty(answer(page('A')), 'redirected', { value: true })],
])('%s is not kept', async (_, response) => {
  expect(await shelf.keepPage(post, response())).toBe(false);
  expect(await caches.addresses(pagesCache)).toEqual([]);
});

test('a page in place of a script is no script', async () => {
  await shelf.keepFile(file('island.js'), answer('<p>not found'));
  expect(await shelf.file(file('island.js'))).toBeUndefined();
});

describe('what is kept for everybody', () => {
  const hungarian = ['hu/internet-nelkul/', 'hu/kalkulatorok/', 'hu/kalkulatorok/pareto/'].map(
    (each) => scope + each,
  );

  test('comes in the language that is read, and no other', async () => {
    await shelf.keepPlanned(post);
    expect(await caches.addresses(pagesCache)).toEqual(hungarian);
    expect(await shelf.file(file('later.js'))).toBeDefined();
  });

  test('is fetched once a version', async () => {
    await shelf.keepPlanned(post);
    asked = [];
    await shelf.keepPlanned(post);
    expect(asked).toEqual([]);
    await shelfOfVersion('v2').keepPlanned(post);
    expect(asked).toEqual([...hungarian, scope + iconFile]);
  });

  test('is gone on with where it broke off', async () => {
    host.delete(`${scope}hu/kalkulatorok/pareto/`);
    await shelf.keepPlanned(post);
    host.set(`${scope}hu/kalkulatorok/pareto/`, page('pareto'));
    await shelf.keepPlanned(post);
    expect(await textOf(shelf.page(`${scope}hu/kalkulatorok/pareto/`))).toContain('pareto');
  });

  test('is nothing where a page is in both languages', async () => {
    await shelf.keepPlanned(`${scope}49/`);
    expect(asked).toEqual([]);
  });
});

describe('where every byte is paid for', () => {
  beforeEach(() => {
    thrifty = true;
  });

  test('a page is kept without fetching anything for it', async () => {
    await shelf.keepPage(post, answer(page('A', 'island.js')));
    expect(await textOf(shelf.page(post))).toContain('A');
    expect(asked).toEqual([]);
  });

  test('the page without network is fetched once, and no calculator', async () => {
    await shelf.keepPlanned(post);
    await shelf.keepPlanned(post);
    expect(asked).toEqual([`${scope}hu/internet-nelkul/`]);
  });

  test('the calculators come as soon as bytes are free', async () => {
    await shelf.keepPlanned(post);
    thrifty = false;
    await shelf.keepPlanned(post);
    expect(await shelf.page(`${scope}hu/kalkulatorok/pareto/`)).toBeDefined();
  });
});

describe('the page without network', () => {
  test('is in the language of the address', async () => {
    await shelf.keepPlanned(`${scope}hu/`);
    await shelf.keepPlanned(`${scope}et/`);
    expect(await textOf(shelf.offlinePage(`${scope}hu/x/`))).toContain('nincs');
    expect(await textOf(shelf.offlinePage(`${scope}et/x/`))).toContain('pole');
  });

  test('is in the language that is here where the address has none, or another', async () => {
    await shelf.keepPlanned(`${scope}et/`);
    expect(await textOf(shelf.offlinePage(`${scope}49/`))).toContain('pole');
    expect(await textOf(shelf.offlinePage(`${scope}hu/x/`))).toContain('pole');
  });

  test('is none before anything was read', async () => {
    expect(await shelf.offlinePage(`${scope}hu/x/`)).toBeUndefined();
  });
});

describe('tidying up', () => {
  const readTwoVersions = async () => {
    await shelf.keepPage(post, answer(page('A', 'island.js')));
    host.set(file('islandB.js'), 'import"./shared.js"');
    await shelf.keepPage(post, answer(page('B', 'islandB.js')));
  };

  test('throws away files that no page here needs, and no other', async () => {
    await shelf.keepPage(`${scope}hu/regi/`, answer(page('R', 'later.js')));
    await readTwoVersions();
    await shelf.tidy();
    const left = await caches.addresses(filesCache);
    expect(left).toEqual(expect.arrayContaining(['later.js', 'shared.js', 'islandB.js'].map(file)));
    expect(left).not.toContain(file('island.js'));
  });

  test('waits while a window is open: it may show a page of the version before', async () => {
    windows = 1;
    await readTwoVersions();
    await shelf.tidy();
    expect(await caches.addresses(filesCache)).toContain(file('island.js'));
  });

  test('happens once a version', async () => {
    await shelf.tidy();
    await readTwoVersions();
    await shelf.tidy();
    expect(await caches.addresses(filesCache)).toContain(file('island.js'));
    await shelfOfVersion('v2').tidy();
    expect(await caches.addresses(filesCache)).not.toContain(file('island.js'));
  });

  test('forgets what was read longest ago, and no calculator', async () => {
    await shelf.keepPlanned(post);
    for (let number = 1; number <= 61; number += 1)
      await shelf.keepPage(`${scope}hu/${number}/`, answer(page('x')));
    await shelf.keepPage(`${scope}hu/1/`, answer(page('read again')));
    await shelf.tidy();
    expect(await shelf.page(`${scope}hu/1/`)).toBeDefined();
    expect(await shelf.page(`${scope}hu/2/`)).toBeUndefined();
    expect(await shelf.page(`${scope}hu/3/`)).toBeDefined();
    expect(await shelf.page(`${scope}hu/kalkulatorok/`)).toBeDefined();
  });

  test('does not make the calculators be fetched again', async () => {
    await shelf.keepPlanned(post);
    await shelf.tidy();
    expect(await textOf(shelf.file(scope + iconFile))).toBe('<svg/>');
    asked = [];
    await shelf.keepPlanned(post);
    expect(asked).toEqual([]);
  });
});
