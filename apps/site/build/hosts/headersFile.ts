import { hostRules } from '../../src/hostRules.ts';
import { securityHeaders } from '../../src/securityHeaders.ts';

/** `_headers`, as Netlify, Cloudflare Pages and others read it. */
export function headersFile(basePath: string): string {
  const rules = [{ pattern: '/*', headers: securityHeaders }, ...hostRules];
  return rules
    .map(({ pattern, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${basePath}${pattern.slice(1)}\n${lines.join('')}`;
    })
    .join('');
}
