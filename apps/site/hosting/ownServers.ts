import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

import { apacheConfiguration } from './apacheConfiguration.ts';
import type { Host, Place } from './host.ts';
import { nginxConfiguration } from './nginxConfiguration.ts';

const { env } = process;

/**
 * Programs for a server of one's own. `NGINX_PROGRAM`, `NGINX_MODULES` and `APACHE_PROGRAM`, `APACHE_MODULES` name a
 * program and the folder of its modules that lie elsewhere than Debian puts them.
 */
export const ownServers: readonly Host[] = [
  ownServer({
    name: 'nginx',
    program: env['NGINX_PROGRAM'] ?? '/usr/sbin/nginx',
    modules: env['NGINX_MODULES'] ?? '/usr/lib/nginx/modules',
    packages: 'nginx libnginx-mod-http-brotli-static',
    configure: nginxConfiguration,
    start: (file, folder) => ['-c', file, '-p', folder, '-e', join(folder, 'error.log')],
  }),
  ownServer({
    name: 'Apache',
    program: env['APACHE_PROGRAM'] ?? '/usr/sbin/apache2',
    modules: env['APACHE_MODULES'] ?? '/usr/lib/apache2/modules',
    packages: 'apache2',
    configure: apacheConfiguration,
    start: (file) => ['-f', file, '-DFOREGROUND'],
  }),
];

function ownServer(server: {
  readonly name: string;
  readonly program: string;
  readonly modules: string;
  /** What Debian calls it. */
  readonly packages: string;
  readonly configure: (place: Place & { readonly modules: string }) => string;
  readonly start: (configurationFile: string, folder: string) => readonly string[];
}): Host {
  const { name, program, modules } = server;
  return {
    name,
    differences: [],
    prepare: (place) => {
      if (!existsSync(program))
        return Promise.resolve(`it is not on this machine (on Debian: apt-get install ${server.packages})`);
      const file = join(place.folder, 'host.conf');
      writeFileSync(file, server.configure({ ...place, modules }));
      return Promise.resolve({ program, arguments: server.start(file, place.folder) });
    },
  };
}
