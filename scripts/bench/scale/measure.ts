/** What a command costs: processor, memory, time. Processor and memory are known on Linux only. */
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface Cost {
  /** CPU seconds, user and system, of the command and all its children. */
  readonly cpu: number | undefined;
  /** Peak of the resident memory of all processes together, in MB. */
  readonly memory: number | undefined;
  /** Seconds by the clock. */
  readonly wall: number;
  /** Exit code. */
  readonly code: number;
}

export interface Command {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** File that takes what the command prints. */
  readonly log: string;
}

/** Ticks in a second of the times in /proc, the same on every Linux. */
const TICKS = 100;
/** Bytes of a page of memory. */
const PAGE = 4096;
/** Milliseconds between two looks at the memory. */
const EVERY = 200;

/** Runs Node with arguments, and measures it with all its children. */
export async function measured({ args, cwd, env, log }: Command): Promise<Cost> {
  await mkdir(dirname(log), { recursive: true });
  const before = await childSeconds();
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const file = createWriteStream(log);
  child.stdout.pipe(file, { end: false });
  child.stderr.pipe(file, { end: false });
  const peak = peakMemory(child.pid ?? 0);
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject).on('close', (status, signal) => {
      resolve(signal === null ? (status ?? 1) : 1);
    });
  });
  file.end();
  const wall = (performance.now() - start) / 1000;
  const after = await childSeconds();
  const cpu = before === undefined || after === undefined ? undefined : after - before;
  return { cpu, memory: await peak.stop(), wall, code };
}

/** CPU seconds of the children that have ended, and of theirs. */
async function childSeconds(): Promise<number | undefined> {
  const stat = await statOf('self');
  return stat && (Number(stat[13]) + Number(stat[14])) / TICKS;
}

function peakMemory(root: number): { stop: () => Promise<number | undefined> } {
  let peak = 0;
  let ended = false;
  const watch = (async () => {
    while (!ended) {
      peak = Math.max(peak, await memoryOfTree(root));
      await new Promise((resolve) => setTimeout(resolve, EVERY));
    }
  })();
  return {
    stop: async () => {
      ended = true;
      await watch;
      return peak > 0 ? peak / 1e6 : undefined;
    },
  };
}

/** Resident bytes of a process and all below it; 0 where they are not known. */
async function memoryOfTree(root: number): Promise<number> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const stats = await Promise.all(pids.map(async (pid) => ({ pid, stat: await statOf(pid) })));
  const tree = new Set([String(root)]);
  for (let grown = true; grown;) {
    const size = tree.size;
    for (const { pid, stat } of stats) if (stat?.[1] && tree.has(stat[1])) tree.add(pid);
    grown = tree.size > size;
  }
  return stats
    .filter(({ pid }) => tree.has(pid))
    .reduce((sum, { stat }) => sum + Number(stat?.[21] ?? 0) * PAGE, 0);
}

/** The fields of /proc/<pid>/stat behind the name of the program: [0] state, [1] parent, … */
async function statOf(pid: string): Promise<string[] | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  return text?.slice(text.lastIndexOf(')') + 2).split(' ');
}
