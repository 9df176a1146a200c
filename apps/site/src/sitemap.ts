import { absolute } from './siteAddress.ts';

/** One page in both languages and where a reader chooses between them; paths below the base. */
export interface SitemapCluster {
  readonly hu: string;
  readonly et: string;
  readonly neutral: string;
  readonly changed: Date | undefined;
}

/** The sitemap: each address with its counterparts, as the sitemap protocol and its hreflang extension want. */
export function sitemap(clusters: readonly SitemapCluster[]): string {
  const urls = clusters.flatMap((cluster) => {
    const alternates = (
      [
        ['hu', cluster.hu],
        ['et', cluster.et],
        ['x-default', cluster.neutral],
      ] as const
    ).map(
      ([language, path]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${absolute(path)}"/>`,
    );
    const changed =
      cluster.changed === undefined ? '' : `<lastmod>${cluster.changed.toISOString()}</lastmod>`;
    return [cluster.neutral, cluster.hu, cluster.et].map(
      (path) => `<url><loc>${absolute(path)}</loc>${changed}${alternates.join('')}</url>`,
    );
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}
