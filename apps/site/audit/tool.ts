import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter } from 'node:path';
import process from 'node:process';

/** The tools of the audit, in the versions that it was written for. They are fetched by npx and are no part of the site. */
export const tools = {
  lighthouse: 'lighthouse@13.5.0',
  policies: 'csp_evaluator@1.1.8',
  markup: 'vnu-jar@26.9.27',
  links: 'linkinator@8.1.0',
} as const;

/**
 * The folder into which npx has put a package with all that it needs, fetched on first use.
 *
 * @throws Error where it cannot be had
 */
export async function folderOf(tool: string): Promise<string> {
  // npx puts the programs of the package first where programs are looked for.
  const { stdout, stderr } = await npx(tool, ['node', '-p', 'process.env.PATH']);
  const programs = stdout.split(delimiter).find((folder) => /[\\/]_npx[\\/]/.test(folder));
  if (programs === undefined) throw new Error(`npx does not fetch ${tool}: ${stderr}`);
  return programs.trim().replace(/[\\/]\.bin$/, '');
}

/** What a program left. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of a package, beside what else goes on here. */
export async function npx(tool: string, command: readonly string[]): Promise<Outcome> {
  const child = spawn('npx', ['--yes', '--package', tool, '--', ...command], {
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, stdout, stderr };
}
