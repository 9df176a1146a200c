// Inside the monorepo the package is its TypeScript source; published it is dist. npm does not put the fields of
// publishConfig in place by itself, so `npm pack` and `npm publish` do it before, and take them out again after.
// Usage: node build/manifest.ts publish | restore
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const MANIFEST = 'package.json';
const BACKUP = '.package.source.json';

if (existsSync(BACKUP)) renameSync(BACKUP, MANIFEST); // also after a pack that was interrupted
if (process.argv[2] === 'publish') {
  const source = readFileSync(MANIFEST, 'utf8');
  writeFileSync(BACKUP, source);
  writeFileSync(MANIFEST, `${JSON.stringify(publishedManifest(JSON.parse(source)), null, 2)}\n`);
}

function publishedManifest(source: Record<string, unknown>): Record<string, unknown> {
  const { scripts: _scripts, devDependencies: _tools, publishConfig, ...kept } = source;
  const { access, ...published } = publishConfig as Record<string, unknown>;
  return { ...kept, ...published, publishConfig: { access } };
}
