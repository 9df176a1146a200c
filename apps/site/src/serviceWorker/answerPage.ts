import type { Shelf } from './createShelf.ts';

/** How long a reader waits for the network while an earlier copy of the page is here. */
export const patienceMilliseconds = 3000;

/**
 * The answer to a page: from the network, and kept; the copy that is here where the network is slow, away or in
 * trouble; the page that says so where there is none.
 *
 * @param address without question and anchor
 * @param network what the network answers
 * @param later keeps the worker alive for work that the answer does not wait for
 */
export async function answerPage(
  address: string,
  network: Promise<Response>,
  shelf: Shelf,
  later: (work: Promise<unknown>) => void,
): Promise<Response> {
  const keep = (answer: Response) => shelf.keepPage(address, answer.clone());
  const kept = await shelf.page(address);
  if (kept !== undefined) {
    const timeIsUp = new Promise<undefined>((resolve) => {
      setTimeout(resolve, patienceMilliseconds);
    });
    const soon = await Promise.race([network, timeIsUp]).catch(() => undefined);
    if (soon === undefined) later(network.then(keep).catch(() => undefined));
    if (soon === undefined || soon.status >= 500) return kept;
  }
  try {
    const answer = await network;
    later(keep(answer));
    return answer;
  } catch (error) {
    const page = await shelf.offlinePage(address);
    if (page === undefined) throw error;
    return page;
  }
}
