/**
 * `npm run screenshots [-- <part of an address> …]`: screenshots of every kind of page of the built
 * site, at three widths in both themes and as printed, in .cache/screenshots/. For visual
 * inspection; no test compares them.
 */
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { KINDS_OF_PAGES } from '../tests/browser/pages.ts';
import { startStaticHost } from './bench/static-host.ts';
import { findBrowser } from './browser.ts';

const WIDTHS = [360, 768, 1440];
/** About the width of an A4 page without margins, at 96 px per inch. */
const PAPER_WIDTH = 718;
const FOLDER = '.cache/screenshots';
const port = Number(process.env['PORT'] ?? 4321);

const asked = process.argv.slice(2);
const paths = KINDS_OF_PAGES.filter((path) => asked.every((part) => path.includes(part)));
const server = await startStaticHost(process.env['OUT_DIR'] ?? 'dist', port);
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-background-networking'],
});
for (const colorScheme of ['light', 'dark'] as const)
  for (const width of WIDTHS)
    await takeAll(browser, `${colorScheme}-${String(width)}`, { colorScheme, width });
await takeAll(browser, 'print', { colorScheme: 'dark', width: PAPER_WIDTH, media: 'print' });
await browser.close();
server.close();
console.log(
  `Pictures of ${String(paths.length)} pages: ${FOLDER}/<theme>-<width>/ and ${FOLDER}/print/`,
);

interface View {
  colorScheme: 'light' | 'dark';
  width: number;
  media?: 'print';
}

async function takeAll(browser: Browser, folder: string, { colorScheme, width, media }: View) {
  const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
  if (media) await page.emulateMedia({ media });
  for (const path of paths) {
    await page.goto(`http://localhost:${String(port)}${path}`, { waitUntil: 'networkidle' });
    const name = path.replaceAll(/[^\w-]+/g, '_').replaceAll(/^_|_$/g, '') || 'home';
    await page.screenshot({ path: join(FOLDER, folder, `${name}.png`), fullPage: true });
  }
  await page.close();
}
