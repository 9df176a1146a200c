import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as source from '../src/index.ts';

const run = promisify(execFile);
const here = new URL('../', import.meta.url).pathname;
const root = new URL('../../../', import.meta.url).pathname;
const tool = (name: string) => join(root, 'node_modules/.bin', name);
const room = mkdtempSync(join(tmpdir(), 'metrics-package-'));
const copy = join(room, 'packages/metrics');
const consumer = join(room, 'consumer');
const installed = join(consumer, 'node_modules/@monday-letter/metrics');
const tarball = join(room, 'monday-letter-metrics-0.1.0.tgz');

const customer = '{ annualMargin: 120, annualRetentionRate: 0.8, annualDiscountRate: 0.1 }';

// Packed from a copy: packing swaps package.json for a moment, and others may be reading it.
beforeAll(async () => {
  cpSync(join(root, 'tsconfig.base.json'), join(room, 'tsconfig.base.json'));
  symlinkSync(join(root, 'node_modules'), join(room, 'node_modules'));
  for (const part of [
    'src',
    'build',
    'package.json',
    'tsconfig.build.json',
    'README.md',
    'API.md',
    'LICENSE',
  ]) {
    cpSync(join(here, part), join(copy, part), { recursive: true });
  }
  await run('npm', ['pack', '--silent', '--pack-destination', room], { cwd: copy });
  mkdirSync(installed, { recursive: true });
  await run('tar', ['xzf', tarball, '-C', installed, '--strip-components=1']);
});

afterAll(() => rmSync(room, { recursive: true }));

describe('the package that npm pack makes', () => {
  it('holds the build, the licence and the readme, and no source, test or tool', async () => {
    const { stdout } = await run('tar', ['tzf', tarball]);
    const files = stdout
      .trim()
      .split('\n')
      .map((file) => file.replace('package/', ''));
    expect(files.filter((file) => !file.startsWith('dist/')).sort()).toEqual([
      'API.md',
      'LICENSE',
      'README.md',
      'package.json',
    ]);
    expect(
      files.filter(
        (file) => !/^dist\/([a-zA-Z]+\/)?[a-zA-Z0-9]+\.(js|d\.ts)$/.test(file) && file.startsWith('dist/'),
      ),
    ).toEqual([]);
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    expect(manifest).not.toHaveProperty('dependencies');
    expect(manifest).not.toHaveProperty('devDependencies');
    expect(manifest).not.toHaveProperty('scripts');
  });

  it('leaves the manifest of the source as it was', () => {
    const manifest = readFileSync(join(copy, 'package.json'), 'utf8');
    expect(manifest).toBe(readFileSync(join(here, 'package.json'), 'utf8'));
    expect(JSON.parse(manifest).exports).toEqual({ '.': './src/index.ts' });
  });

  it('passes publint', async () => {
    await expect(run(tool('publint'), [tarball, '--strict'])).resolves.toMatchObject({
      stdout: expect.stringContaining('All good!'),
    });
  });

  it('passes attw, as a package for ES modules', async () => {
    const config = join(here, '.attw.json');
    await expect(run(tool('attw'), [tarball, '--config-path', config])).resolves.toBeTruthy();
  });

  it('works from a plain Node script and exports what the source does', async () => {
    const script = join(consumer, 'plain.mjs');
    writeFileSync(
      script,
      `import * as metrics from '@monday-letter/metrics';
       console.log(JSON.stringify([Object.keys(metrics).sort(), metrics.lifetimeValue(${customer})]));`,
    );
    const { stdout } = await run(process.execPath, [script]);
    expect(JSON.parse(stdout)).toEqual([
      Object.keys(source).sort(),
      {
        value: expect.closeTo(440, 10),
        marginMultiple: expect.closeTo(11 / 3, 12),
        firstMargin: 'now',
        horizonYears: null,
      },
    ]);
  });

  it('type-checks in a strict consumer', async () => {
    writeFileSync(join(consumer, 'package.json'), '{ "type": "module" }');
    writeFileSync(
      join(consumer, 'consumer.ts'),
      `import { lifetimeValue, paybackYears, type LifetimeValue } from '@monday-letter/metrics';
       const worth: LifetimeValue = lifetimeValue(${customer});
       const payback = paybackYears({ annualMargin: 1, acquisitionCost: 2, annualRetentionRate: 0.9 });
       export const years: number | null = payback.reached ? payback.years : null;
       // @ts-expect-error results are readonly
       worth.value = 0;`,
    );
    const compilerOptions = { module: 'node16', target: 'es2022', strict: true, noEmit: true, types: [] };
    writeFileSync(
      join(consumer, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['consumer.ts'] }),
    );
    await expect(run(tool('tsc'), ['-p', consumer])).resolves.toBeTruthy();
  });

  it('works where there is nothing but the language: no Node, no DOM', async () => {
    const { outputFiles } = await build({
      entryPoints: [join(installed, 'dist/index.js')],
      bundle: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'metrics',
      write: false,
    });
    const bare = createContext({});
    runInContext(outputFiles[0]?.text ?? '', bare);
    expect(runInContext(`metrics.lifetimeValue(${customer}).value`, bare)).toBeCloseTo(440, 10);
    expect(runInContext('metrics.giniCoefficient([1, 3]).gini', bare)).toBe(0.25);
  });
});
