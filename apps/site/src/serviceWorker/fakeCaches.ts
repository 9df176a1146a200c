/** A browser's caches in memory, as far as the shelf uses them: in the order in which things were put there. */
export class FakeCaches implements CacheStorage {
  readonly #caches = new Map<string, FakeCache>();

  async open(name: string): Promise<Cache> {
    const cache = this.#caches.get(name) ?? new FakeCache();
    this.#caches.set(name, cache);
    return cache as unknown as Cache;
  }

  async addresses(name: string): Promise<readonly string[]> {
    return (await (await this.open(name)).keys()).map(({ url }) => url);
  }

  async delete(name: string): Promise<boolean> {
    return this.#caches.delete(name);
  }

  async has(name: string): Promise<boolean> {
    return this.#caches.has(name);
  }

  async keys(): Promise<string[]> {
    return [...this.#caches.keys()];
  }

  match(): never {
    throw new Error('the shelf says which cache it means');
  }
}

class FakeCache {
  readonly #entries = new Map<string, Response>();

  async match(asked: string | Request): Promise<Response | undefined> {
    return this.#entries.get(addressOf(asked))?.clone();
  }

  async put(address: string, response: Response): Promise<void> {
    if (response.bodyUsed) throw new TypeError('the body has been read');
    this.#entries.delete(address);
    this.#entries.set(address, response);
  }

  async delete(asked: string | Request): Promise<boolean> {
    return this.#entries.delete(addressOf(asked));
  }

  async keys(): Promise<readonly Request[]> {
    return [...this.#entries.keys()].map((address) => new Request(address));
  }
}

function addressOf(asked: string | Request): string {
  return typeof asked === 'string' ? asked : asked.url;
}
