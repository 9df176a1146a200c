import { expect, test as base, type Page, type Request } from '@playwright/test';

interface SiteFixtures {
  /** Every request of this test's pages so far, in order. */
  readonly requests: readonly Request[];
  /** Messages of the browser that a test brings about on purpose. */
  readonly expectedMessages: readonly RegExp[];
  /** Whether pages are kept for readers without network. Elsewhere that would only mix requests of its own among the test's. */
  readonly keepsPages: boolean;
  readonly noComplaints: undefined;
}

/** What a page must never show: a computation that went wrong and was printed all the same. */
const nonsense = /.*(?:NaN|∞|Infinity|undefined|\[object).*/g;

/**
 * A test that also fails when a page complains in its console, breaks its own security policy, asks anything
 * of another host, or shows a number that is none.
 */
export const test = base.extend<SiteFixtures>({
  expectedMessages: [[], { option: true }],
  keepsPages: [false, { option: true }],
  requests: async ({ context }, use) => {
    const requests: Request[] = [];
    context.on('request', (request) => requests.push(request));
    await use(requests);
  },
  noComplaints: [
    async ({ context, baseURL, requests, expectedMessages, keepsPages }, use) => {
      const complaints: string[] = [];
      context.on('console', (message) => {
        if (['error', 'warning', 'assert'].includes(message.type())) complaints.push(message.text());
      });
      context.on('weberror', (error) => complaints.push(error.error().message));
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          // eslint-disable-next-line no-console -- the console is where this test listens
          console.error(`security policy: ${violatedDirective} ${blockedURI}`);
        });
      });
      if (!keepsPages)
        await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
      await use(undefined);

      for (const page of context.pages()) await expectNoNonsense(page);
      const unexpected = complaints.filter((text) => !expectedMessages.some((known) => known.test(text)));
      expect.soft(unexpected, 'the browser has nothing to complain about').toEqual([]);
      const here = new URL(baseURL ?? '').origin;
      const foreign = requests.map((request) => request.url()).filter((url) => new URL(url).origin !== here);
      expect.soft(foreign, 'no request leaves for another host').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Fails when the page shows a number that is none. */
export async function expectNoNonsense(page: Page): Promise<void> {
  const text = await page.locator('body').innerText();
  expect.soft(text.match(nonsense) ?? [], 'lines that show no number').toEqual([]);
}
