import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testRun } from '#scripts/test-run.ts';

/** Keeps a screenshot in the reports of the run: engines/<engine>/<name>.png. */
export function keepPicture(engine: string, name: string, png: Buffer): void {
  const folder = join(testRun().reports, 'engines', engine);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name.replaceAll(/[^\w]+/g, '-')}.png`), png);
}
