/**
 * A slow line to a server, which notes what crosses it: all requests of a browser, those of its
 * workers as well, share it.
 */
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds before an answer begins. */
const LATENCY = 150;
/** Bytes a second: 1.6 Mbit/s. */
const THROUGHPUT = 1.6e6 / 8;
/** Bytes of one answer, after which others have their turn. */
const TURN = 2048;

/** A request that was answered. */
export interface Crossing {
  /** With the query string. */
  readonly path: string;
  /** Milliseconds since 1970, when it came and when the last byte of its answer left. */
  readonly start: number;
  readonly end: number;
  /** Of the answer, as it was sent, with its head. */
  readonly bytes: number;
}

export interface SlowLine {
  /** In the order of their ends. */
  readonly crossings: Crossing[];
  readonly close: () => void;
}

/** Opens a line on a port to the server on another. */
export async function openSlowLine(port: number, target: number): Promise<SlowLine> {
  const crossings: Crossing[] = [];
  let isFree = 0;
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const start = Date.now();
    const [{ head, answered, body }] = await Promise.all([
      fetchFrom(target, request),
      wait(LATENCY),
    ]);
    response.writeHead(answered.statusCode ?? 500, answered.rawHeaders);
    for (let at = -head; at < body.length; at += TURN) {
      const part = body.subarray(Math.max(0, at), at + TURN);
      const now = Date.now();
      isFree = Math.max(now, isFree) + (1000 * Math.min(TURN, body.length - at)) / THROUGHPUT;
      await wait(isFree - now);
      response.write(part);
    }
    response.end();
    const bytes = head + body.length;
    crossings.push({ path: request.url ?? '/', start, end: Date.now(), bytes });
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((ready) => server.listen(port, ready));
  return {
    crossings,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What the server answers, with the size of its head. */
async function fetchFrom(port: number, { url, method, headers }: IncomingMessage) {
  const answered = await new Promise<IncomingMessage>((resolve, reject) => {
    ask({ port, path: url, method, headers }, resolve).on('error', reject).end();
  });
  const head = answered.rawHeaders.reduce((sum, one) => sum + one.length + 2, 20);
  return { answered, head, body: await buffer(answered) };
}
