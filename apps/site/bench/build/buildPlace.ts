import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempDisposableSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { imagineArticles } from './imagineArticles.ts';
import { measure, type Cost } from './measure.ts';

/** What is measured, in this order: the last two take what the second made. */
export const parts = ['bare', 'site', 'pictures', 'search', 'compression'] as const;

/** One of them: a build, or a step after the site's build. */
export type Part = (typeof parts)[number];

/** A folder outside the repository with articles and what builds them; gone when it goes out of scope. */
export interface BuildPlace extends Disposable {
  /** What a part takes, with nothing left of an earlier one but the site for the steps after its build. */
  readonly costOf: (part: Part) => Promise<Cost>;
}

const repository = fileURLToPath(new URL('../../../..', import.meta.url));

/** What builds and tests leave in the app. */
const leftovers = /^(node_modules|dist.*|test-results|\.astro|\.turbo)$/;

/** Makes such a folder with a copy of the app, the bare site, and so many posts in both languages. */
export function buildPlace(pairs: number): BuildPlace {
  const place = mkdtempDisposableSync(join(tmpdir(), 'monday-letter-build-'));
  const own = (path: string) => join(repository, path);
  const at = (path: string) => join(place.path, path);
  symlinkSync(own('node_modules'), at('node_modules'));
  mkdirSync(at('apps'));
  cpSync(own('apps/site'), at('apps/site'), {
    recursive: true,
    filter: (path) => !leftovers.test(basename(path)),
  });
  // Packages that the app has in another version than the rest.
  const nested = existsSync(own('apps/site/node_modules')) ? readdirSync(own('apps/site/node_modules')) : [];
  mkdirSync(at('apps/site/node_modules'));
  for (const name of nested.filter((each) => !each.startsWith('.'))) {
    symlinkSync(own(`apps/site/node_modules/${name}`), at(`apps/site/node_modules/${name}`));
  }
  cpSync(own('tsconfig.base.json'), at('tsconfig.base.json'));
  cpSync(own('apps/site/bench/build/bare'), at('bare'), { recursive: true });
  const configuration = (pictures: string) =>
    `import { siteConfig } from './bench/build/siteConfig.ts';\nexport default siteConfig('${pictures}');\n`;
  writeFileSync(at('apps/site/site.config.mjs'), configuration('left out'));
  writeFileSync(at('apps/site/pictures.config.mjs'), configuration('drawn'));
  imagineArticles(own('content'), at('content'), pairs);

  const variables = {
    ASTRO_TELEMETRY_DISABLED: '1',
    // When all of them are out.
    MONDAY_LETTER_NOW: '2100-01-01T12:00:00Z',
    MONDAY_LETTER_SETTINGS: 'tests/settings/local.json',
    MONDAY_LETTER_CACHE: at('cards'),
    BENCH_ARTICLES: at('content/articles'),
  };
  const astro = [own('node_modules/astro/bin/astro.mjs'), 'build'];
  return {
    costOf: (part) => {
      const app = at(part === 'bare' ? 'bare' : 'apps/site');
      // What Astro kept of a build before.
      rmSync(join(app, 'node_modules/.astro'), { recursive: true, force: true });
      if (part === 'bare') return measure(astro, app, variables);
      const built = ['--outDir', `dist-${part}`, '--config', `${part}.config.mjs`];
      return part === 'site' || part === 'pictures'
        ? measure([...astro, ...built], app, variables)
        : measure(['bench/build/step.ts', part, join(app, 'dist-site')], app, variables);
    },
    [Symbol.dispose]: () => {
      place.remove();
    },
  };
}
