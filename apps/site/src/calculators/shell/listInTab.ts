/** Under this name the tab counts how often the reader had everything erased. */
const countName = 'monday-letter-erased';

/** Where the tab refuses to count, at least this page does. */
let here = 0;

/**
 * How often everything was erased in this tab. A list that was put away before the latest time is not brought back:
 * earlier pages of the tab's history cannot be reached to take it out there.
 */
export function erasures(): number {
  try {
    return Number(sessionStorage.getItem(countName));
  } catch {
    return here;
  }
}

/** A list as the tab's own history holds it. */
type Held = readonly [text: string, erasures: number];

const held = (): Readonly<Record<string, Held | undefined>> =>
  (history.state ?? {}) as Readonly<Record<string, Held | undefined>>;

/** The list that the tab's history holds at this page, for a reload and for the way back. */
export function listInTab(id: string): string | undefined {
  const [text, when] = held()[id] ?? [];
  return when === erasures() ? text : undefined;
}

/** Has the tab's history hold a list at this page; whether it does. */
export function holdInTab(id: string, text: string): boolean {
  try {
    history.replaceState({ ...held(), [id]: [text, erasures()] }, '');
    return true;
  } catch {
    return false;
  }
}

/** Takes all lists out of the tab's history, at this page at once, at others before anybody sees them. */
export function eraseInTab(): void {
  here += 1;
  try {
    sessionStorage.setItem(countName, String(erasures() + 1));
    const others = Object.entries(held()).filter(([id]) => !id.endsWith('-list'));
    history.replaceState(Object.fromEntries(others), '');
  } catch {
    // What cannot be stored was not stored.
  }
}
