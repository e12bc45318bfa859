import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { requestJson } from '#quote/files/request-json.ts';
import { builtPages, DIST } from './dist.ts';

test('the schema of a request is published under its own address, and a request fits it', async () => {
  const file = await readFile(join(DIST, 'schemas/quote-request-1.json'), 'utf8');
  const schema = JSON.parse(file) as { $id: string };
  expect(new URL(schema.$id).pathname).toBe('/schemas/quote-request-1.json');
  const validate = addFormats.default(new Ajv2020()).compile(schema);
  const lines = [{ id: 'a', cas: '2142-70-3', unit: 'g', amount: '2,50' }] as const;
  const request = { lines, country: 'DE', needBy: '2027-03-15' };
  expect(validate(JSON.parse(requestJson(request, schema.$id)))).toBe(true);
});

test('the quote page says what happens next, in words that stand in the page itself', async () => {
  const page = (await builtPages()).find(({ path }) => path === '/quote/');
  expect(page?.root.querySelector('main')?.text).toMatch(/needs to know/);
});
