import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { join } from 'node:path';

import sirv from 'sirv';

import { typeOfFile } from '../src/fileTypes.ts';
import { securityHeaders } from '../src/securityHeaders.ts';

/**
 * A server for a built site on this machine, behaving as a good static host: compressed files, the security
 * headers, the site's own 404 page with its status, a slash added where a folder is meant.
 *
 * @param folder the built site
 * @param basePath the path below which it lies, such as `/`
 */
export function createSiteServer(folder: string, basePath: string): Server {
  const notFound = readFileSync(join(folder, '404.html'));
  const serve = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      const type = typeOfFile(path);
      if (type !== undefined) response.setHeader('Content-Type', type);
      const forever = path.startsWith('/_astro/');
      response.setHeader('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) {
      // A promise of https would lock browsers out of this machine's plain address.
      if (name !== 'Strict-Transport-Security') response.setHeader(name, value);
    }
    const refuse = () => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(request.method === 'HEAD' ? undefined : notFound);
    };
    const [pathname = '/', search = ''] = (request.url ?? '/').split(/(?=\?)/, 2);
    const isBase = `${pathname}/` === basePath;
    const path = pathname.startsWith(basePath) ? readPath(`/${pathname.slice(basePath.length)}`) : null;
    if (isBase || (path !== null && !path.endsWith('/') && existsSync(join(folder, path, 'index.html')))) {
      response.writeHead(308, { Location: `${pathname}/${search}` }).end();
    } else if (path === null) {
      refuse();
    } else if (isUnchanged(join(folder, path), request)) {
      response.writeHead(304).end();
    } else {
      request.url = encodeURI(path) + search;
      serve(request, response, refuse);
    }
  });
}

/** A request's path in plain characters; null for what a site has not, or what tries to leave its folder. */
function readPath(encoded: string): string | null {
  try {
    const path = decodeURIComponent(encoded);
    const isPrivate = /\.(br|gz)$|^\/_headers$|^\/404\.html$/.test(path);
    const isPlain = !/\0|\\|\/\/|(^|\/)\.\.?(\/|$)/.test(path);
    return isPlain && !isPrivate ? path : null;
  } catch {
    return null;
  }
}

/** Whether who asks has the file as it is; who names the very version that it has is answered by that alone. */
function isUnchanged(path: string, { headers }: IncomingMessage): boolean {
  const since = Date.parse(headers['if-modified-since'] ?? '');
  if (headers['if-none-match'] !== undefined || Number.isNaN(since)) return false;
  const file = path.endsWith('/') ? join(path, 'index.html') : path;
  // The header counts in whole seconds.
  return existsSync(file) && Math.floor(statSync(file).mtimeMs / 1000) * 1000 <= since;
}
