/** How long the file holds: half a year from the build. A site that is built every Monday never gets there. */
const days = 182;

/**
 * Where to report a weakness of the site's security, in the words of RFC 9116.
 *
 * @param contact an e-mail address
 * @param host scheme and host; the file belongs at the root of the host, whatever lies below a base path
 * @param now the instant of the build
 */
export function securityText(contact: string, host: string, now: Date): string {
  const expires = new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
  return [
    `Contact: mailto:${contact}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: hu, et, en',
    `Canonical: ${new URL('/.well-known/security.txt', host).href}`,
    '',
  ].join('\n');
}
