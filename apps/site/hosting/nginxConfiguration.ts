import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The example for nginx as a whole configuration that serves a folder of this machine. */
export function nginxConfiguration({
  folder,
  port,
  modules,
}: {
  readonly folder: string;
  readonly port: number;
  readonly modules: string;
}): string {
  const example = readFileSync(new URL('nginx.conf', import.meta.url), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:80;', '')
    .replace('root /var/www/monday-letter;', `root ${join(folder, 'site')};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  return `load_module ${join(modules, 'ngx_http_brotli_static_module.so')};
daemon off;
worker_processes 1;
pid ${join(folder, 'nginx.pid')};
events {}
http {
access_log off;
${temporary.join('\n')}
${example}
}
`;
}
