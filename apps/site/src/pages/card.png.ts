import type { APIRoute } from 'astro';

import { cardOfBoth } from '../cards/cardOf.ts';
import { drawCard } from '../cards/drawCard.ts';
import { pngAnswer } from '../cards/pngAnswer.ts';

export const GET: APIRoute = async () => pngAnswer(await drawCard(cardOfBoth()));
