import { languages } from '@monday-letter/locale';
import type { APIRoute } from 'astro';

import { allPosts, type Article } from '../../../articles/articles.ts';
import { cardOfArticle } from '../../../cards/cardOf.ts';
import { drawCard } from '../../../cards/drawCard.ts';
import { pngAnswer } from '../../../cards/pngAnswer.ts';

/** Nobody shares a link to a post that is not out. */
export async function getStaticPaths() {
  const posts = (await allPosts()).filter(({ hu }) => hu.published);
  return posts.flatMap((post) =>
    languages.map((language) => ({
      params: { language, slug: post[language].entry.data.slug },
      props: { article: post[language] },
    })),
  );
}

export const GET: APIRoute<{ article: Article }> = async ({ props }) =>
  pngAnswer(await drawCard(cardOfArticle(props.article)));
