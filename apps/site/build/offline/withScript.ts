import { createHash } from 'node:crypto';

/** The last script of a page, where it is one of our own: the loader of islands. */
const lastScript = /<script type="module">([^<]*)<\/script>(?=<\/body>)/;

/**
 * A page with one more inline script at its end, which its policy allows. It joins the script that stands there
 * already, as each of its own would need a hash, and hashes do not compress.
 *
 * @throws Error where the page has no policy for scripts or no end
 */
export function withScript(page: string, script: string): string {
  const [, last] = lastScript.exec(page) ?? [];
  const changed =
    last === undefined
      ? page
          .replace("script-src 'self'", () => `script-src 'self' ${hashOf(script)}`)
          .replace('</body>', () => `<script>${script}</script></body>`)
      : page
          .replace(hashOf(last), () => hashOf(`${last};${script}`))
          .replace(lastScript, () => `<script type="module">${last};${script}</script>`);
  if (
    !changed.includes(hashOf(last === undefined ? script : `${last};${script}`)) ||
    !changed.includes(`${script}</script>`)
  ) {
    throw new Error(
      `withScript: a page without "script-src 'self'" in its policy, or without an end:\n${page.slice(0, 500)}`,
    );
  }
  return changed;
}

function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}'`;
}
