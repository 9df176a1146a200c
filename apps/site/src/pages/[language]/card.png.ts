import { languages, type Language } from '@monday-letter/locale';
import type { APIRoute } from 'astro';

import { cardOfLanguage } from '../../cards/cardOf.ts';
import { drawCard } from '../../cards/drawCard.ts';
import { pngAnswer } from '../../cards/pngAnswer.ts';

export function getStaticPaths() {
  return languages.map((language) => ({ params: { language }, props: { language } }));
}

export const GET: APIRoute<{ language: Language }> = async ({ props }) =>
  pngAnswer(await drawCard(cardOfLanguage(props.language)));
