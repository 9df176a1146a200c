/** Under this name the browser keeps a reader's numbers, once the reader asked for it. */
export const keptName = 'monday-letter-numbers';

/** Whether this browser keeps numbers. Some refuse to say, as in private windows: then there are none. */
export function hasKept(): boolean {
  try {
    return localStorage.getItem(keptName) !== null;
  } catch {
    return false;
  }
}
