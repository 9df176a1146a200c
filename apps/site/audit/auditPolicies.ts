import { createRequire } from 'node:module';
import { join } from 'node:path';

import { securityHeaders } from '../src/securityHeaders.ts';
import { only, type SiteFiles } from '../tests/siteFiles.ts';
import { folderOf, tools } from './tool.ts';

/** What Google's CSP Evaluator says; 10 is high, 40 medium, 60 or more is a hint. */
interface Finding {
  readonly severity: number;
  readonly directive: string;
  readonly value?: string;
  readonly description: string;
}

/** High and medium findings, as the evaluator counts. */
const serious = 40;

/**
 * Problems that CSP Evaluator finds in any page's policy: what the page says and what every answer's header says.
 *
 * @param address the scheme and host that pages call their own. A build for this machine says http there; it is judged as
 *   the public one, which says https.
 */
export async function auditPolicies(site: SiteFiles, address: string): Promise<readonly string[]> {
  const published = address.replace(/^http:/, 'https:');
  const require = createRequire(join(await folderOf(tools.policies), 'x.js'));
  const { CspEvaluator } = require('csp_evaluator') as {
    CspEvaluator: new (policy: unknown) => { evaluate(): readonly Finding[] };
  };
  const { CspParser } = require('csp_evaluator/dist/parser.js') as {
    CspParser: new (text: string) => { readonly csp: unknown };
  };
  const policies = new Map<string, string>();
  for (const page of site.pages) {
    const own = only(page, 'meta[http-equiv=content-security-policy]', 'content');
    const asPublished = own.replaceAll(address, published);
    policies.set(`${asPublished}; ${securityHeaders['Content-Security-Policy'] ?? ''}`, page.address);
  }
  const found = new Map<string, string>();
  for (const [policy, page] of policies) {
    for (const finding of new CspEvaluator(new CspParser(policy).csp).evaluate()) {
      const { severity, directive, value = '', description } = finding;
      if (severity <= serious)
        found.set(`${directive} ${value}: ${description} (severity ${severity})`, page);
    }
  }
  return [...found].map(([finding, page]) => `${page}: ${finding}`);
}
