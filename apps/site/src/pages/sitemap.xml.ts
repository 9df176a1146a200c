import { mondayInstant } from '@monday-letter/locale';
import type { APIRoute } from 'astro';

import { allPosts } from '../articles/articles.ts';
import { topicPaths, topicsIn } from '../articles/topics.ts';
import { calculatorPages } from '../calculators/calculatorPages.ts';
import { changedAt } from '../corrections/corrections.ts';
import { paths, plainNames } from '../routes.ts';
import { sitemap, type SitemapCluster } from '../sitemap.ts';

export const GET: APIRoute = async () => {
  const posts = (await allPosts()).filter(({ hu }) => hu.published);
  const newest = posts[0] && mondayInstant(posts[0].hu.entry.data.monday);
  const clusters: SitemapCluster[] = [
    { hu: paths.home('hu'), et: paths.home('et'), neutral: paths.chooseLanguage, changed: newest },
    { hu: paths.archive('hu'), et: paths.archive('et'), neutral: paths.anyArchive, changed: newest },
    { hu: paths.search('hu'), et: paths.search('et'), neutral: paths.anySearch, changed: undefined },
    ...(await Promise.all(
      (await topicsIn('hu')).map(async ({ id }) => ({
        ...(await topicPaths(id)),
        neutral: paths.anyTopic(id),
        changed: undefined,
      })),
    )),
    {
      hu: paths.calculators('hu'),
      et: paths.calculators('et'),
      neutral: paths.anyCalculators,
      changed: undefined,
    },
    {
      hu: paths.customerFile('hu'),
      et: paths.customerFile('et'),
      neutral: paths.anyCustomerFile,
      changed: undefined,
    },
    {
      hu: paths.figures('hu'),
      et: paths.figures('et'),
      neutral: paths.anyFigures,
      changed: undefined,
    },
    {
      hu: paths.glossary('hu'),
      et: paths.glossary('et'),
      neutral: paths.anyGlossary,
      changed: undefined,
    },
    ...plainNames.map((name) => ({
      hu: paths.plain(name, 'hu'),
      et: paths.plain(name, 'et'),
      neutral: paths.anyPlain(name),
      changed: undefined,
    })),
    ...calculatorPages.map((page) => ({ ...page.paths, neutral: page.neutral, changed: undefined })),
    ...(await Promise.all(
      posts.map(async ({ hu, et }) => ({
        hu: hu.path,
        et: et.path,
        neutral: paths.number(hu.entry.data.number),
        changed: await changedAt(hu),
      })),
    )),
  ];
  return new Response(sitemap(clusters));
};
