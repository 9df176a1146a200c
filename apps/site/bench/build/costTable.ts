import type { Part } from './buildPlace.ts';
import type { Cost } from './measure.ts';

/** What every part of a build with so many pages took. */
export interface SizeCosts {
  readonly pages: number;
  readonly costs: Readonly<Record<Part, Cost>>;
}

const names: Readonly<Record<Part, string>> = {
  bare: 'bare Astro and MDX',
  site: 'the site, without:',
  pictures: '  + pictures for shared links, none drawn before',
  search: '  + search index',
  compression: '  + compressed files',
};

const titles = ['pages', '', 'user CPU', '× bare', 'a page', 'memory', '× bare', 'all processes', 'waited'];

/** The costs as a table to be read by its columns. */
export function costTable(sizes: readonly SizeCosts[]): string {
  const rows = [titles, ...sizes.flatMap(rowsOf)];
  const widths = titles.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 1 ? cell.padEnd(widths[1] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function rowsOf({ pages, costs }: SizeCosts): readonly (readonly string[])[] {
  return (Object.keys(names) as Part[]).map((part) => {
    const { largestMegabytes, allMegabytes, wallSeconds } = costs[part];
    // Pictures are drawn while pages are written: what they take is what such a build takes more.
    const before = part === 'pictures' ? costs.site : undefined;
    const userSeconds = costs[part].userSeconds - (before?.userSeconds ?? 0);
    const isCompared = part === 'site';
    return [
      part === 'bare' ? String(pages) : '',
      names[part],
      `${userSeconds.toFixed(1)} s`,
      isCompared ? (userSeconds / costs.bare.userSeconds).toFixed(2) : '',
      `${((1000 * userSeconds) / pages).toFixed(1)} ms`,
      `${largestMegabytes.toFixed(0)} MB`,
      isCompared ? (largestMegabytes / costs.bare.largestMegabytes).toFixed(2) : '',
      `${allMegabytes.toFixed(0)} MB`,
      `${(wallSeconds - (before?.wallSeconds ?? 0)).toFixed(1)} s`,
    ];
  });
}
