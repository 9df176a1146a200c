import { join } from 'node:path';

/** A plain Apache as shared hosting has it: everything of the site is said by its .htaccess. */
export function apacheConfiguration({
  folder,
  port,
  modules,
}: {
  readonly folder: string;
  readonly port: number;
  readonly modules: string;
}): string {
  const loaded = [
    'mpm_event',
    'authz_core',
    'dir',
    'mime',
    'headers',
    'rewrite',
    'setenvif',
    'autoindex',
    'negotiation',
  ];
  return `${loaded.map((name) => `LoadModule ${name}_module ${join(modules, `mod_${name}.so`)}`).join('\n')}
ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${join(folder, 'apache.pid')}
ErrorLog ${join(folder, 'error.log')}
DefaultRuntimeDir ${folder}
User nobody
Group nogroup
TypesConfig /etc/mime.types
AddType application/x-gzip .gz
AddLanguage br .br
DocumentRoot ${join(folder, 'site')}
<Directory ${join(folder, 'site')}>
  Options Indexes FollowSymLinks
  AllowOverride All
  Require all granted
</Directory>
`;
}
