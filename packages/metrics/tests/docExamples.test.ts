import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as metrics from '../src/index.ts';
import { documentedFunctions, examplesOfComment } from './examples.ts';
import { runExample } from './runExample.ts';

const root = new URL('../', import.meta.url).pathname;
const functions = globSync('src/**/*.ts', { cwd: root, exclude: ['**/*.test.ts'] })
  .flatMap((path) => documentedFunctions(readFileSync(root + path, 'utf8')))
  .filter(({ name }) => name in metrics);

describe('the doc comments of the exported functions', () => {
  it('were found for every function in the table of contents', () => {
    const exported = Object.keys(metrics).filter((name) => typeof Reflect.get(metrics, name) === 'function');
    expect(functions.map(({ name }) => name).sort()).toEqual(exported.sort());
  });

  it.each(functions)('$name says what it is, what it throws and shows a claim that runs', (documented) => {
    const examples = examplesOfComment(documented);
    const claims = examples.flatMap(({ statements }) => statements).filter(({ claim }) => claim);
    expect(documented.comment).toMatch(/@throws RangeError/);
    expect(documented.comment).toMatch(/@returns|@param/);
    expect(claims.length).toBeGreaterThan(0);
    for (const example of examples) runExample(example, metrics);
  });
});

describe('the example runner', () => {
  const run = (code: string) =>
    runExample(
      { of: 'x', statements: examplesOfComment({ name: 'x', comment: comment(code) })[0]?.statements ?? [] },
      {},
    );
  const comment = (code: string) => `/**\n * @example\n * \`\`\`ts\n * ${code}\n * \`\`\`\n */`;

  it('accepts true claims', () => {
    expect(() => run('1 / 3; // → 0.333')).not.toThrow();
    expect(() => run("null['x']; // throws TypeError: Cannot read")).not.toThrow();
  });

  it.each(['1 / 3; // → 0.334', '0; // → 0.1', 'NaN; // → 1', "'1'; // → 1", '1; // throws RangeError: no'])(
    'refuses the false claim %s',
    (code) => expect(() => run(code)).toThrow(),
  );
});
