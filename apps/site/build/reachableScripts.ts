/** What a page or a script names of the built scripts: `/_astro/x.js`, `./x.js`. */
const named = /[\w.-]+\.js(?=["'`&])/g;

/**
 * The scripts that readers can get to: those that pages name, and those that these import.
 *
 * @param pages the HTML of every page
 * @param scripts every script by its file name
 * @returns file names
 */
export function reachableScripts(
  pages: readonly string[],
  scripts: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (text: string): void => {
    for (const [name] of text.matchAll(named)) {
      const script = scripts.get(name);
      if (script === undefined || reached.has(name)) continue;
      reached.add(name);
      visit(script);
    }
  };
  for (const page of pages) visit(page);
  return reached;
}
