/** Folders for the sites and reports of one test run, so that concurrent runs do not collide. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

/** The folders of the current run of `npm test`, else of the last one. */
export function testRun() {
  const run = process.env['TEST_RUN'] ?? folder(1);
  return {
    /** The built site of content/. */
    catalog: join(run, 'catalog'),
    /** The built site of tests/fixtures/contact-supplier, which has a base path. */
    contactSupplier: join(run, 'contact-supplier'),
    /** The built site of tests/fixtures/specimen-supplier, with a product of every kind. */
    specimenSupplier: join(run, 'specimen-supplier'),
    /** The same site, put together of two shards. */
    mergedShards: join(run, 'merged-shards'),
    /** A supplier whose every text is hostile (tests/fixtures/hostile-supplier.ts), and its site. */
    hostileContent: join(run, 'hostile-content'),
    hostileSupplier: join(run, 'hostile-supplier'),
    reports: join(run, 'reports'),
  };
}

/** Claims the first folder that no other run uses, until the process ends. */
export function claimRunFolder(): string {
  for (let number = 1; ; number++) {
    const lock = join(folder(number), 'lock');
    mkdirSync(folder(number), { recursive: true });
    if (isHeld(lock)) continue;
    rmSync(lock, { force: true });
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
    } catch {
      continue;
    }
    process.once('exit', () => {
      rmSync(lock, { force: true });
    });
    return folder(number);
  }
}

function folder(number: number): string {
  return join('.cache', `test-${String(number)}`);
}

/** Whether the process that wrote a lock still runs. */
function isHeld(lock: string): boolean {
  try {
    return process.kill(Number(readFileSync(lock, 'utf8')), 0);
  } catch {
    return false;
  }
}

/** A free port. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
