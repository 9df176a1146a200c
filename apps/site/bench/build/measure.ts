import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

/** What a program took, with every process that it started. */
export interface Cost {
  /** Of all processors together, outside the kernel. */
  readonly userSeconds: number;
  readonly wallSeconds: number;
  /** The most that the largest of its processes held at once. */
  readonly largestMegabytes: number;
  /** The same of each of its processes, added up; they need not have held it at the same time. */
  readonly allMegabytes: number;
}

/** How often the processes are looked at, in milliseconds. Peaks are the kernel's own: none between is missed. */
const lookEvery = 50;

/** Linux counts the time of processes in hundredths of a second. */
const ticksPerSecond = 100;

/**
 * Runs a program of Node.js in a folder and says what it took, by the counts of Linux in `/proc`.
 *
 * @throws Error with the end of what it printed, where it fails
 */
export async function measure(
  programArguments: readonly string[],
  folder: string,
  variables: Readonly<Record<string, string>>,
): Promise<Cost> {
  const before = userTicks('self', 'ended children');
  const start = performance.now();
  const child = spawn(process.execPath, programArguments, {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NO_COLOR: '1', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const peaks = new Map<number, number>();
  const ticks = new Map<number, number>();
  const timer = setInterval(() => {
    for (const pid of processTree(child.pid ?? 0)) {
      peaks.set(pid, Math.max(peakMegabytes(pid), peaks.get(pid) ?? 0));
      ticks.set(pid, Math.max(userTicks(pid, 'itself'), ticks.get(pid) ?? 0));
    }
  }, lookEvery);
  const [status] = (await once(child, 'close')) as [number | null];
  clearInterval(timer);
  if (status !== 0) {
    const name = programArguments.join(' ');
    throw new Error(`${name} ended with ${status ?? 'a signal'}:\n${output.slice(-3000)}`);
  }
  return {
    // A process that nobody waited for when it ended is not among the ended ones: then what was last seen is more.
    userSeconds: Math.max(userTicks('self', 'ended children') - before, sum(ticks)) / ticksPerSecond,
    wallSeconds: (performance.now() - start) / 1000,
    largestMegabytes: Math.max(...peaks.values()),
    allMegabytes: sum(peaks),
  };
}

/** The user time of a process, or of all that it or they themselves started and waited for; 0 where it is gone. */
function userTicks(pid: number | 'self', of: 'itself' | 'ended children'): number {
  const status = readProcess(`${pid}/stat`);
  // After the name, which may hold anything, the first field is the third of all.
  const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
  return Number(fields[of === 'itself' ? 14 - 3 : 16 - 3] ?? 0);
}

function peakMegabytes(pid: number): number {
  const [, kilobytes = 0] = /^VmHWM:\s*(\d+) kB/m.exec(readProcess(`${pid}/status`)) ?? [];
  return Number(kilobytes) / 1024;
}

/** A process and all below it. */
function processTree(pid: number): readonly number[] {
  let threads: readonly string[] = [];
  try {
    threads = readdirSync(`/proc/${pid}/task`);
  } catch {
    // It ended while it was looked for.
  }
  const children = threads.flatMap((thread) => readProcess(`${pid}/task/${thread}/children`).split(' '));
  return [pid, ...children.filter(Boolean).map(Number).flatMap(processTree)];
}

function readProcess(file: string): string {
  try {
    return readFileSync(`/proc/${file}`, 'utf8');
  } catch {
    return ''; // It ended while it was looked at.
  }
}

function sum(values: ReadonlyMap<number, number>): number {
  return [...values.values()].reduce((total, value) => total + value, 0);
}
