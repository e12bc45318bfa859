/** The recipes of deploy/ for servers, run where the server is installed. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { freePort, testRun } from '#scripts/test-run.ts';

/** Copies of the site that the user of a server may read: as a whole host, and below a path. */
const SHARED = mkdtempSync(join(tmpdir(), 'catalog-served-'));
const SITE = join(SHARED, 'site');
const BELOW = join(SHARED, 'below');
cpSync(testRun().catalog, SITE, { recursive: true });
cpSync(SITE, join(BELOW, 'catalog'), { recursive: true });
spawnSync('chmod', ['-R', 'a+rX', SHARED]);
afterAll(() => {
  rmSync(SHARED, { recursive: true });
});

interface Recipe {
  command: string;
  file: string;
  /** The recipe for a port and a folder, and how the server of a root is started with it. */
  start: (recipe: string, port: string, folder: string, root: string) => string[];
}

/** The recipe with a path in the lines marked so, as it says itself. */
function belowPath(recipe: string, path: string): string {
  const lines = recipe.split('\n');
  return lines
    .map((line, at) =>
      line.endsWith('# path') || /#.*path$/.test(lines[at - 1] ?? '')
        ? line.replace(/(?<=\^|[ "=])\/(?=[_(?a-z4])/, path)
        : line,
    )
    .join('\n');
}

const put = (folder: string, name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const RECIPES: Recipe[] = [
  {
    command: 'nginx',
    file: 'nginx/catalog.conf',
    start: (recipe, port, folder, root) => {
      const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${folder}/${name};`,
      );
      const server = recipe
        .replace('listen 80;', `listen 127.0.0.1:${port};`)
        .replace('listen [::]:80;', '')
        .replace('/srv/catalog', root);
      const config = `daemon off; pid ${folder}/pid; events {} http { access_log off; ${temp.join(' ')} ${server} }`;
      return ['-e', join(folder, 'errors'), '-c', put(folder, 'nginx.conf', config)];
    },
  },
  {
    command: 'apache2',
    file: 'apache/catalog.conf',
    start: (recipe, port, folder, root) => {
      const modules = [
        ...['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'deflate', 'filter'],
      ].map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`);
      const server = recipe.replace('*:80', `127.0.0.1:${port}`).replaceAll('/srv/catalog', root);
      const config = `${modules.join('\n')}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/errors
TypesConfig /etc/mime.types
User www-data
Group www-data
${server}`;
      return ['-d', folder, '-f', put(folder, 'httpd.conf', config), '-D', 'FOREGROUND'];
    },
  },
  {
    command: 'caddy',
    file: 'caddy/Caddyfile',
    start: (recipe, port, folder, root) => {
      const server = recipe
        .replace('www.example.com', `http://127.0.0.1:${port}`)
        .replace('/srv/catalog', root);
      const config = `{\n\tadmin off\n\tauto_https off\n}\n${server}`;
      return ['run', '--adapter', 'caddyfile', '--config', put(folder, 'Caddyfile', config)];
    },
  },
];

const isThere = (command: string) =>
  spawnSync('sh', ['-c', `command -v ${command}`], { env: PATH_OF_ROOT }).status === 0;
const PATH_OF_ROOT = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin` };

/** A file that is named by its content. */
const HASHED = `/_astro/${readdirSync(join(SITE, '_astro')).find((name) => name.endsWith('.js')) ?? ''}`;

const PLACES = RECIPES.flatMap((recipe) => [
  { ...recipe, root: SITE, base: '/' },
  { ...recipe, root: BELOW, base: '/catalog/' },
]);

for (const { command, file, start, root, base } of PLACES)
  describe.skipIf(!isThere(command))(`the recipe for ${command}, at ${base}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'catalog-recipe-'));
    let server: ChildProcess | undefined;
    let origin = '';

    beforeAll(async () => {
      const port = String(await freePort());
      const recipe = belowPath(readFileSync(join('deploy', file), 'utf8'), base);
      server = spawn(command, start(recipe, port, folder, root), {
        env: { ...PATH_OF_ROOT, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
        stdio: 'pipe',
      });
      let said = '';
      server.stderr?.on('data', (part: Buffer) => (said += part.toString()));
      origin = `http://127.0.0.1:${port}${base.slice(0, -1)}`;
      const answers = () =>
        fetch(`${origin}/`).then(
          () => true,
          () => false,
        );
      await vi.waitUntil(answers, { timeout: 30_000, interval: 100 }).catch(() => {
        throw new Error(`${command} does not answer: ${said}`);
      });
    }, 40_000);

    afterAll(() => {
      server?.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    });

    test('pages are compressed, in UTF-8, and asked for again', async () => {
      const { headers } = await fetch(`${origin}/`);
      expect(headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/i);
      expect(headers.get('content-encoding')).toMatch(/gzip|zstd|br/);
      expect(headers.get('cache-control')).toBe('no-cache');
    });

    test.each(['/products/2142-70-3/', '/nowhere/'])('%s has the headers', async (path) => {
      const { headers } = await fetch(origin + path);
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-security-policy': "frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'permissions-policy': expect.stringContaining('camera=()') as string,
        'strict-transport-security': 'max-age=31536000',
      });
    });

    test.each(['/nowhere/', '/_astro/nowhere.js'])('%s is said not to be there', async (path) => {
      const answer = await fetch(origin + path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('Page not found');
      // A file may be there again after the next upload.
      expect(answer.headers.get('cache-control')).toBe('no-cache');
    });

    test('an address without its last slash leads to the page', async () => {
      const answer = await fetch(`${origin}/products/2142-70-3`);
      expect(answer.status).toBe(200);
      expect(new URL(answer.url).pathname).toBe(`${base}products/2142-70-3/`);
    });

    test('files that are named by their content are kept, others not', async () => {
      const of = async (path: string) => (await fetch(origin + path)).headers.get('cache-control');
      expect(await of(HASHED)).toBe('public, max-age=31536000, immutable');
      expect(await of('/search/latest.json')).toBe('no-cache');
    });

    test.each([
      ['/catalog.json', /^application\/json/],
      ['/catalog.csv', /^text\/csv; ?charset=utf-8/i],
      ['/catalog.sdf', /^chemical\/x-mdl-sdfile/],
      ['/catalog.xlsx', /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet/],
      ['/favicon.svg', /^image\/svg\+xml/],
      [HASHED, /^text\/javascript/],
    ])('%s has its type', async (path, type) => {
      expect((await fetch(origin + path)).headers.get('content-type')).toMatch(type);
    });
  });

const KINDS = [/\.js$/, /latest\.json$/, /index\.html$/];

describe.skipIf(!isThere('rclone'))('the recipe for object storage', () => {
  const folder = mkdtempSync(join(tmpdir(), 'catalog-upload-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('what is uploaded is the site, and old hashed files stay for a while', () => {
    const upload = (days: number) =>
      spawnSync('deploy/object-storage/upload.sh', [SITE, join(folder, 'bucket')], {
        env: { ...process.env, DAYS: String(days), RCLONE_CONFIG: join(folder, 'rclone.conf') },
        encoding: 'utf8',
      });
    const first = upload(30);
    expect(first.status, first.stderr).toBe(0);
    const names = (where: string) =>
      readdirSync(where, { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile())
        .map((one) => join(one.parentPath, one.name).slice(where.length))
        .toSorted();
    expect(names(join(folder, 'bucket'))).toEqual(names(SITE));
    for (const kind of KINDS) expect(names(SITE).some((name) => kind.test(name))).toBe(true);
    put(join(folder, 'bucket'), '_astro/old.js', '');
    put(join(folder, 'bucket'), 'products/old.html', '');
    upload(30);
    expect(names(join(folder, 'bucket'))).toEqual([...names(SITE), '/_astro/old.js'].toSorted());
    upload(0);
    expect(names(join(folder, 'bucket'))).toEqual(names(SITE));
  });
});
