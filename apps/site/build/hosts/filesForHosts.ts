import { apacheFile } from './apacheFile.ts';
import { headersFile } from './headersFile.ts';
import { redirectsFile } from './redirectsFile.ts';
import { vercelFile } from './vercelFile.ts';

/** What hosts read of headers, types and pages for what is not there, by the site's base path; each of them knows its own file only. */
export const filesForHosts: Readonly<Record<string, (basePath: string) => string>> = {
  _headers: headersFile,
  _redirects: redirectsFile,
  '.htaccess': apacheFile,
  'vercel.json': vercelFile,
};
