import { languages } from '@monday-letter/locale';

import { askAgain, hostRules } from '../../src/hostRules.ts';
import { paths } from '../../src/routes.ts';
import { securityHeaders } from '../../src/securityHeaders.ts';

/** `.htaccess`, for Apache 2.4 and servers that read its files; most shared hosting does. */
export function apacheFile(basePath: string): string {
  const below = (path: string) => basePath + path.slice(1);
  // A file that lies there compressed is answered under its own name with an ending.
  const condition = (pattern: string) =>
    `%{REQUEST_URI} =~ m#^${below(pattern)
      .replaceAll('.', String.raw`\.`)
      .replaceAll('*', '.*')}(\\.br|\\.gz)?$#`;
  return `# Written by the build. Needs mod_rewrite, mod_headers and mod_mime, and AllowOverride FileInfo Indexes.
DirectoryIndex index.html
ErrorDocument 404 ${below('/404.html')}
${languages
  .map(
    (language) => `<If "%{REQUEST_URI} =~ m#^${below(paths.home(language))}#">
  ErrorDocument 404 ${below(paths.notFound(language))}
</If>
`,
  )
  .join('')}
AddType text/javascript .js
AddType image/svg+xml .svg
AddType font/woff2 .woff2
AddType image/webp .webp
AddType image/avif .avif
AddCharset utf-8 .html .css .js .json .xml .txt .svg .csv .ics .opml
RemoveType .gz .br
RemoveLanguage .br
AddEncoding gzip .gz
AddEncoding br .br

<IfModule mod_rewrite.c>
  RewriteEngine On
  # What is not for readers: files for hosts, the other way to a compressed file, lists of files.
  RewriteCond %{ENV:REDIRECT_STATUS} ^$
  RewriteRule (^|/)(_headers|_redirects|vercel\\.json|\\.htaccess|404\\.html|[^/]+\\.(br|gz)|_astro/|pagefind/([a-z]+/)?)$ - [R=404,L]
${(['br', 'gz'] as const)
  .map(
    (ending) => `  RewriteCond %{HTTP:Accept-Encoding} \\b${ending === 'br' ? 'br' : 'gzip'}\\b
  RewriteCond %{REQUEST_FILENAME}index.html.${ending} -f
  RewriteRule ^(.*/|)$ $1index.html.${ending} [L]
  RewriteCond %{HTTP:Accept-Encoding} \\b${ending === 'br' ? 'br' : 'gzip'}\\b
  RewriteCond %{REQUEST_FILENAME}.${ending} -f
  RewriteRule ^(.+)$ $1.${ending} [L]
`,
  )
  .join('')}</IfModule>

<IfModule mod_headers.c>
${Object.entries(securityHeaders).map(headerLine('always set')).join('')}  Header merge Vary Accept-Encoding
  Header set Cache-Control "${askAgain}"
${hostRules
  .map(
    ({ pattern, headers }) => `  <If "${condition(pattern)}">
${Object.entries(headers)
  .map(
    ([name, value]) =>
      `  ${headerLine(name === 'Content-Security-Policy' ? 'always set' : 'set')([name, value])}`,
  )
  .join('')}  </If>
`,
  )
  .join('')}</IfModule>
`;
}

function headerLine(action: string): (header: readonly [name: string, value: string]) => string {
  return ([name, value]) => `  Header ${action} ${name} "${value}"\n`;
}
