import { z } from 'astro/zod';

/** The address of a build that is only looked at on this machine. */
export const localAddress = 'http://127.0.0.1:4321';

const settingsSchema = z.strictObject({
  /** Scheme and host the public reads at, such as `https://example.org`; the path goes into `basePath`. */
  publicAddress: z
    .string()
    .refine((address) => URL.canParse(address) && address.startsWith('https://'), {
      error: 'must be an address such as "https://example.org"',
      abort: true,
    })
    .refine((address) => new URL(address).origin === address, {
      error: 'must end with the host name; write the path into "basePath"',
    })
    .nullable(),
  /** The path below which the site lies on its host: `/`, or such as `/letter/`. */
  basePath: z.string().regex(/^\/([\w-]+\/)*$/, 'must begin and end with a slash, such as "/" or "/letter/"'),
  /** Who answers for the site: the name of a person or organisation. */
  publisher: z.string().min(1).nullable(),
  /** Where readers write: an e-mail address. */
  contact: z.email('must be an e-mail address').nullable(),
  /** Where the source code lies and errors can be reported, if anywhere: `https://example.org/letter/issues`. */
  sourceCode: z
    .url({ protocol: /^https$/, error: 'must be an address such as "https://example.org/letter/issues"' })
    .nullable()
    .default(null),
});

/** The settings file, with the address filled in. */
export interface Settings {
  readonly address: string;
  readonly basePath: string;
  readonly publisher: string | null;
  readonly contact: string | null;
  readonly sourceCode: string | null;
}

/**
 * Reads the settings file.
 *
 * @param text its content, JSON
 * @param file its path, for the message
 * @param publishing a publishing build needs every setting; a local one fills in its own address
 * @throws Error naming the file, the setting and the remedy
 */
export function readSettings(text: string, file: string, publishing: boolean): Settings {
  const parsed = settingsSchema.safeParse(parseJson(text, file));
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `"${issue.path.join('.')}": ${issue.message}`);
    throw new Error(`${file}: ${problems.join('; ')}`);
  }
  const { publicAddress, basePath, publisher, contact, sourceCode } = parsed.data;
  const missing = Object.entries({ publicAddress, publisher, contact })
    .filter(([, value]) => value === null)
    .map(([name]) => `"${name}"`);
  if (publishing && missing.length > 0) {
    throw new Error(
      `${file}: a site for the public needs ${missing.join(', ')}. Fill in what is missing, or build for this machine with \`npm run build\`.`,
    );
  }
  const address = publishing && publicAddress !== null ? publicAddress : localAddress;
  return { address, basePath, publisher, contact, sourceCode };
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${file}: this is not JSON. ${(cause as Error).message}`, { cause });
  }
}
