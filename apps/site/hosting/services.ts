import { join } from 'node:path';
import process from 'node:process';

import { folderOf } from '../audit/tool.ts';
import type { Difference, Host, Place } from './host.ts';

const olderType: Difference = {
  problem: /: content-type: application\/javascript/,
  why: 'an older name of the same type',
};
const underOwnName: Difference = {
  problem: /\.(br|gz|json|html|htaccess)( \(.*\))?: status 200, not 404$|%2Ebr: status 200, not 404$/,
  why: 'files for other hosts are handed out under their own names; nobody links to them',
};
const compressedOnline: Difference = {
  problem: /^GET \S+ \(.*\): (vary|content-encoding): \(none\)/,
  why: 'the service compresses, its program for one machine does not',
};
const headersOfItsOwn: Difference = {
  problem: /: (cache-control: public, max-age=0|content-type: application\/(xml|json))/,
  why: 'its program for one machine writes these two over what the file says; its manual lets the file have its way',
};

/** Services that read a file of the build, as far as their own programs show on one machine, without an account. */
export const services: readonly Host[] = [
  service({
    name: 'Cloudflare Pages',
    tool: 'wrangler@4.164.0',
    program: 'wrangler',
    start: ({ port }) => ['pages', 'dev', 'site', '--ip', '127.0.0.1', '--port', String(port)],
    differences: [
      olderType,
      underOwnName,
      {
        problem: /^GET \/hu\/ \(.*\): vary: \(none\)/,
        why: 'its program for one machine compresses as asked, and does not say so',
      },
      {
        problem: /^GET \/_(headers|redirects): status 502/,
        why: 'its program for one machine stumbles; the service keeps them to itself',
      },
      { problem: /404\.html: status 308/, why: 'leads to the same page without .html' },
    ],
  }),
  service({
    name: 'Netlify',
    tool: 'netlify-cli@27.10.2',
    program: 'netlify',
    start: ({ port }) => [
      ...['dev', '--dir', 'site', '--offline', '--no-open', '--port', String(port)],
      // They need another program from another place; the site has none.
      '--internal-disable-edge-functions',
    ],
    differences: [
      olderType,
      underOwnName,
      compressedOnline,
      headersOfItsOwn,
      { problem: /^GET \/_(headers|redirects): status 200/, why: 'the service keeps them to itself' },
      {
        problem: /^GET \/hu(\?.*)?: (status 200|location: \(none\))/,
        why: 'the page itself, which names its address',
      },
    ],
  }),
  service({
    name: 'Vercel',
    tool: 'vercel@60.0.0',
    program: 'vercel',
    start: ({ port }) => ['dev', '--local', '--yes', '--cwd', 'site', '--listen', `127.0.0.1:${port}`],
    differences: [
      olderType,
      underOwnName,
      compressedOnline,
      headersOfItsOwn,
      {
        problem: /^GET \/(et\/pole \(br\)|_headers|_redirects): /,
        why: 'an address without a point gets its slash first, and is not there then',
      },
      { problem: /^GET \/hu\?from=mail: location/, why: 'its program for one machine forgets the query' },
    ],
  }),
];

function service(own: {
  readonly name: string;
  readonly tool: string;
  readonly program: string;
  readonly start: (place: Place) => readonly string[];
  readonly differences: readonly Difference[];
}): Host {
  const { name, tool, differences } = own;
  return {
    name,
    differences,
    prepare: async (place) => {
      try {
        const program = join(await folderOf(tool), '.bin', own.program);
        return { program, arguments: own.start(place), environment: quietly(place) };
      } catch (error) {
        return `npx cannot fetch ${tool} (${error instanceof Error ? error.message.slice(0, 200) : String(error)})`;
      }
    },
  };
}

/** Nothing is counted, asked or written outside the place. */
function quietly({ folder }: Place): Readonly<Record<string, string>> {
  return {
    HOME: folder,
    XDG_CONFIG_HOME: folder,
    CI: '1',
    DO_NOT_TRACK: '1',
    WRANGLER_SEND_METRICS: 'false',
    NETLIFY_TELEMETRY_DISABLED: '1',
    VERCEL_TELEMETRY_DISABLED: '1',
    PATH: process.env['PATH'] ?? '',
  };
}
