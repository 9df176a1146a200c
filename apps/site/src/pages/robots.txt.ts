import type { APIRoute } from 'astro';

import { paths } from '../routes.ts';
import { absolute } from '../siteAddress.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(paths.sitemap)}\n`);
