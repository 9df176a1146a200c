import ts from 'typescript';
import { expect } from 'vitest';
import type { Example } from './examples.ts';

/**
 * Runs an example with the package's exports in scope and checks every claim it makes.
 * A number must agree to every digit that the example prints; anything else must be equal.
 */
export function runExample(example: Example, exports: Readonly<Record<string, unknown>>): void {
  const body = example.statements
    .map(({ code, claim }) => {
      if (!claim) return code;
      const expression = code.replace(/;$/, '');
      return 'throws' in claim
        ? `claims.throws(() => (${expression}), ${JSON.stringify(claim.throws)});`
        : `claims.shows((${expression}), (${claim.shows}), ${JSON.stringify(claim.shows)});`;
    })
    .join('\n');
  const { outputText } = ts.transpileModule(body, { compilerOptions: { target: ts.ScriptTarget.ES2023 } });
  const run = new Function('claims', ...Object.keys(exports), outputText);
  run({ shows: expectShown, throws: expectThrown }, ...Object.values(exports));
}

function expectShown(received: unknown, claimed: unknown, printed: string): void {
  if (typeof claimed !== 'number' || !Number.isFinite(claimed)) return expect(received).toEqual(claimed);
  const decimals = /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
  expect(received, printed).toBeTypeOf('number');
  expect(Number((received as number).toFixed(decimals)), printed).toBe(claimed);
}

function expectThrown(run: () => unknown, claimed: string): void {
  const [, name, message] = /^(\w+): (.+)$/.exec(claimed) ?? [];
  expect(run).toThrow(
    expect.objectContaining({ name, message: expect.stringContaining(message ?? claimed) }),
  );
}
