import { defineConfig } from 'vitest/config';

/** Limits of time bear a machine ten times slower than the one that the tests were written on. */
const project = (name: string, folders: string, testTimeout: number, globalSetup?: string) => ({
  test: {
    name,
    include: [`tests/${folders}/**/*.test.ts`],
    testTimeout,
    hookTimeout: testTimeout,
    expect: { poll: { timeout: 60_000 } },
    ...(globalSetup !== undefined && { globalSetup }),
    // Starting Java for each content that a test judges takes most of its time.
    env: { OPSIN_JAR: 'none' },
  },
});

export default defineConfig({
  test: {
    // Many tests wait for a command that they started.
    maxWorkers: '100%',
    projects: [
      project('unit', 'unit', 120_000),
      project('corpus', '{corpus,ranking}', 600_000),
      project('site', 'site', 300_000),
      project('engines', 'engines', 300_000, 'tests/engines/global-setup.ts'),
    ],
  },
});
