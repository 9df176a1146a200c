import { countName, erasures, heldInTab, onThisPage } from './listInTab.ts';

/** Takes all lists out of the tab's history, at this page at once, at others before anybody sees them. */
export function eraseInTab(): void {
  const count = erasures() + 1;
  onThisPage.erasures = count;
  try {
    sessionStorage.setItem(countName, String(count));
    const others = Object.entries(heldInTab()).filter(([id]) => !id.endsWith('-list'));
    history.replaceState(Object.fromEntries(others), '');
  } catch {
    // What cannot be stored was not stored.
  }
}
