import { createHash } from 'node:crypto';

const inline = /<(script|style)(?:\s[^>]*)?>([\s\S]*?)<\/\1>/g;
const policy = /(?<=<meta http-equiv="content-security-policy" content=")[^"]*/;

/**
 * A page whose policy allows no inline code but its own. Astro lists the code of the whole site on every page; a
 * hash does not compress, and what is not there needs no permission.
 */
export function ownHashes(page: string): string {
  const own = new Set(
    [...page.matchAll(inline)].map(
      ([, , code = '']) => `'sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}'`,
    ),
  );
  return page.replace(policy, (sources) =>
    sources.replaceAll(/ ('sha256-[^']*')/g, (all, hash: string) => (own.has(hash) ? all : '')),
  );
}
