import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { testRun } from './scripts/test-run.ts';

const { catalog, contactSupplier, specimenSupplier, reports } = testRun();

/** Ports that the three sites are served on; `npm test` looks for free ones. */
const [catalogPort, contactPort, specimenPort] = (
  process.env['TEST_PORTS'] ?? '4331,4332,4333'
).split(',');
const CATALOG = `http://localhost:${String(catalogPort)}/`;
/** The path is that of `catalogUrl` in the fixture. */
const CONTACT_SUPPLIER = `http://localhost:${String(contactPort)}/catalog/`;
const SPECIMEN = `http://localhost:${String(specimenPort)}/`;
const executablePath = process.env['CHROME_PATH'];

/** Serves a site that `npm test -- build` has built. */
const serve = (url: string, out: string) => ({
  command: `node scripts/site.ts preview --out ${out} --port ${new URL(url).port}`,
  url,
  reuseExistingServer: false,
  timeout: 300_000,
});

export default defineConfig({
  testDir: 'tests/browser',
  // Emptied at every start: the reports of the other runners stand one level up.
  outputDir: join(reports, 'browser'),
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Limits of time bear a machine ten times slower than the one that the tests were written on.
  timeout: 300_000,
  expect: { timeout: 50_000 },
  // One more than the cores of CI: a page waits for timers and for its server half of its time.
  workers: 3,
  reporter: [['list'], ['json', { outputFile: join(reports, 'browser.json') }]],
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-background-networking'],
    },
    // Pictures of every step cost a quarter of the time.
    trace: { mode: 'retain-on-failure', screenshots: false },
  },
  projects: [
    {
      name: 'catalog',
      testIgnore: [
        '**/*.contact.spec.ts',
        '**/*.specimen.spec.ts',
        '**/dev.spec.ts',
        '**/edit.spec.ts',
      ],
      use: { baseURL: CATALOG },
    },
    {
      name: 'contact-supplier',
      testMatch: '**/*.contact.spec.ts',
      use: { baseURL: CONTACT_SUPPLIER },
    },
    {
      name: 'specimen',
      testMatch: '**/*.specimen.spec.ts',
      use: { baseURL: SPECIMEN },
    },
    { name: 'dev', testMatch: ['**/dev.spec.ts', '**/edit.spec.ts'] },
  ],
  webServer: [
    serve(CATALOG, catalog),
    serve(CONTACT_SUPPLIER, contactSupplier),
    serve(SPECIMEN, specimenSupplier),
  ],
});
