/** A file of the build as a page (`/_astro/shell.CV7cFPPL.js`) or another file of the build (`"./shell.CV7cFPPL.js"`) names it. */
const named = /(?:\/_astro\/|["'`]\.\/)([\w.-]+\.\w+)/g;

/** The files of the build that a page or a script names, whether it fetches them at once or only when asked. */
export function fileNames(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(named), ([, name = '']) => name));
}
