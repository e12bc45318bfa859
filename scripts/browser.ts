/**
 * Finds the browser for the tests or installs one: an installed Chromium or Chrome, else the
 * system's package, else Playwright's download, else an error that says what to do.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM, findProgram, isExecutable } from './programs.ts';

const WELL_KNOWN = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(
    process.env['PROGRAMFILES'] ?? 'C:\\Program Files',
    'Google\\Chrome\\Application\\chrome.exe',
  ),
];

/** @returns path of the browser's executable @throws Error that says what to install */
export function findBrowser(): string {
  const found = installed();
  if (found) return found;
  if (installSystemPackage()) {
    const packaged = installed();
    if (packaged) return packaged;
  }
  if (downloadPlaywrightBrowser() && existsSync(chromium.executablePath()))
    return chromium.executablePath();
  throw new Error(
    [
      'The browser tests need Chromium or Chrome, and none could be found or installed.',
      'Do one of these, then run npm test again:',
      "  - install your system's package, e.g. sudo apt-get install chromium",
      '  - npx playwright install --with-deps chromium',
      '  - set CHROME_PATH to the executable of an installed Chromium or Chrome',
    ].join('\n'),
  );
}

function installed(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named && !isExecutable(named))
    throw new Error(`CHROME_PATH is ${named}, which is not an executable file.`);
  return [named, findProgram(...CHROMIUM), ...WELL_KNOWN, chromium.executablePath()].find(
    (path): path is string => path !== undefined && isExecutable(path),
  );
}

function installSystemPackage(): boolean {
  if (!existsSync('/usr/bin/apt-get')) return false;
  const isRoot = process.getuid?.() === 0;
  const mayAsk = !isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  if (!isRoot && !mayAsk) return false;
  console.log('No Chromium found: installing the system package (apt-get install chromium) …');
  const apt = (...words: string[]) =>
    spawnSync(isRoot ? 'apt-get' : 'sudo', isRoot ? words : ['-n', 'apt-get', ...words], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  apt('update', '-q');
  return apt('install', '-y', '-q', '--no-install-recommends', 'chromium');
}

function downloadPlaywrightBrowser(): boolean {
  console.log("No Chromium found: downloading Playwright's (npx playwright install chromium) …");
  return spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' }).status === 0;
}
