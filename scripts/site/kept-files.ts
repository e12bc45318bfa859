/**
 * What earlier builds made, and of what: a file is taken over while its key is the same, a hash of
 * all that it is made of. `kept.json` lists the files of the last site; `journal` those of the build
 * that runs, so that the next one takes them over if this one is stopped.
 */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Version of the shape of both lists. */
const SHAPE = 1;

interface Kept {
  key: string;
  bytes: number;
  /** Time of its last change, in ms; not in the journal, whose lines are older than the files. */
  changed?: number;
}

/** A folder with files of an earlier build, and what they were made of. */
interface Source {
  folder: string;
  files: ReadonlyMap<string, Kept>;
}

/** The folder of a build that was stopped, whose files the next build takes over. */
export function stoppedFolder(cache: string): string | undefined {
  return stoppedBuild(cache)?.folder;
}

/** Takes files of earlier builds over, and lists those of this one. */
export class KeptFiles {
  readonly #cache: string;
  readonly #next: string;
  readonly #sources: readonly Source[];
  readonly #own = new Map<string, Kept>();
  readonly #folders = new Set<string>();
  #journal: number | undefined;

  /**
   * @param cache folder of the lists
   * @param folders the last site, and the one that is built
   * @param tell prints a line on a list that cannot be used
   */
  constructor(
    cache: string,
    { out, next }: { out: string; next: string },
    tell: (line: string) => void,
  ) {
    this.#cache = cache;
    this.#next = next;
    this.#sources = [lastSite(cache, out, tell), stoppedBuild(cache)].filter((one) => !!one);
  }

  /** Takes a file of an earlier build over; false if none has this key and is as it was. */
  take(file: string, key: string): boolean {
    const source = this.#sources.find(({ folder, files }) => isUnchanged(folder, file, files, key));
    if (!source) return false;
    const [from, to] = [join(source.folder, file), join(this.#next, file)];
    this.#makeFolder(dirname(to));
    try {
      // A second name for the same file.
      linkSync(from, to);
    } catch {
      copyFileSync(from, to);
    }
    this.#own.set(file, { key, bytes: source.files.get(file)?.bytes ?? 0 });
    return true;
  }

  /** Makes a folder once: thousands of files may share it. */
  #makeFolder(path: string): void {
    if (this.#folders.has(path)) return;
    mkdirSync(path, { recursive: true });
    this.#folders.add(path);
  }

  /** Begins the journal, once all is taken over that can be. */
  begin(): void {
    mkdirSync(this.#cache, { recursive: true });
    const path = join(this.#cache, 'journal');
    const taken = [...this.#own].map(([file, kept]) => line({ file, ...kept }));
    writeFileSync(`${path}.new`, [line({ shape: SHAPE, folder: this.#next }), ...taken].join(''));
    renameSync(`${path}.new`, path);
    this.#journal = openSync(path, 'a');
  }

  /** Notes a file that is about to be written. */
  note(file: string, key: string, bytes: number): void {
    this.#own.set(file, { key, bytes });
    if (this.#journal !== undefined) writeSync(this.#journal, line({ file, key, bytes }));
  }

  /** Lists the files of the finished site; call it when the site is in its place. */
  finish(out: string): void {
    const files = [...this.#own].map(([file, { key }]) => {
      const { size, mtimeMs } = statSync(join(out, file));
      return [file, { key, bytes: size, changed: mtimeMs }] as const;
    });
    const path = join(this.#cache, 'kept.json');
    writeFileSync(
      `${path}.new`,
      JSON.stringify({ shape: SHAPE, files: Object.fromEntries(files) }),
    );
    renameSync(`${path}.new`, path);
    rmSync(join(this.#cache, 'journal'), { force: true });
  }
}

/** Hash of what a page is made of. */
export function hashOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('base64url').slice(0, 22);
}

function lastSite(cache: string, out: string, tell: (line: string) => void): Source | undefined {
  const path = join(cache, 'kept.json');
  if (!existsSync(path)) return undefined;
  try {
    const { shape, files } = JSON.parse(readFileSync(path, 'utf8')) as {
      shape: unknown;
      files: Record<string, Kept>;
    };
    if (shape === SHAPE) return { folder: out, files: new Map(Object.entries(files)) };
    tell(`${path} is of another version of the generator: every page is made again.`);
  } catch {
    tell(`${path} is damaged: every page is made again.`);
  }
  return undefined;
}

function stoppedBuild(cache: string): Source | undefined {
  const path = join(cache, 'journal');
  if (!existsSync(path)) return undefined;
  const [head, ...files] = readFileSync(path, 'utf8').split('\n').flatMap(parsedLine);
  const folder = head?.['folder'];
  if (head?.['shape'] !== SHAPE || typeof folder !== 'string' || !existsSync(folder))
    return undefined;
  return {
    folder,
    files: new Map(files.map((one) => [String(one['file']), one as object as Kept])),
  };
}

/** A line of the journal; the last one may be half written. */
function parsedLine(text: string): Record<string, unknown>[] {
  try {
    return [JSON.parse(text) as Record<string, unknown>];
  } catch {
    return [];
  }
}

function isUnchanged(
  folder: string,
  file: string,
  files: ReadonlyMap<string, Kept>,
  key: string,
): boolean {
  const kept = files.get(file);
  if (kept?.key !== key) return false;
  const found = statSync(join(folder, file), { throwIfNoEntry: false });
  return found?.size === kept.bytes && (kept.changed ?? found.mtimeMs) === found.mtimeMs;
}

function line(data: object): string {
  return `${JSON.stringify(data)}\n`;
}
