/**
 * The security headers of every response, declared once: the local server sends them and the headers file
 * for static hosts is written from them.
 *
 * What scripts and styles may run is said in each page by a `<meta>` with the hashes of that page; the header
 * adds only what a `<meta>` cannot say, so that the two never contradict each other.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
};
