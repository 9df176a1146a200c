import { npx, tools } from './tool.ts';

interface Link {
  readonly url: string;
  readonly status: number;
  readonly state: string;
  readonly parent?: string;
}

/** What was followed, and what of it led nowhere. */
export interface LinkAudit {
  readonly checked: number;
  readonly problems: readonly string[];
}

/**
 * Follows every link inside a served site, with its anchors and what its styles name.
 *
 * @param root where it is served
 * @param address the scheme and host that its pages call their own
 */
export function auditLinks(root: string, address: string): Promise<LinkAudit> {
  const here = new URL(root).origin;
  const outside = `^(?!(${[here, address].map(escape).join('|')})/)`;
  return follow(root, address, ['--skip', outside]);
}

/** Follows every link that leads outside as well: sources move. Some hosts answer programs otherwise than readers. */
export function auditSources(root: string, address: string): Promise<LinkAudit> {
  return follow(root, address, []);
}

async function follow(root: string, address: string, options: readonly string[]): Promise<LinkAudit> {
  const { stdout, stderr } = await npx(tools.links, [
    ...['linkinator', root, '--recurse', '--check-fragments', '--check-css', '--format', 'json'],
    ...['--verbosity', 'info', '--concurrency', '8', '--timeout', '60000', ...options],
    ...['--url-rewrite-search', `^${escape(address)}`, '--url-rewrite-replace', new URL(root).origin],
  ]);
  const [, report] = /^(\{[\s\S]*\})\s*$/m.exec(stdout) ?? [];
  if (report === undefined) throw new Error(`linkinator gave no report: ${stderr.slice(0, 500)}`);
  const { links } = JSON.parse(report) as { readonly links: readonly Link[] };
  const followed = links.filter(({ state }) => state !== 'SKIPPED');
  return {
    checked: followed.length,
    problems: followed
      .filter(({ state }) => state !== 'OK')
      .map(({ url, status, parent }) => `${parent ?? '?'} → ${url}: ${status}`),
  };
}

function escape(text: string): string {
  return text.replaceAll('.', String.raw`\.`);
}
