/** The part of a service worker's surroundings that ours uses; TypeScript knows either pages or workers, not both. */
export interface WorkerScope {
  readonly registration: {
    readonly scope: string;
    readonly navigationPreload?: { enable(): Promise<void> };
  };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      readonly type: 'window';
      readonly includeUncontrolled: true;
    }): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskedEvent) => void): void;
}

export interface WorkerEvent {
  /** Keeps the worker alive until the work is done. */
  waitUntil(work: Promise<unknown>): void;
}

/** The browser asks for something. */
export interface AskedEvent extends WorkerEvent {
  readonly request: Request;
  /** The answer to a page that the browser asked for while the worker was still waking up. */
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}

/** What some browsers tell about the connection. */
export interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}
