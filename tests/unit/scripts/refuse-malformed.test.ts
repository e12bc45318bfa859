import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refuseMalformed } from '../../../scripts/site/refuse-malformed.ts';

const server = createServer((_, response) => response.end('found'));

beforeAll(async () => {
  refuseMalformed(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
});

/** Status of an address as it is written: `fetch` would mend it. */
async function statusOf(path: string): Promise<number | undefined> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

test.each(['/%ZZ', '/%', '/%c0%ae%c0%ae/', '/products/%00', '/%E0%A4%A'])(
  '%s is refused as malformed',
  async (path) => {
    expect(await statusOf(path)).toBe(400);
  },
);

test.each(['/', '/products/2142-70-3/', '/search/?q=100%', '/%E7%A2%98/', '//host', '/a%2Fb'])(
  '%s is let through',
  async (path) => {
    expect(await statusOf(path)).toBe(200);
  },
);
