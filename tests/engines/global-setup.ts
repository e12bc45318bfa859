/** Builds the site unless `npm test` has done it, and says which engines are left out. */
import { spawnSync } from 'node:child_process';
import { testRun } from '#scripts/test-run.ts';
import { chromium } from './engines/chromium.ts';
import { firefox } from './engines/firefox.ts';
import { webkit } from './engines/webkit.ts';

export function setup(): void {
  for (const { name, missing } of [chromium, firefox, webkit])
    if (missing().length > 0)
      console.log(`${name} is left out. It needs: apt-get install ${missing().join(' ')}`);
  if (process.env['TEST_RUN'] !== undefined) return;
  const { catalog } = testRun();
  const words = ['scripts/site.ts', 'build', '--content', 'content', '--out', catalog];
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' });
  if (status !== 0) throw new Error('The site was not built.');
}
