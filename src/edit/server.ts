/** Serves the form on this machine alone. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { draw } from './draw.ts';
import { NoSuchFile, openFolder, type EditedFolder } from './edited-folder.ts';
import type { Draft, FolderState } from './messages.ts';
import { wholeCheck, type WholeCheck } from './whole-check.ts';

/** Files of the form by their paths: `/`, `/assets/…`. */
export type AppFiles = ReadonlyMap<string, { type: string; body: string | Uint8Array }>;

/** Longest body of a request; a file of content has at most 2 MB. */
const MAX_BODY = 4_000_000;

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
};

/**
 * A server of the form for one content folder; it answers only pages of its own address, so that no
 * other page in the browser can read or write the folder.
 * @throws ContentFolderError
 */
export async function formServer(contentDir: string, app: AppFiles): Promise<Server> {
  const folder = await openFolder(contentDir);
  const whole = wholeCheck(contentDir);
  whole.start();
  return createServer((request, response) => {
    void answer(request, response, { contentDir, folder, whole, app });
  });
}

interface Parts {
  contentDir: string;
  folder: EditedFolder;
  whole: WholeCheck;
  app: AppFiles;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  parts: Parts,
): Promise<void> {
  const send = (status: number, type: string, body: string | Uint8Array) => {
    response.writeHead(status, { ...HEADERS, 'content-type': type }).end(body);
  };
  const sendData = (status: number, data: unknown) => {
    send(status, 'application/json', JSON.stringify(data));
  };
  if (!isOwn(request)) {
    sendData(403, { refused: 'Only the page of the form may ask.' });
    return;
  }
  const url = new URL(request.url ?? '/', 'http://localhost');
  const file = parts.app.get(url.pathname);
  if (file && request.method === 'GET') {
    send(200, file.type, file.body);
    return;
  }
  try {
    const data = await dataFor(request, url, parts);
    sendData(data === undefined ? 404 : 200, data ?? { refused: 'There is nothing here.' });
  } catch (error) {
    const isKnown = error instanceof NoSuchFile || error instanceof SyntaxError;
    sendData(isKnown ? 400 : 500, { refused: error instanceof Error ? error.message : 'Failed' });
  }
}

/** Asked under the address of this machine, and by no page of another site. */
function isOwn({ headers: { host = '', origin } }: IncomingMessage): boolean {
  const isHere = /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(host);
  return isHere && (origin === undefined || origin === `http://${host}`);
}

/** @throws NoSuchFile, or SyntaxError for a body that is not JSON */
async function dataFor(
  request: IncomingMessage,
  { pathname, searchParams }: URL,
  { contentDir, folder, whole }: Parts,
): Promise<unknown> {
  switch (`${request.method ?? ''} ${pathname}`) {
    case 'GET /api/files': {
      return {
        folder: contentDir,
        files: [...folder.files()],
        problems: whole.problems(),
        isChecking: whole.isRunning(),
      } satisfies FolderState;
    }
    case 'GET /api/file':
      return folder.open(searchParams.get('file') ?? '');
    case 'GET /api/new':
      return folder.blank();
    case 'GET /api/draw':
      return draw(searchParams.get('smiles') ?? '');
    case 'POST /api/check':
      return { problems: await folder.check(await bodyOf(request)) };
    case 'POST /api/save': {
      const saved = await folder.save(await bodyOf(request));
      if (!('refused' in saved)) whole.start();
      return saved;
    }
    default:
      return undefined;
  }
}

async function bodyOf(request: IncomingMessage): Promise<Draft> {
  let body = '';
  request.setEncoding('utf8');
  for await (const part of request) {
    body += String(part);
    if (body.length > MAX_BODY) throw new SyntaxError('The request is too long.');
  }
  return JSON.parse(body) as Draft;
}
