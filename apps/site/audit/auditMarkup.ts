import { npx, tools } from './tool.ts';

interface Message {
  readonly type: string;
  readonly url?: string;
  readonly lastLine?: number;
  readonly message: string;
}

/** What the validator's lists do not know: properties of CSS that browsers have, links by which readers of feeds are opened. */
const tooNew =
  /^CSS: “(?:position-area|position-try|paint-order)”: Property “[\w-]+” doesn't exist\.$|^Bad value “feed:https?:\/\//;

/**
 * What the Nu validator calls an error in any page of a built site.
 *
 * @throws Error where the validator does not run, for want of Java for instance
 */
export async function auditMarkup(folder: string): Promise<readonly string[]> {
  const { stderr, status } = await npx(tools.markup, [
    ...['vnu', '--errors-only', '--skip-non-html', '--format', 'json', folder],
  ]);
  const [, report] = /^(\{.*"messages":[\s\S]*\})\s*$/m.exec(stderr) ?? [];
  if (report === undefined) {
    throw new Error(
      `The Nu validator gave no report (status ${status}); it needs Java 11 or newer: ${stderr.slice(0, 500)}`,
    );
  }
  const { messages } = JSON.parse(report) as { readonly messages: readonly Message[] };
  return messages
    .filter(({ type, message }) => type !== 'info' && !tooNew.test(message))
    .map(({ url, lastLine, message }) => `${url ?? '?'}:${lastLine ?? '?'} ${message}`);
}
