/** What this tab holds for the one that it opens: the fragment of a link, by the name of its calculator. */
interface Handing {
  handedOver?: Record<string, string>;
}

const list = /,list:[^,]*/;

/** A fragment without its list, and with a sign that one was to come: whoever opens it elsewhere is told that it is missing. */
export function withoutList(fragment: string): string {
  return fragment.replace(list, ',list:tab');
}

/**
 * Holds a fragment for the tab that is about to be opened. A long list of the reader's own takes this way: in no
 * address, and so in no history of the browser.
 */
export function handOver(name: string, fragment: string): void {
  const handing = globalThis as Handing;
  handing.handedOver = { ...handing.handedOver, [name]: fragment };
}

/** What the tab that opened this one holds for a calculator, once. */
export function takeHandedOver(name: string): string | undefined {
  try {
    const { handedOver = {} } = (globalThis.opener ?? {}) as Handing;
    const fragment = handedOver[name];
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a record by name
    delete handedOver[name];
    return fragment;
  } catch {
    // A page of another site opened this one, and says nothing.
    return undefined;
  }
}
