/** Walks all tasks in one engine. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Browser } from './driver/browser.ts';
import type { Engine } from './engines/engine.ts';
import { keepPicture } from './keep-picture.ts';
import { Page } from './page.ts';
import { screenTests } from './screens.ts';
import { serveSite, type Site } from './serve-site.ts';
import { frameTasks } from './tasks/frame.ts';
import { listTasks } from './tasks/list.ts';
import { noScriptTasks } from './tasks/no-script.ts';
import { quoteTasks } from './tasks/quote.ts';
import { searchTasks } from './tasks/search.ts';

export function walkEngine(engine: Engine): void {
  const missing = engine.missing();
  describe.skipIf(missing.length > 0)(engine.name, () => {
    describe('with scripts', () => {
      const run = inBrowser(engine, true);
      for (const { name, walk } of [...searchTasks, ...listTasks, ...quoteTasks, ...frameTasks])
        run(name, walk);
      screenTests(engine.name, run);
    });
    describe('without scripts', () => {
      const run = inBrowser(engine, false);
      for (const { name, walk } of noScriptTasks) run(name, walk);
    });
  });
}

export type Run = (name: string, walk: (page: Page) => Promise<void>) => void;

/** Tests in one browser, which starts each with an empty storage. */
function inBrowser(engine: Engine, script: boolean): Run {
  const folder = mkdtempSync(join(tmpdir(), 'engine-'));
  const downloads = join(folder, 'downloads');
  const profile = join(folder, 'profile');
  let browser: Browser | undefined;
  let site: Site | undefined;

  beforeAll(async () => {
    mkdirSync(profile);
    const help = { reports: script, noScripts: !script };
    site = await serveSite(engine.needsServer ? help : {});
    browser = new Browser(await engine.start({ script, profile, downloads }));
  });
  afterAll(() => {
    browser?.stop();
    site?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    rmSync(downloads, { recursive: true, force: true });
    mkdirSync(downloads);
    if (!browser || !site) return;
    await browser.resize(1280, 900);
    if (!script) return;
    // A page without a script that could write them again.
    await browser.open(`${site.address}/robots.txt`);
    await browser.run(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  });

  return (name, walk) => {
    test(name, async () => {
      if (!browser || !site) throw new Error(`${engine.name} did not start.`);
      const page = new Page(browser, site.address, downloads);
      try {
        await walk(page);
        expect([...(await browser.complaints()), ...site.takeReports()]).toEqual([]);
      } catch (error) {
        await browser.screenshot().then(
          (png) => {
            keepPicture(engine.name, `failed ${name}`, png);
          },
          () => undefined, // The browser may have failed.
        );
        throw error;
      }
    });
  };
}
