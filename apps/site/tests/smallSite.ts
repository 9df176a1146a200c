import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** The files of a site of a few lines. */
export const pages: Readonly<Record<string, string>> = {
  'index.html': '<p>choose</p>',
  'hu/index.html': `<p>${'szia '.repeat(200)}</p>`,
  'hu/rss.xml': '<rss/>',
  'hu/rss-1.xml': '<rss version="2.0"/>',
  'hu/atom.xml': '<feed/>',
  'hu/feed.json': '{}',
  'hu/mondays.ics': 'BEGIN:VCALENDAR',
  'hu/szamok.csv': 'szám;érték',
  'feeds.opml': '<opml/>',
  'sitemap.xml': '<urlset/>',
  'robots.txt': 'User-agent: *',
  '.well-known/security.txt': 'Contact: mailto:post@example.org',
  'icon.svg': '<svg/>',
  'offline.js': 'const plan={};',
  '_astro/app.abc.js': 'export {};',
  'pagefind/fragment/hu_2c53feb.pf_fragment': 'pagefind_dcd',
  '404.html': '<h1>404</h1>',
  'hu/404.html': '<h1>Ezt a címet nem ismerjük</h1>',
  'et/404.html': '<h1>Sellist aadressi me ei tunne</h1>',
  _headers: '/*\n  X: y\n',
  _redirects: '/hu/* /hu/404.html 404\n',
  'vercel.json': '{}',
};

/** Writes them, compressed ones beside them as the build does, and next to the folder something that is none of its business. */
export function writeSmallSite(folder: string): void {
  for (const [file, text] of Object.entries({ ...pages, '../secret/index.html': 'secret' })) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    if (/^_(headers|redirects)$|^\.\.|vercel|pf_fragment/.test(file)) continue;
    writeFileSync(`${path}.br`, brotliCompressSync(text));
    writeFileSync(`${path}.gz`, gzipSync(text));
  }
}
