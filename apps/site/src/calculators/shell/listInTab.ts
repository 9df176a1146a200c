/** Under this name the tab counts how often the reader had everything erased. */
export const countName = 'monday-letter-erased';

/** Where the tab refuses to count, at least this page does. */
export const onThisPage = { erasures: 0 };

/**
 * How often everything was erased in this tab. A list that was put away before the latest time is not brought back:
 * earlier pages of the tab's history cannot be reached to take it out there.
 */
export function erasures(): number {
  try {
    return Number(sessionStorage.getItem(countName));
  } catch {
    return onThisPage.erasures;
  }
}

/** A list as the tab's own history holds it. */
type Held = readonly [text: string, erasures: number];

/** All lists that the tab's history holds at this page. */
export const heldInTab = (): Readonly<Record<string, Held | undefined>> =>
  (history.state ?? {}) as Readonly<Record<string, Held | undefined>>;

/** The list that the tab's history holds at this page, for a reload and for the way back. */
export function listInTab(id: string): string | undefined {
  const [text, when] = heldInTab()[id] ?? [];
  return when === erasures() ? text : undefined;
}

/** Has the tab's history hold a list at this page; whether it does. */
export function holdInTab(id: string, text: string): boolean {
  try {
    history.replaceState({ ...heldInTab(), [id]: [text, erasures()] }, '');
    return true;
  } catch {
    return false;
  }
}
