import { hostRules } from '../../src/hostRules.ts';
import { securityHeaders } from '../../src/securityHeaders.ts';

/** `vercel.json`, for a deployment of the built folder. */
export function vercelFile(basePath: string): string {
  const rules = [{ pattern: '/*', headers: securityHeaders }, ...hostRules];
  const headers = rules.map(({ pattern, headers: values }) => ({
    source: `${basePath}${pattern.slice(1)}`.replaceAll('.', String.raw`\.`).replaceAll('*', '(.*)'),
    headers: Object.entries(values).map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ trailingSlash: true, headers }, null, 2)}\n`;
}
