import { languages, type Language } from '@monday-letter/locale';
import type { APIRoute } from 'astro';

import { toCsv } from '../../calculators/panels/share/toCsv.ts';
import { registered } from '../../register/registered.ts';
import { registerTable } from '../../register/registerTable.ts';
import { figuresFolder } from '../../routes.ts';

export const getStaticPaths = () =>
  languages.map((language) => ({ params: { language, file: figuresFolder[language] }, props: { language } }));

/** The register of figures for spreadsheets. */
export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) =>
  new Response(toCsv(registerTable(await registered(language), language)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
