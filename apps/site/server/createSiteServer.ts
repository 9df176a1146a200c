import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';

import sirv from 'sirv';

import { askAgain, headersOf, notFoundPageOf } from '../src/hostRules.ts';
import { securityHeaders } from '../src/securityHeaders.ts';

/**
 * A server for a built site on this machine, behaving as a good static host: compressed files, the headers
 * that the site wants, its own 404 pages with their status, a slash added where a folder is meant.
 *
 * @param folder the built site
 * @param basePath the path below which it lies, such as `/`
 */
export function createSiteServer(folder: string, basePath: string): Server {
  const serve = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersOf(path))) sendHeader(response, name, value);
    },
  });
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) sendHeader(response, name, value);
    const [pathname = '/', search = ''] = (request.url ?? '/').split(/(?=\?)/, 2);
    const refuse = () => {
      const page = readFileSync(join(folder, notFoundPageOf(path ?? '/')));
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('Cache-Control', askAgain);
      response.end(request.method === 'HEAD' ? undefined : page);
    };
    const isBase = `${pathname}/` === basePath;
    const path = pathname.startsWith(basePath) ? readPath(`/${pathname.slice(basePath.length)}`) : null;
    if (isBase || (path !== null && !path.endsWith('/') && existsSync(join(folder, path, 'index.html')))) {
      response.writeHead(308, { Location: `${pathname}/${search}` }).end();
    } else if (path === null) {
      refuse();
    } else {
      saveUnchanged(request, response);
      request.url = encodeURI(path) + search;
      serve(request, response, refuse);
    }
  });
}

function sendHeader(response: ServerResponse, name: string, value: string): void {
  // A promise of https would lock browsers out of this machine's plain address.
  if (name !== 'Strict-Transport-Security') response.setHeader(name, value);
}

/** What is there for hosts, and what they answer with by themselves. */
const forHosts = /\.(br|gz)$|^\/(_headers|_redirects|vercel\.json|\.htaccess)$|\/404\.html$/;

/** A request's path in plain characters; null for what a site has not, or what tries to leave its folder. */
function readPath(encoded: string): string | null {
  try {
    const path = decodeURIComponent(encoded);
    const isPlain = !/\0|\\|\/\/|(^|\/)\.\.?(\/|$)/.test(path);
    return isPlain && !forHosts.test(path) ? path : null;
  } catch {
    return null;
  }
}

/** What describes a body is not said where none is sent. */
const ofBody = ['content-type', 'content-length', 'content-encoding'];

/** Answers who has the file as it is with the headers alone: the same ones as with the file. */
function saveUnchanged({ headers: asked }: IncomingMessage, response: ServerResponse): void {
  const { 'if-none-match': version, 'if-modified-since': time = '' } = asked;
  delete asked['if-none-match'];
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (status: number, ...[headers = {}]: readonly unknown[]) => {
    for (const [name, value] of Object.entries(headers as Readonly<Record<string, string>>))
      response.setHeader(name, value);
    const [tag, modified] = ['ETag', 'Last-Modified'].map((name) => response.getHeader(name)?.toString());
    // Who names the very version that it has is answered by that alone.
    const isUnchanged =
      version === undefined ? Date.parse(modified ?? '') <= Date.parse(time) : version === tag;
    if (status !== 200 || !isUnchanged) return writeHead(status);
    for (const name of ofBody) response.removeHeader(name);
    return writeHead(304);
  };
}
