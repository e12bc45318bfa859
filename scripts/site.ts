/**
 * `npm start`, `build`, `preview` and `dev`: builds and serves the site. Exit codes: 0 success, 1
 * not built or not served, 2 invalid options.
 */
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { ContentFolderError } from '#catalog/content/files.ts';
import { builtShard, ShardError } from '#catalog/product/shard.ts';
import { AddressError, siteAddress } from './site/address.ts';
import { buildSite } from './site/build.ts';
import { BuildError } from './site/build-error.ts';
import { OutFolderError } from './site/out-folder.ts';
import { serveSite } from './site/serve.ts';
import { mergeShards } from './site/shards.ts';

const USAGE = `Usage: npm start, npm run build, npm run preview, npm run dev, each with -- and options:

  --content <folder>  the content, instead of content/           CONTENT_DIR
  --out <folder>      where the site is written, instead of dist/ OUT_DIR
  --site <url>        the address under which it is published    SITE_URL
  --shard <k>/<n>     build: one of n shards, beside the output  BUILD_SHARD
  --merge             build: puts the shards together
  --port <number>     the port it is served on, instead of 4321  PORT

The names at the right are the environment variables that say the same.`;

const VARIABLES = {
  content: 'CONTENT_DIR',
  out: 'OUT_DIR',
  site: 'SITE_URL',
  port: 'PORT',
  shard: 'BUILD_SHARD',
};

const COMMANDS: Record<string, () => Promise<void>> = {
  build: buildSite,
  preview: () => serveSite(port()),
  async start() {
    await buildSite();
    await serveSite(port());
  },
  async dev() {
    await siteAddress();
    await dev({ server: { port: port() } });
  },
};

const run = readCommand();
if (run) await run().catch(tell);

/** The command of the first argument; copies the options into the environment. */
function readCommand(): (() => Promise<void>) | undefined {
  const [name = '', ...args] = process.argv.slice(2);
  try {
    const text = { type: 'string' } as const;
    const flag = { type: 'boolean' } as const;
    const own = { content: text, out: text, site: text, port: text };
    const options = { ...own, shard: text, merge: flag, help: flag };
    const { values } = parseArgs({ args, options });
    for (const [option, variable] of Object.entries(VARIABLES)) {
      const value = values[option as keyof typeof VARIABLES];
      if (value !== undefined) process.env[variable] = value;
    }
    if (name !== 'build' && (values.shard !== undefined || values.merge))
      throw new ShardError('--shard and --merge are options of build.');
    builtShard();
    if (!values.help && COMMANDS[name]) return values.merge ? mergeShards : COMMANDS[name];
    console.log(USAGE);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exitCode = 2;
  }
  return undefined;
}

function port(): number {
  return Number(process.env['PORT'] ?? 4321);
}

/**
 * Prints the message of errors that the user can fix; rethrows others, which are bugs of the
 * generator.
 */
function tell(error: unknown): void {
  const known = [AddressError, BuildError, ContentFolderError, OutFolderError];
  if (!known.some((kind) => error instanceof kind)) throw error;
  console.error((error as Error).message);
  // A build that failed has pages in work, which nobody waits for any more.
  process.exit(1);
}
