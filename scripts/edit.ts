/**
 * `npm run edit`: a form for the content folder, in the browser of this machine. Exit codes: 1 if
 * the folder is none, 2 for invalid options.
 */
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ContentFolderError, contentDirectory } from '#catalog/content/files.ts';
import { formServer, type AppFiles } from '#edit/server.ts';

const USAGE = `Usage: npm run edit [-- --content <folder>] [--port <number>]

A form for the files of a content folder, at http://localhost:4322: for this machine only.`;

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
};

await run();

async function run(): Promise<void> {
  try {
    const text = { type: 'string' } as const;
    const options = { content: text, port: text, help: { type: 'boolean' } } as const;
    const { values } = parseArgs({ options });
    if (values.help) {
      console.log(USAGE);
      return;
    }
    if (values.content !== undefined) process.env['CONTENT_DIR'] = values.content;
    await serve(Number(values.port ?? process.env['PORT'] ?? 4322));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isContent = error instanceof ContentFolderError;
    console.error(isContent ? error.message : `${error.message}\n\n${USAGE}`);
    process.exitCode = isContent ? 1 : 2;
  }
}

async function serve(port: number): Promise<void> {
  const contentDir = contentDirectory();
  const server = await formServer(contentDir, await appFiles());
  // Nothing is served to other machines.
  server.listen(port, '127.0.0.1', () => {
    const address = server.address();
    const at = typeof address === 'object' ? address?.port : port;
    console.log(
      `The form for ${contentDir} is at http://localhost:${String(at)}/ (Ctrl+C ends it)`,
    );
  });
}

/** The form as one page with its script, made in memory. */
async function appFiles(): Promise<AppFiles> {
  const root = fileURLToPath(new URL('../src/edit/app', import.meta.url));
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return new Map(
    outputs.map((file) => {
      const body = file.type === 'chunk' ? file.code : file.source;
      const path = file.fileName === 'index.html' ? '/' : `/${file.fileName}`;
      const type = TYPES[file.fileName.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      return [path, { type, body }];
    }),
  );
}
