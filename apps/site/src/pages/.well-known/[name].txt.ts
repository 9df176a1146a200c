import type { APIRoute } from 'astro';

import { readEnvironment } from '../../environment.ts';
import { securityText } from '../../securityText.ts';

const { settings, now } = readEnvironment();

/** There is a `security.txt` where somebody can be reached, and none where nobody can. */
export const getStaticPaths = () => (settings.contact === null ? [] : [{ params: { name: 'security' } }]);

export const GET: APIRoute = () =>
  new Response(settings.contact === null ? null : securityText(settings.contact, settings.address, now));
