import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { folderOf, tools } from './tool.ts';

/** What Lighthouse says of a page on a phone. */
export interface PageScore {
  readonly path: string;
  /** 0 to 100. */
  readonly scores: Readonly<Record<'performance' | 'accessibility' | 'best-practices' | 'seo', number>>;
  readonly largestContentfulPaintMilliseconds: number;
  readonly totalBlockingMilliseconds: number;
  readonly cumulativeLayoutShift: number;
  /** What keeps a category from 100, by Lighthouse's names. */
  readonly failed: readonly string[];
}

interface Report {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly numericValue?: number }>
  >;
}

type Lighthouse = (
  address: string,
  flags: Readonly<Record<string, unknown>>,
) => Promise<{ readonly lhr: Report } | undefined>;

/** Opens Lighthouse, as `npx` has it. */
export async function openLighthouse(): Promise<Lighthouse> {
  const file = createRequire(join(await folderOf(tools.lighthouse), 'x.js')).resolve('lighthouse');
  return ((await import(pathToFileURL(file).href)) as { readonly default: Lighthouse }).default;
}

/**
 * Measures a page, so many times; of the runs, the one in the middle by its largest paint counts.
 *
 * @param port where the browser listens for tools
 */
export async function auditPage(
  lighthouse: Lighthouse,
  root: string,
  path: string,
  port: number,
  runs: number,
): Promise<PageScore> {
  const scores: PageScore[] = [];
  for (let run = 0; run < runs; run += 1) {
    const result = await measure(lighthouse, root + path.slice(1), port);
    if (result === undefined) throw new Error(`Lighthouse says nothing of ${path}`);
    scores.push(scoreOf(path, result.lhr));
  }
  const sorted = scores.sort(
    (one, other) => one.largestContentfulPaintMilliseconds - other.largestContentfulPaintMilliseconds,
  );
  const middle = sorted[runs >> 1];
  if (middle === undefined) throw new RangeError(`auditPage: at least one run, received ${runs}`);
  return middle;
}

/** One run of Lighthouse; one more where the browser loses the page, as it does on a busy machine. */
async function measure(
  lighthouse: Lighthouse,
  address: string,
  port: number,
): Promise<{ readonly lhr: Report } | undefined> {
  const flags = {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
  };
  try {
    const result = await lighthouse(address, flags);
    if (result?.lhr.runtimeError === undefined) return result;
  } catch {
    // Once more, below.
  }
  const again = await lighthouse(address, flags);
  const { runtimeError } = again?.lhr ?? {};
  if (runtimeError !== undefined) throw new Error(`Lighthouse lost ${address}: ${runtimeError.message}`);
  return again;
}

function scoreOf(path: string, { categories, audits }: Report): PageScore {
  const score = (name: string) => Math.round(100 * (categories[name]?.score ?? 0));
  const value = (name: string) => audits[name]?.numericValue ?? NaN;
  const failed = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9).map(({ id }) => id),
  );
  return {
    path,
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    largestContentfulPaintMilliseconds: value('largest-contentful-paint'),
    totalBlockingMilliseconds: value('total-blocking-time'),
    cumulativeLayoutShift: value('cumulative-layout-shift'),
    failed,
  };
}
