import { defineConfig, devices } from '@playwright/test';

/** First of the two ports that the tests serve on; another one lets two checkouts test at once. */
const FIRST_PORT = Number(process.env['TEST_PORT'] ?? 4331);
const CATALOG = `http://localhost:${String(FIRST_PORT)}`;
const CONTACT_SUPPLIER = `http://localhost:${String(FIRST_PORT + 1)}`;
const executablePath = process.env['CHROME_PATH'];

/** Serves a built site; `npm test` builds both and names the browser in CHROME_PATH. */
const serve = (url: string, outDir: string) => ({
  command: 'node scripts/preview.ts',
  url,
  env: { OUT_DIR: outDir, PORT: new URL(url).port },
  reuseExistingServer: false,
  timeout: 300_000,
});

export default defineConfig({
  testDir: 'tests/browser',
  // Emptied at every start: the reports of the other runners stand one level up.
  outputDir: 'test-results/browser',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Limits of time bear a machine ten times slower than the one that the tests were written on.
  timeout: 300_000,
  expect: { timeout: 50_000 },
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-background-networking'],
    },
    trace: 'retain-on-failure',
  },
  projects: [
    {
      name: 'catalog',
      testIgnore: '**/*.contact.spec.ts',
      use: { baseURL: CATALOG },
    },
    {
      name: 'contact-supplier',
      testMatch: '**/*.contact.spec.ts',
      use: { baseURL: CONTACT_SUPPLIER },
    },
  ],
  webServer: [serve(CATALOG, 'dist'), serve(CONTACT_SUPPLIER, '.cache/contact-supplier')],
});
