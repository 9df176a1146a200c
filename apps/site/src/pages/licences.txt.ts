import type { APIRoute } from 'astro';

import entities from '../../../../node_modules/entities/LICENSE?raw';
import htmlparser2 from '../../../../node_modules/htmlparser2/LICENSE?raw';
import pagefind from '../../../../node_modules/pagefind/LICENSE/LICENSE?raw';
import papaparse from '../../../../node_modules/papaparse/LICENSE?raw';
import preact from '../../../../node_modules/preact/LICENSE?raw';
import signals from '../../../../node_modules/@preact/signals/LICENSE?raw';
import signalsCore from '../../../../node_modules/@preact/signals-core/LICENSE?raw';
import fraunces from '../fonts/OFL.txt?raw';
import snowball from '../search/snowballLicence.txt?raw';

/** The licences of what the pages bring along, in the words that they ask to be passed on with. */
const licences = {
  Fraunces: fraunces,
  preact,
  '@preact/signals': signals,
  '@preact/signals-core': signalsCore,
  'Papa Parse': papaparse,
  htmlparser2,
  entities,
  Pagefind: pagefind,
  'Snowball, in Pagefind': snowball,
};

export const GET: APIRoute = () =>
  new Response(
    Object.entries(licences)
      .map(([name, text]) => `${name}\n\n${text.trim()}\n`)
      .join(`\n${'-'.repeat(72)}\n\n`),
  );
