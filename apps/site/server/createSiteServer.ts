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
    const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const refuse = () => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(request.method === 'HEAD' ? undefined : notFound);
    };
    const path = pathname.startsWith(basePath) ? `/${pathname.slice(basePath.length)}` : null;
    if (path === null || /\.(br|gz)$|^\/_headers$|^\/404\.html$/.test(path)) {
      refuse();
    } else if (!path.endsWith('/') && existsSync(join(folder, decode(path), 'index.html'))) {
      response.writeHead(308, { Location: `${pathname}/${search}` }).end();
    } else {
      request.url = path + search;
      serve(request, response, refuse);
    }
  });
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
