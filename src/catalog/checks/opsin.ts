/**
 * OPSIN reads names of compounds (doi:10.1021/ci100384d). It is used where a Java runtime and
 * Debian's libopsin-java are installed, or OPSIN_JAR names its file, and is never needed.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const JARS = ['/usr/share/java/opsin-cli.jar', '/usr/share/java/opsin.jar'];
const MAIN_CLASS = 'uk.ac.cam.ch.wwmm.opsin.Cli';

export interface ReadName {
  /** As OPSIN writes it. */
  readonly smiles: string;
  readonly inchiKey: string;
}

/** What OPSIN made of names; null where it does not read the name. */
export type ReadNames = ReadonlyMap<string, ReadName | null>;

/**
 * Reads names, each once: what was read is kept in `cache` from run to run.
 * @param identify the InChIKey of a SMILES; empty where it is not one
 * @returns undefined where OPSIN is not installed
 */
export async function readNames(
  names: readonly string[],
  identify: (smiles: string) => string,
  cache = join('.cache', 'opsin'),
): Promise<ReadNames | undefined> {
  const jar = opsinJar();
  if (jar === undefined) return undefined;
  const version = createHash('sha256')
    .update(await readFile(jar))
    .digest('hex')
    .slice(0, 12);
  const file = join(cache, `${version}.json`);
  const known = await (caches.get(file) ?? readCache(file));
  caches.set(file, known);
  const unread = [...new Set(names)].filter((name) => !known.has(name) && !/[\n\r]/.test(name));
  if (unread.length > 0) {
    const smiles = await ask(jar, unread);
    if (!smiles) return undefined;
    unread.forEach((name, i) => {
      const [read = '', inchiKey = ''] = [smiles[i], smiles[i] && identify(smiles[i])];
      known.set(name, inchiKey ? { smiles: read, inchiKey } : null);
    });
    await writeCache(file, known);
  }
  return known;
}

/** The file of OPSIN; undefined where it is not installed. */
export function opsinJar(): string | undefined {
  const named = process.env['OPSIN_JAR'];
  return (named === undefined ? JARS : [named]).find((jar) => existsSync(jar));
}

/** A line of SMILES for each line; undefined where there is no Java. */
async function ask(jar: string, names: readonly string[]): Promise<string[] | undefined> {
  const run = promisify(execFile)('java', ['-cp', jar, MAIN_CLASS, '-osmi'], {
    maxBuffer: 1 << 30,
  });
  run.child.stdin?.end(`${names.join('\n')}\n`);
  const answer = await run.catch(() => undefined);
  return answer?.stdout.split('\n').map((line) => line.trim());
}

/** Read once in a process: a large catalog has some 30 MB of names. */
const caches = new Map<string, Map<string, ReadName | null>>();

async function readCache(file: string): Promise<Map<string, ReadName | null>> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  try {
    return new Map(Object.entries(JSON.parse(text) as Record<string, ReadName | null>));
  } catch {
    return new Map();
  }
}

/** A cache that cannot be written costs time, nothing else. */
async function writeCache(file: string, known: ReadNames): Promise<void> {
  const draft = `${file}.${String(process.pid)}`;
  await mkdir(dirname(file), { recursive: true })
    .then(() => writeFile(draft, JSON.stringify(Object.fromEntries(known))))
    .then(() => rename(draft, file))
    .catch(() => undefined);
}
