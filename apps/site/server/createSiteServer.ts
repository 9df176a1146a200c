import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';

import sirv from 'sirv';

import { feedFiles, feedKinds, feedTypes } from '../src/routes.ts';
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
      const kind = feedKinds.find((each) => path.endsWith(`/${feedFiles[each]}`));
      if (kind !== undefined) response.setHeader('Content-Type', `${feedTypes[kind]}; charset=utf-8`);
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
