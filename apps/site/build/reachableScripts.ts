/** The names of built scripts that a page or a script holds: of `/_astro/x.js`, of `./x.js`. */
export function scriptsNamedIn(text: string): readonly string[] {
  // Led by the slash, the search passes over prose.
  return Array.from(text.matchAll(/\/([\w.-]+\.js)(?=["'`&])/g), ([, name = '']) => name);
}

/**
 * The scripts that readers can get to: those that pages name, and those that these import.
 *
 * @param named what pages name
 * @param scripts every script by its file name
 * @returns file names
 */
export function reachableScripts(
  named: Iterable<string>,
  scripts: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (names: Iterable<string>): void => {
    for (const name of names) {
      const script = scripts.get(name);
      if (script === undefined || reached.has(name)) continue;
      reached.add(name);
      visit(scriptsNamedIn(script));
    }
  };
  visit(named);
  return reached;
}
