import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import importTable from './scripts/lint/import-table.js';
import noCircles from './scripts/lint/no-circles.js';

export default defineConfig(
  { ignores: ['dist/', '.dist-*/', 'dist-shard-*/', '.astro/', '.cache/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['*.config.mjs'],
    languageOptions: { globals: { process: 'readonly' } },
  },
  // Commands and the test runner's set-up talk to the terminal: that is what they are for.
  { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/**/*.{ts,tsx,astro}', 'src/**/*.astro/*.ts'],
    plugins: { catalog: { rules: { 'import-table': importTable, 'no-circles': noCircles } } },
    rules: { 'catalog/import-table': 'error', 'catalog/no-circles': 'error' },
  },
);
