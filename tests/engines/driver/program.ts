/** A program that is started for a test, with all processes that it starts. */
import { spawn } from 'node:child_process';

export interface Program {
  /** What it has written so far. */
  output: () => string;
  stop: () => void;
}

export function startProgram(
  file: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Program {
  // A group of its own, so that the processes that it starts end with it.
  const child = spawn(file, words, { detached: true, env: { ...process.env, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => (output += piece));
  const stop = () => {
    process.off('exit', stop);
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  process.once('exit', stop);
  child.once('error', (error) => (output += error.message));
  return { output: () => output, stop };
}
